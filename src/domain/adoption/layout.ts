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

/** What a section row says of the rows below it. */
export interface SectionSays {
  /** As it stands in the sheet. */
  readonly text: string;
  /** Field that it fills; null where it fills none, and its text is only kept. */
  readonly field: string | null;
  /** Code of the field's list or a year; the text itself for a time (`dates`) and where it fills none. */
  readonly value: string;
}

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
  /**
   * What the sheet's name, its title or the table's heading says of all its records: field (or `Record.field`) to a code
   * of the field's list, a year, or a day (`YYYY-MM-DD`).
   */
  readonly constants: ReadonlyMap<string, string>;
  /** Field that most section rows say of the rows below them. */
  readonly sections: string | null;
  readonly sectionRows: readonly number[];
  /** What each section row says; a row below it takes for each field what the last section of that field said. */
  readonly sectionSays: ReadonlyMap<number, SectionSays>;
  /** Rows of the sheet that are no records, in order. Section rows are among them. */
  readonly skipped: readonly SkippedRow[];
  /** Columns of whose cells each line is a record of its own. */
  readonly split: ReadonlySet<number>;
  /**
   * Where the value of each label stands, row and column, of a card with several labels in a row; such a label's number
   * is that of its row and, behind the first one, so many times ten millions. Absent where columns and records tell it.
   */
  readonly places?: ReadonlyMap<number, readonly [row: number, column: number]>;
  /** What colours and signs mean by the sheet's own legend: `fill:C6EFCE` or a text, to the words beside it. */
  readonly legend: ReadonlyMap<string, string>;
  /** From 0 to 1: that this is a table of such records at all. */
  readonly confidence: number;
}

/** Why a sheet is left: nothing in it, lists for pickers, explanations, sums, people, an agenda,
 * what the add-in wrote, or not understood. */
export const sheetReasons = [
  ...(['blank', 'lists', 'notes', 'summary', 'contacts', 'agenda'] as const),
  ...(['own', 'ignored', 'unclear'] as const),
] as const;
export type SheetReason = (typeof sheetReasons)[number];

/** A sheet that holds no records to be taken. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: SheetReason;
}

/** What is to be asked of a layout; the reading of single values is asked elsewhere. */
export const layoutQuestionKinds = ['column', 'header', 'table', 'sheet', 'split'] as const;

export interface LayoutQuestion {
  readonly kind: (typeof layoutQuestionKinds)[number];
  readonly sheet: string;
  /** Position among the tables that were understood; null where the question is about the sheet. */
  readonly table: number | null;
  /** Column (row, where records lie in columns) that it is about; null where it is about none. */
  readonly at: number | null;
  /** The heading, or what the table or sheet begins with. */
  readonly text: string;
  /**
   * What the answer may be, likeliest first. `column`: targets. `table` and `sheet`: records, or `ignore`. `header`: row
   * numbers, or `none`. `split`: `lines`, or `whole`.
   */
  readonly options: readonly string[];
  /** How many cells, for tables and sheets rows, the answer decides about. */
  readonly count: number;
  /** One of them. */
  readonly example: string;
}

/** How the sheets of a workbook are understood. */
export interface WorkbookLayout {
  /** In the order of the sheets, and in a sheet from top to bottom and from left to right. */
  readonly tables: readonly TableLayout[];
  readonly skippedSheets: readonly SkippedSheet[];
  /** The most useful ones first. */
  readonly questions: readonly LayoutQuestion[];
}

/** What is answered of a table already; what is absent is found out. */
export type GivenTable = Partial<
  Pick<TableLayout, 'record' | 'orientation' | 'headers' | 'data' | 'constants' | 'sections' | 'sectionRows' | 'split'>
> & {
  readonly columns?: ReadonlyMap<number, Target>;
  /** First and last column (row, where records lie in columns) of the table. */
  readonly across?: readonly [first: number, last: number];
  readonly skipRows?: readonly number[];
};

/** What is answered of each sheet already. */
export type GivenSheets = ReadonlyMap<string, 'ignore' | readonly GivenTable[]>;
