import type { Cell } from './cell';

/** A sheet as it was read, without meaning: rows that hold nothing are left out. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** A row of a sheet. */
export interface RawRow {
  /** Row number in the sheet, as Excel shows it. */
  readonly number: number;
  /** From column A on; blank cells are ''. */
  readonly cells: readonly Cell[];
}
