import type { DateOrder } from '../../records/writtenDate';
import type { DateSpan } from '../reading';
import { readDates } from './dates/readDates';

/** What people begin the lines of a list with. */
const bullet = /^\s*(?:[•·▪▫◦●○■□►▶➢➤✓✔❖*¤]|[-–—](?=\s)|o(?=\s{2,}))\s*/;

/** A number before a title: `1.`, `1.1`, `3)`, `Act. 3:`, `a)`, `IV.`; an ordinal such as `2ª` is part of it. */
const number = new RegExp(
  `^\\s*(?:${[
    '(?:[Aa][Cc][Tt](?:[Ii][Vv][Ii][Dd][Aa][Dd]|[Ii][Vv][Ii][Tt][Yy]|\\.)?|[Nn][.º°o]+|[Nn]úm\\.?|[Ii]tem|#)\\s*\\d{1,3}(?:[.-]\\d{1,3})*\\s*(?:[.):–—-]+\\s*|\\s)',
    '\\d{1,3}(?:\\.\\d{1,3})+\\s*(?:[.):–—-]+\\s*|\\s+(?=[^\\p{Ll}\\d]))',
    '\\d{1,3}\\s*(?:\\.-|[.):])\\s*(?=[^\\d\\s])',
    '\\d{1,3}\\s+[–—-]\\s+',
    '\\((?:\\d{1,2}|[a-z])\\)\\s*',
    '[A-Z]\\d{1,2}[.)]\\s+',
    '[a-z]\\)\\s*',
    '[A-HJ-U]\\)\\s+',
    '(?:[IVX]{1,5}|[ivx]{1,5})[.)]\\s+',
  ].join('|')})`,
  'u',
);

/** A title without the bullet and the number before it, and that number. */
export interface Title {
  readonly title: string;
  readonly number: string | null;
}

/** Takes the bullet and the number off the beginning of a title. */
export function readTitle(text: string): Title {
  const line = text.replace(/\s+/g, ' ').replace(bullet, '').trim();
  const found = number.exec(line)?.[0] ?? '';
  const title = line.slice(found.length).trim();
  // A title that is nothing but a number is one.
  if (found === '' || !/\p{L}/u.test(title)) return { title: line, number: null };
  return {
    title,
    number: found
      .trim()
      .replace(/[\s.):–—-]+$/, '')
      .replace(/^\(/, ''),
  };
}

/** One of the activities that a cell lists. */
export interface ListedTitle extends Title {
  /** As it stands in the cell. */
  readonly text: string;
  /** The days that stand in brackets at its end. */
  readonly span: DateSpan | null;
}

/** What is known beside a cell that lists activities. */
export interface LinesContext {
  readonly dateOrder: DateOrder | null;
  readonly year: number | null;
}

/** The activities that a cell lists, a line or a bullet each; a line without one goes on with the line before. */
export function splitLines(
  text: string,
  context: LinesContext = { dateOrder: null, year: null },
): readonly ListedTitle[] {
  return linesOf(text).map((line) => listed(line, context));
}

const inlineBullet = /\s*(?:^|\s)(?=[•▪▫◦●►▶➢➤❖]\s*\S)/;

function linesOf(text: string): string[] {
  const lines = text
    .split(/[\n\r\v\u2028]+/)
    .flatMap((line) => line.split(inlineBullet))
    .flatMap(inlineNumbers)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const begins = (line: string) => bullet.test(line) || number.test(line);
  const whole = lines.length > 1 && lines.some(begins) ? joinedLines(lines, begins) : lines;
  const [only] = whole;
  return whole.length === 1 && only?.includes(';') ? only.split(/;\s+/).filter((part) => /\p{L}/u.test(part)) : whole;
}

/** The parts of a line that counts its items itself: `1. Taller. 2. Curso`. */
function inlineNumbers(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  for (let next = 2; /^\s*1[.)]/.test(line); next++) {
    const at = rest.search(new RegExp(`\\s${next}[.)]\\s*\\p{L}`, 'u'));
    if (at < 0) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}

function joinedLines(lines: readonly string[], begins: (line: string) => boolean): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole[whole.length - 1];
    // What begins with a small letter goes on with what stands above.
    if (last === undefined || begins(line) || !/^\p{Ll}/u.test(line)) whole.push(line);
    else whole[whole.length - 1] = `${last} ${line}`;
  }
  return whole;
}

function listed(text: string, { dateOrder, year }: LinesContext): ListedTitle {
  const bare = text.replace(/[;,.]\s*$/, '').trim();
  const [, before, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*\.?$/s.exec(bare) ?? [];
  const dates = inside === undefined ? null : readDates(inside, dateOrder, year);
  const span = dates && 'span' in dates && !dates.more ? dates.span : null;
  return { ...readTitle(span && before !== undefined ? before.replace(/[;,.]\s*$/, '') : bare), text, span };
}
