import type { FieldValue } from '../records/field';
import type { Adoptable } from './layout';

/** Where a record stood: a row and a column of a sheet, and which line of the cell where each is a record of its own. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Which line of its cell, from 1; null where lines are no records. */
  readonly line: number | null;
  /** Whether its cell alone is the record, as in a cross table. */
  readonly isCell: boolean;
}

/** A cell of an own column: as it stood, or a day. */
export type OwnCell = string | number | boolean | { readonly date: string };

/** A text that a field was read from, or should have been. */
export interface SourceText {
  readonly header: string;
  readonly text: string;
  /** Address of its cell within the sheet. */
  readonly cell: string;
}

/** Something in a cell that was not taken: in doubt, or saying nothing for its field. */
export interface OpenPoint {
  readonly kind: 'doubt' | 'unread';
  /** `Activity.status` */
  readonly field: string;
  readonly sheet: string;
  readonly row: number;
  /** Column of the cell, from 1. */
  readonly column: number;
  readonly text: string;
  /** What it may mean, likeliest first; of something unread none. */
  readonly options: readonly string[];
  /** Header of the own column in which its text is kept; null where no row of ours keeps it. */
  readonly keptIn: string | null;
}

/** A record that was read from a sheet of unknown layout. */
export interface AdoptedRecord {
  readonly record: Adoptable;
  /** Tells it from all others of the same workbook; what refers to it names this. */
  readonly key: string;
  /** Code of the indicator of Tabla 2 that it is. */
  readonly code: string | null;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Keys of adopted records that a field refers to, in place of their ids. */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** What stands in own columns, by their headers. */
  readonly own: ReadonlyMap<string, OwnCell>;
  /** Texts by field. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Its own place first, then those of the same activity elsewhere. */
  readonly origins: readonly Origin[];
  readonly open: readonly OpenPoint[];
}
