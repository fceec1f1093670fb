import { columnLetters } from '../../columnLetters';
import { cellName } from '../assemble/RecordReader';
import type { AdoptedTable } from '../assemble/assemble';
import { isAboutDays } from '../assemble/jointActivities';
import type { OpenPoint } from '../adoptedRecord';
import type { LayoutQuestion, TableLayout } from '../layout';

export const questionKinds = [
  'value',
  'dateOrder',
  'column',
  'header',
  'table',
  'sheet',
  'split',
  'sameActivity',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Something that a person is asked, once for all cells that the answer decides. */
export interface Question {
  readonly kind: QuestionKind;
  readonly field?: string;
  readonly column?: string;
  readonly text?: string;
  /** Heading of the column that it is about as a whole. */
  readonly header?: string;
  readonly cells: readonly string[];
  /** Likeliest first; none where anything of the field's list may be meant. */
  readonly options: readonly string[];
  /** How many cells or rows the answer decides about, where these are not listed, and one of them. */
  readonly count?: number;
  readonly example?: string;
  /** The rows that may be one activity. */
  readonly rows?: readonly (readonly [sheet: string, row: number])[];
}

/** A text that says nothing for its field, with the cells in which it stands. */
export interface UnreadText {
  readonly field: string;
  readonly column: string;
  readonly text: string;
  readonly count: number;
  readonly cells: readonly string[];
}

/** The name of a column as answers name it: letters, or the row where records lie in columns. */
export const placeName = ({ orientation }: TableLayout, at: number): string =>
  orientation === 'columns' ? String(at) : columnLetters(at - 1);

/** Questions that decide the most come first: of whole tables and columns, then of the most cells. */
const ranks: Readonly<Record<QuestionKind, number>> = {
  sheet: 0,
  table: 1,
  header: 2,
  column: 3,
  dateOrder: 4,
  split: 5,
  sameActivity: 6,
  value: 7,
};

const decides = ({ cells, count = 0 }: Question): number => Math.max(cells.length, count);

/** What is to be asked of a table, the most useful first. */
export function questionsOf(adopted: AdoptedTable, ofLayout: readonly LayoutQuestion[]): readonly Question[] {
  const { layout } = adopted.table;
  const questions = [
    ...ofLayout.map((one) => layoutQuestion(layout, one)),
    ...valueQuestions(adopted),
    ...sameQuestions(adopted),
  ];
  return inOrder(questions);
}

const inOrder = (questions: readonly Question[]): readonly Question[] =>
  [...questions].sort((a, b) => ranks[a.kind] - ranks[b.kind] || decides(b) - decides(a));

/** A question of the layout of a table; of a sheet where there is none. */
export function layoutQuestion(layout: TableLayout | null, asked: LayoutQuestion): Question {
  const { kind, at: place, text, options, count, example } = asked;
  // A question about a whole column names no text: it stands for all its cells.
  const about = kind === 'column' || kind === 'split' ? { header: text } : { text };
  return {
    kind,
    ...(layout && place !== null && { column: placeName(layout, place) }),
    ...about,
    cells: [],
    options,
    count,
    example,
  };
}

/** Doubts of one column and text are one question; those about the order of days one for their column. */
function valueQuestions({ open, table: { layout } }: AdoptedTable): readonly Question[] {
  const questions = new Map<string, { readonly point: OpenPoint; readonly cells: Set<string> }>();
  for (const point of open) {
    if (point.kind !== 'doubt') continue;
    const isOrder = isAboutDays(point);
    const name = `${point.field} ${String(at(layout, point))} ${isOrder ? '' : ` ${point.text}`}`;
    const known = questions.get(name) ?? { point, cells: new Set() };
    known.cells.add(cellName(point));
    questions.set(name, known);
  }
  return [...questions.values()].map(({ point, cells }): Question => {
    const common = {
      field: point.field,
      ...(point.row > 0 && { column: placeName(layout, at(layout, point)) }),
      text: point.text,
      cells: [...cells].filter((cell) => cell !== ''),
    };
    return isAboutDays(point)
      ? { kind: 'dateOrder', ...common, options: ['dmy', 'mdy'] }
      : { kind: 'value', ...common, options: point.options };
  });
}

const at = ({ orientation }: TableLayout, { row, column }: OpenPoint): number =>
  orientation === 'columns' ? row : column;

function sameQuestions({ sameActivity }: AdoptedTable): readonly Question[] {
  return sameActivity.map(({ title, first, second }) => ({
    kind: 'sameActivity',
    text: title,
    cells: [cellName(second)],
    options: ['yes', 'no'],
    rows: [first, second].map(({ sheet, row }) => [sheet, row] as const),
  }));
}

/**
 * Each text of a field is asked about once in a workbook, in the table where it comes up first; cells of other sheets are
 * named with these.
 */
export function askedOnce(
  tables: readonly { readonly sheet: string; readonly questions: readonly Question[] }[],
): readonly (readonly Question[])[] {
  const first = new Map<string, { readonly sheet: string; readonly cells: string[] }>();
  const nameOf = ({ kind, field, text, options }: Question) => JSON.stringify([kind, field, text, options]);
  const own = tables.map(({ sheet, questions }) =>
    questions.filter((question) => {
      if (question.kind !== 'value') return true;
      const known = first.get(nameOf(question));
      if (!known) first.set(nameOf(question), { sheet, cells: [...question.cells] });
      else known.cells.push(...question.cells.map((cell) => (sheet === known.sheet ? cell : `${sheet}!${cell}`)));
      return !known;
    }),
  );
  return own.map((questions) =>
    inOrder(questions.map((one) => ({ ...one, cells: first.get(nameOf(one))?.cells ?? one.cells }))),
  );
}

/** Texts of a table that say nothing for their fields, each once. */
export function unreadOf({ open, table: { layout } }: AdoptedTable): readonly UnreadText[] {
  const texts = new Map<string, { readonly point: OpenPoint; readonly cells: Set<string> }>();
  for (const point of open) {
    if (point.kind !== 'unread') continue;
    const name = `${point.field} ${String(at(layout, point))} ${point.text}`;
    const known = texts.get(name) ?? { point, cells: new Set() };
    known.cells.add(cellName(point));
    texts.set(name, known);
  }
  return [...texts.values()].map(({ point: { field, text, ...point }, cells }) => ({
    field,
    column: point.row > 0 ? placeName(layout, at(layout, { field, text, ...point })) : '',
    text,
    count: cells.size,
    cells: [...cells].filter((cell) => cell !== ''),
  }));
}
