import { columnLetters } from '../columnLetters';
import { cellName } from './assemble/RecordReader';
import type { AdoptedTable } from './assemble/assemble';
import { isAboutDays } from './assemble/jointActivities';
import type { OpenPoint } from './adoptedRecord';
import { sureFrom, type TableLayout } from './layout';

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
  readonly cells: readonly string[];
  /** Likeliest first; none where anything of the field's list may be meant. */
  readonly options: readonly string[];
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

/** What is to be asked of a table, the most useful first. */
export function questionsOf(adopted: AdoptedTable): readonly Question[] {
  const { layout } = adopted.table;
  if (!adopted.isTaken) return [{ kind: 'table', cells: [], options: [layout.record] }];
  const questions = [...columnQuestions(layout), ...valueQuestions(adopted), ...sameQuestions(adopted)];
  return questions.sort((a, b) => ranks[a.kind] - ranks[b.kind] || b.cells.length - a.cells.length);
}

function columnQuestions(layout: TableLayout): readonly Question[] {
  return layout.columns
    .filter(({ to, confidence }) => to !== 'keep' && to !== 'ignore' && confidence < sureFrom)
    .map(({ at, to, header }) => ({
      kind: 'column' as const,
      field: to,
      column: placeName(layout, at),
      header,
      cells: [],
      options: [to],
    }));
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
