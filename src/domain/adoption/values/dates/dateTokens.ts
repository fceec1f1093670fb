import { foldText } from '../../../foldText';
import { replaceNotAfter } from '../../../notAfter';
import { plainWords } from '../words/plainWords';
import {
  andWords,
  aroundDates,
  months,
  ordinals,
  periodWords,
  tentativeWords,
  untilWords,
  wholeYear,
} from '../words/dateWords';
import { phrasesOf, type WordTable } from '../words/wordTable';

/** Two numbers that are a day and a month in one order or the other, with or without a year. */
export interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year?: number;
  /** Whether the way in which it is written leaves one order only. */
  readonly dayFirst?: true;
}

/** Part of a year: half, quarter, two months, four months, and the halves of a month. */
export type PeriodLetter = keyof typeof periodWords;

export type DateToken =
  | { readonly kind: 'figures'; readonly figures: Figures }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'number' | 'month' | 'year'; readonly number: number }
  | { readonly kind: 'period'; readonly letter: PeriodLetter; readonly number: number }
  | { readonly kind: 'wholeYear' | 'until' | 'and' | 'dash' | 'comma' | 'slash' };

/** The tokens of a text that tells days and nothing else, and whether it says that they are not certain. */
export interface DateTokens {
  readonly tokens: readonly DateToken[];
  readonly tentative: boolean;
}

