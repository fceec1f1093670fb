import type { ForeignCell } from '../../../../src/domain/adoption/foreignSheet';
import type { CellReading, DateSpan, FieldValue, ReadingContext } from '../../../../src/domain/adoption/reading';
import { readCell } from '../../../../src/domain/adoption/values/readCell';
import { listsFrom } from '../../../../src/domain/records/listIndex';

export const planLists = listsFrom();

/** What is known beside a cell: nothing, but for what is given. */
export const context = (known: Partial<ReadingContext> = {}): ReadingContext => ({
  lists: planLists,
  dateOrder: null,
  year: null,
  answers: new Map(),
  legend: new Map(),
  ...known,
});

/** A cell that holds a text or a number. */
export const cellOf = (value: string | number): ForeignCell => ({ value, text: String(value) });

/** Reads a text as a cell of a target. */
export const readingOf = (target: string, value: string | number, known: Partial<ReadingContext> = {}): CellReading =>
  readCell(target, cellOf(value), context(known));

/** What a reading is sure of, as an object. */
export const valuesOf = ({ values }: CellReading): Record<string, FieldValue> => Object.fromEntries(values);

/** The days of a reading in one text: `2024-05-03`, `2024-05-03…2024-05-05`, `~2024-05-01…2024-05-31` for a period. */
export function daysOf(span: DateSpan | null): string | null {
  if (!span) return null;
  const { start, end, precision } = span;
  return `${precision === 'period' ? '~' : ''}${start}${end === null ? '' : `…${end}`}`;
}
