import type { DateOrder } from '../records/writtenDate';
import type { Lists } from '../records/listIndex';
import type { ForeignCell } from './foreignSheet';

/** Value of a field: a code, a text, a number, `yes` or `no`, `YYYY-MM-DD`, or codes. */
export type FieldValue = string | number | readonly string[];

/** Days that a text tells. */
export interface DateSpan {
  /** First and last day, `YYYY-MM-DD`; `end` is null where only one day is said. */
  readonly start: string;
  readonly end: string | null;
  /** `period`: only the month, the quarter, the semester or the like is known. */
  readonly precision: 'day' | 'period';
}

/** What is to be asked of a text: nobody careful would have guessed. */
export interface Doubt {
  /** The text, or the part of it, that is in doubt. */
  readonly text: string;
  /** Field that the answer is for. */
  readonly field: string;
  /** What it may mean, likeliest first: codes, or days for a date whose order is not known. Empty: anything of the list. */
  readonly options: readonly string[];
}

/** What one cell says for its target. */
export interface CellReading {
  /** What is sure, by field; `span` for the days of a date target, which the row's status makes planned or actual. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly span: DateSpan | null;
  readonly doubts: readonly Doubt[];
  /** Parts that say nothing for the field; their text is kept in the row. */
  readonly unread: readonly string[];
  /**
   * What is kept in the row though nothing was left unread: the number before a title, the reason after a state, the days
   * of which only the first and the last have a field.
   */
  readonly beside: readonly string[];
}

/** What is known beside the cell. */
export interface ReadingContext {
  readonly lists: Lists;
  /** Order of dates such as 03/04/2025 in this column; null where it is not known. */
  readonly dateOrder: DateOrder | null;
  /** Year of the sheet, section or title, for dates without one. */
  readonly year: number | null;
  /** Answers for texts of this field: codes, or null to leave it blank with the text kept. */
  readonly answers: ReadonlyMap<string, readonly string[] | null>;
  /** What colours and signs mean by the sheet's own legend. */
  readonly legend: ReadonlyMap<string, string>;
  /** Code of the row's pillar, where it is known: it tells which theme a number alone means. */
  readonly pillar?: string;
}

/** Reads one cell for a target such as `Activity.status`; never guesses. */
export type ReadCell = (target: string, cell: ForeignCell, context: ReadingContext) => CellReading;
