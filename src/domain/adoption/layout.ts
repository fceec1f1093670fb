import type { RecordName } from '../records/records';

/** The records that a foreign matrix can hold. */
export const adoptable = ['Activity', 'Product', 'CountryReport', 'Indicator'] as const satisfies readonly RecordName[];
export type Adoptable = (typeof adoptable)[number];

/** How the records of a table lie: one in each row, one in each column, or one in each marked cell of a cross table. */
export const orientations = ['rows', 'columns', 'cross'] as const;
export type Orientation = (typeof orientations)[number];

/**
 * What a column means: a field of a record (`Activity.status`), one of the readings that several fields share
 * (`Activity.dates`, `Activity.place`, `Activity.month:2025-03`), an own column, or nothing.
 */
export type Target = `${Adoptable}.${string}` | 'keep' | 'ignore';

/** Why a row is no record. `unclear` is the only one that may stand for a row that holds one. */
export const skipReasons = [
  'title',
  'header',
  'repeatedHeader',
  'section',
  'total',
  'subtotal',
  'note',
  'legend',
  'blank',
  'unclear',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** A column, or for `columns` a row, of a foreign table and what it is understood to be. */
export interface ColumnMeaning {
  /** Number of the column, or of the row where records lie in columns; from 1. */
  readonly at: number;
  /** Its heading as a person would say it: the words of all header rows, the wider ones first. */
  readonly header: string;
  readonly to: Target;
  /** From 0 to 1. Below `sureFrom` it is asked and, until it is answered, only kept. */
  readonly confidence: number;
  /** What the confidence stands on. */
  readonly because: 'words' | 'values' | 'both' | 'answer' | 'nothing';
}

/** A confidence from which a guess is taken without asking. */
export const sureFrom = 0.7;

/** A table in a sheet of unknown layout: where its parts are and what its columns mean. Rows and columns are from 1. */
export interface TableLayout {
  readonly sheet: string;
  readonly record: Adoptable;
  readonly orientation: Orientation;
  /** All header rows (columns, where records lie in columns), in order. */
  readonly headers: readonly number[];
  /** First and last row (column, where records lie in columns) of the records; included. */
  readonly data: readonly [first: number, last: number];
  readonly columns: readonly ColumnMeaning[];
  /** What the sheet's name, its title or the table's heading says of all its records: field (or `Record.field`) to text. */
  readonly constants: ReadonlyMap<string, string>;
  /** Field that the section rows say of the rows below them. */
  readonly sections: string | null;
  readonly sectionRows: readonly number[];
  /** Rows of the sheet that are no records, in order. Section rows are among them. */
  readonly skipped: readonly SkippedRow[];
  /** Columns of whose cells each line is a record of its own. */
  readonly split: ReadonlySet<number>;
  /** What colours and signs mean by the sheet's own legend: `fill:C6EFCE` or a text, to the words beside it. */
  readonly legend: ReadonlyMap<string, string>;
  /** From 0 to 1: that this is a table of such records at all. */
  readonly confidence: number;
}