const phrase = (table: WordTable): RegExp => {
  const words = phrasesOf(table)
    .map((one) => plainWords(one).replaceAll(' ', '\\s+'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${words.join('|')})(?![\\p{L}\\d])`, 'gu');
};

/** What stands before figures that do not begin there, and before what is no beginning of a word. */
const [figure, digit, figureOrLetter, letterOrDigit] = [/[\d/.-]/, /\d/, /[\p{L}\d/.]/u, /[\p{L}\d]/u] as const;

const clock = String.raw`\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\.?|hrs?\.?|horas|hours|z)?(?![\d/])`;
const clockAfterWord = new RegExp(String.raw`(?:(?:\bt|\ba las|\bat)\s*|\s+)${clock}`, 'g');
const clockAlone = new RegExp(clock, 'g');

/** A text without the times of day in it. */
const withoutTimes = (text: string): string =>
  replaceNotAfter(text.replace(clockAfterWord, ' '), figure, clockAlone, () => ' ');

/** Words of a text by the sign that stands for them while the text is taken apart. */
const signs: readonly (readonly [RegExp, string])[] = [
  [phrase(wholeYear), ' Z '],
  [phrase(tentativeWords), ' ~ '],
  [phrase(aroundDates), ' '],
  [phrase(untilWords), ' > '],
  [phrase(andWords), ' & '],
];

const letters = Object.entries(periodWords) as [PeriodLetter, WordTable][];
const periodOf = new Map(letters.flatMap(([letter, words]) => phrasesOf(words).map((word) => [word, letter] as const)));
const shortPeriods: Readonly<Record<string, PeriodLetter>> = { s: 'S', h: 'S', t: 'Q', q: 'Q', b: 'B', c: 'C' };
const ordinalOf = new Map(
  Object.entries(ordinals).flatMap(([number, words]) =>
    phrasesOf(words).map((word) => [word, Number(number)] as const),
  ),
);
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** The point of an ordinal: `1.ª`, `3.er`. */
const ordinalSigns = /(\d)\.(?=(?:[ªº°]|er|ro|ra|do|da|to|ta)(?![\p{L}\d]))/giu;

/** Takes a text apart; null where it holds what is no part of a date. */
export function dateTokens(text: string): DateTokens | null {
  let rest = withoutTimes(
    foldText(
      text
        .replace(/[\n\r;]+/g, ' & ')
        .replace(ordinalSigns, '$1')
        .replace(/(\d)ª/g, '$1a')
        .replace(/[°º]/g, ''),
    ),
  );
  let tentative = false;
  const found: DateToken[] = [];
  const put = (token: DateToken): string => ` D${found.push(token) - 1} `;
  rest = rest.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    if (/\d/.test(inside) || inside.split(/[^\p{L}]+/u).some((word) => months.has(word))) return ` ${inside} `;
    tentative = true;
    return ' ';
  });
  rest = inFigures(rest, put);
  for (const [pattern, sign] of signs) rest = replaceNotAfter(rest, letterOrDigit, pattern, () => sign);
  if (rest.includes('~')) tentative = true;
  const words = rest.replaceAll('~', ' ').match(/D\d+|Z|'?\d+\p{L}*\d*|\p{L}+\d*|[^\s.:]/gu) ?? [];
  const tokens: DateToken[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const read = periodToken(word, next) ?? oneToken(word, found);
    if (!read) return null;
    tokens.push(...read.tokens);
    at += read.used - 1;
  }
  return { tokens, tentative };
}

/** How dates and months are written in figures, what does not stand before them, and what each is. */
type Writing = readonly [before: RegExp, pattern: RegExp, read: (put: Put, ...groups: string[]) => string];
type Put = (token: DateToken) => string;

const monthOfYear = (put: Put, whole: string, month: string, year: string): string =>
  Number(month) > 12 ? whole : `${put({ kind: 'month', number: Number(month) })} ${year} `;

const writings: readonly Writing[] = [
  // `24-jun-2024`, `24 jun 24`, `jun-24`: what is written close together is one date.
  [
    figureOrLetter,
    /(\d{1,2})(?:\s?[-/.]\s?|\s)(\p{L}{3,10})\.?(?:\s?[-/.]\s?|\s)'?(20\d{2}|[23]\d)(?![\d/.-])/gu,
    (put, whole = '', day = '', name = '', year = '') => {
      const month = months.get(name);
      return month === undefined ? whole : put({ kind: 'day', year: fullYear(year), month, day: Number(day) });
    },
  ],
  [
    letterOrDigit,
    /(\p{L}{3,10})\.?(?:[-/]|\s?')([23]\d)(?![\d/.])/gu,
    (put, whole = '', name = '', year = '') =>
      months.has(name) ? ` ${name} ${put({ kind: 'year', number: fullYear(year) })}` : whole,
  ],
  [
    digit,
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    (put, _, year, __, month, day) => put({ kind: 'day', year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    /[\d/.]/,
    /(\d{1,2})(\s*(?:-|>|&|,|al?|y|e|to|and)\s*)(\d{1,2})([/.])(\d{1,2})\4(\d{4}|\d{2})(?!\d)/g,
    (put, _, day = '', joint = '', last, __, month, year = '') =>
      ` ${day} ${joint} ${put({ kind: 'figures', figures: { first: Number(last), second: Number(month), year: fullYear(year), dayFirst: true } })}`,
  ],
  [
    figure,
    /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g,
    (put, _, first, __, second, year = '') =>
      put({ kind: 'figures', figures: { first: Number(first), second: Number(second), year: fullYear(year) } }),
  ],
  [
    figure,
    /(\d{2}|[3-9])\s?[-/.]\s?(20\d{2})(?![\d/.-])/g,
    (put, whole = '', month = '', year = '') => monthOfYear(put, whole, month, year),
  ],
  [
    digit,
    /(20\d{2})[-/.](\d{1,2})(?![\d/.-])/g,
    (put, whole = '', year = '', month = '') => monthOfYear(put, whole, month, year),
  ],
  [
    figure,
    /(\d{1,2})\/(\d{1,2})(?![\d/.])/g,
    (put, _, first, second) => put({ kind: 'figures', figures: { first: Number(first), second: Number(second) } }),
  ],
];

/** Dates and months that are written in figures, each put away as a token. */
const inFigures = (text: string, put: Put): string =>
  writings.reduce(
    (rest, [before, pattern, read]) => replaceNotAfter(rest, before, pattern, (...groups) => read(put, ...groups)),
    text,
  );

const fullYear = (year: string): number => Number(year.padStart(4, '20'));

interface Read {
  readonly tokens: readonly DateToken[];
  readonly used: number;
}

/** A part of the year of one word or two: `Q3`, `1S`, `3T25`, `I semestre`, `Trimestre 2`. */
function periodToken(word: string, next: string): Read | null {
  const [, before, letter = '', after, year] = /^(?:(\d)([shtqbc])|([shtqbc])(\d))(\d{2}|\d{4})?$/.exec(word)
    ? (/^(\d?)([shtqbc])(\d?)(\d{2}|\d{4})?$/.exec(word) ?? [])
    : [];
  const short = shortPeriods[letter];
  if (short) {
    const period: DateToken = { kind: 'period', letter: short, number: Number(before || after) };
    return { tokens: year ? [period, { kind: 'year', number: fullYear(year) }] : [period], used: 1 };
  }
  const [named, other] = [periodOf.get(word), periodOf.get(next)];
  if (named) {
    const number = ordinal(next);
    return number === null ? null : { tokens: [{ kind: 'period', letter: named, number }], used: 2 };
  }
  const number = other ? ordinal(word) : null;
  return other && number !== null ? { tokens: [{ kind: 'period', letter: other, number }], used: 2 } : null;
}

const ordinal = (word: string): number | null =>
  ordinalOf.get(word) ?? roman[word] ?? (/^\d$/.test(word) ? Number(word) : null);

const joints: Readonly<Record<string, 'wholeYear' | 'until' | 'and' | 'dash' | 'comma' | 'slash'>> = {
  Z: 'wholeYear',
  '>': 'until',
  '&': 'and',
  '+': 'and',
  '-': 'dash',
  ',': 'comma',
  '/': 'slash',
};

function oneToken(word: string, found: readonly DateToken[]): Read | null {
  const one = (token: DateToken): Read => ({ tokens: [token], used: 1 });
  const put = /^D(\d+)$/.exec(word)?.[1];
  const known = put === undefined ? undefined : found[Number(put)];
  if (known) return one(known);
  const joint = joints[word];
  if (joint) return one({ kind: joint });
  const month = months.get(word);
  if (month !== undefined) return one({ kind: 'month', number: month });
  const [, apostrophe, digits] = /^(')?(\d+)(?:er|ero|ra|era|ro|do|da|to|ta|st|nd|rd|th|o|a)?$/.exec(word) ?? [];
  if (digits === undefined) return null;
  if (apostrophe) return digits.length === 2 ? one({ kind: 'year', number: fullYear(digits) }) : null;
  if (/^(?:19|20)\d{2}$/.test(digits)) return one({ kind: 'year', number: Number(digits) });
  return digits.length <= 2 ? one({ kind: 'number', number: Number(digits) }) : null;
}
