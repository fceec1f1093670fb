import { foldText } from '../foldText';
import type { Decision } from '../records/decision';
import type { ForumMeeting } from '../records/forumMeeting';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import { spellingsOf } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import { dayIn } from './writtenDays';

type Meetings = Pick<Matrix, 'tables' | 'lists'>;

/** What people write of meetings and decisions, understood: in cells where a code would stand, and in a Mandato. */
export interface NamedRows {
  /** The meeting that a text names by its code, or by words that only one answers to; null where none or several do. */
  readonly meeting: (text: string) => Row<ForumMeeting> | null;
  /** The decisions that a text names by code, by number with or without the meeting, or in their own words. */
  readonly decisions: (text: string) => readonly Row<Decision>[];
}

const known = new WeakMap<Meetings['tables'], NamedRows>();

/** Makes what understands the names of a workbook's meetings and decisions. */
export function namedRows(matrix: Meetings): NamedRows {
  const before = known.get(matrix.tables);
  if (before) return before;
  const made = { meeting: meetingFinder(matrix), decisions: decisionFinder(matrix) };
  known.set(matrix.tables, made);
  return made;
}

const remember = <O>(find: (text: string) => O): ((text: string) => O) => {
  const found = new Map<string, { readonly rows: O }>();
  return (text) => {
    const earlier = found.get(text) ?? { rows: find(text) };
    found.set(text, earlier);
    return earlier.rows;
  };
};

/** Whether a folded text holds another as whole words. */
const holds = (text: string, words: string): boolean =>
  words !== '' &&
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);

function meetingFinder(matrix: Meetings): NamedRows['meeting'] {
  return remember((text) => {
    const own = matrix.tables.ForumMeeting.byId.get(rowId(text));
    if (own) return own;
    const { rows } = meetingsSaid(matrix, text);
    return rows?.length === 1 ? (rows[0] ?? null) : null;
  });
}

/** The meetings that a text may speak of: null where it says neither day nor place of any. */
function meetingsSaid(
  { tables, lists }: Meetings,
  text: string,
): { readonly rows: readonly Row<ForumMeeting>[] | null; readonly saysForum: boolean } {
  const folded = foldText(text);
  const meetings = countedRows(tables.ForumMeeting);
  const said = lists.forums.members
    .filter(({ code }) => code !== 'other')
    .filter((forum) => spellingsOf(forum).some((spelling) => holds(folded, foldText(spelling))))
    .map(({ code }) => code);
  const ofForum = meetings.filter(({ record }) => said.length === 0 || said.includes(record.forum ?? ''));
  const day = dayIn(text);
  const ofDay = ofForum.filter(({ record: { date } }) => day === null || (date !== null && day(date)));
  const placed = ofDay.filter(({ record }) => placesOf(record).some((place) => holds(folded, place)));
  if (day === null && placed.length === 0) return { rows: null, saysForum: said.length > 0 };
  return { rows: placed.length > 0 ? placed : ofDay, saysForum: said.length > 0 };
}

/** Shorter names of places stand by chance in a text. */
const shortestPlace = 4;

const placesOf = ({ venue }: ForumMeeting): readonly string[] =>
  (venue ?? '')
    .split(/[,;(]/)
    .map(foldText)
    .filter(({ length }) => length >= shortestPlace);

/** Decisions that are shorter are no sign of themselves in a text. */
const shortestText = 15;

/** `Decisión 3`, `decisiones 3 y 5`, `Decision no. 4`, `n.º 2`. */
const numbersSaid =
  /(?:\b(?:decision(?:es|s)?|acuerdos?|agreements?)\s*(?:(?:num(?:ero)?|number|no?)\.?\s*[oº°]?\s*|#\s*)?|\b(?:num|no?)\.\s*[oº°]?\s*|#\s*)((?:\d[\w./-]*|[ivxlc]+\b)(?:\s*(?:,|y|e|and|&)\s*(?:\d[\w./-]*|[ivxlc]+\b))*)/g;

/** A cell of numbers alone: `3`, `3, 5`, `n.º 3`. */
const numbersAlone = /^(?:\d[\w./-]*|[ivxlc]+)(?:\s*(?:,|y|e|and|&)\s*(?:\d[\w./-]*|[ivxlc]+))*$/;

const betweenNumbers = /\s*,\s*|\s+(?:y|e|and|&)\s+/;

function numbersIn(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const said = numbersAlone.test(folded)
    ? [folded]
    : [...folded.matchAll(numbersSaid)].map(([, numbers = '']) => numbers);
  return new Set(said.flatMap((numbers) => numbers.split(betweenNumbers)).map(foldNumber));
}

const foldNumber = (number: string): string => foldText(number).replace(/^(?:n[oº°]?|num|no)\.?\s*(?=\d)/, '');

function decisionFinder(matrix: Meetings): NamedRows['decisions'] {
  return remember((text) => {
    const { byId } = matrix.tables.Decision;
    const coded = text.split(/[\s;,()]+/).flatMap((word) => (word === '' ? [] : (byId.get(rowId(word)) ?? [])));
    if (coded.length > 0) return [...new Set(coded)];
    const all = countedRows(matrix.tables.Decision);
    const folded = foldText(text);
    const inWords = all.filter(({ record }) => {
      const own = foldText(record.text ?? '');
      return own.length >= shortestText && (holds(folded, own) || (folded.length >= shortestText && own === folded));
    });
    if (inWords.length > 0) return inWords;
    return decisionsByNumber(matrix, all, text);
  });
}

/** Decisions of the numbers that a text says, of the meeting or declaration that it says; of each number at most one. */
function decisionsByNumber(matrix: Meetings, all: readonly Row<Decision>[], text: string): readonly Row<Decision>[] {
  const numbers = numbersIn(text);
  const numbered = all.filter(({ record }) => record.number !== null && numbers.has(foldNumber(record.number)));
  if (numbered.length === 0) return [];
  const { meeting } = namedRows(matrix);
  const said = meetingsSaid(matrix, text);
  const folded = foldText(text);
  const ofDeclaration = numbered.filter(
    ({ record: { source } }) => source !== null && meeting(source) === null && holds(folded, foldText(source)),
  );
  const isOfForum = ({ record: { source } }: Row<Decision>) => {
    const own = source === null ? null : meeting(source);
    if (said.rows !== null) return own !== null && said.rows.includes(own);
    return !said.saysForum || (own !== null && holds(folded, foldText(own.record.forum ?? '')));
  };
  const candidates = ofDeclaration.length > 0 ? ofDeclaration : numbered.filter(isOfForum);
  const isOnly = ({ record }: Row<Decision>) =>
    candidates.filter((one) => foldNumber(one.record.number ?? '') === foldNumber(record.number ?? '')).length === 1;
  return candidates.filter(isOnly);
}
