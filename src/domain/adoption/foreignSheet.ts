import type { Cell } from '../records/cell';

/** A cell of a sheet whose layout is not known, with all that may carry meaning. */
export interface ForeignCell {
  /** As it is stored; a formula's last value. */
  readonly value: Cell;
  /** As people see it. */
  readonly text: string;
  /** `YYYY-MM-DD` of a number that is formatted as a date. */
  readonly date?: string;
  /** Colour of its ground: six hexadecimal digits in capitals, without `#`. */
  readonly fill?: string;
  /** Address that it leads to. */
  readonly link?: string;
  /** What people noted at it; several comments parted by line breaks. */
  readonly comment?: string;
}

/** A merged area; rows and columns from 1, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook of unknown layout. Hidden rows and columns are data like others and are not told apart. */
export interface ForeignSheet {
  readonly name: string;
  /** Whether people cannot see the sheet: lists for pickers are often kept so. */
  readonly hidden: boolean;
  /** Cells that hold or show something, by row and then by column, both from 1 and in order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ForeignCell>>;
  readonly merges: readonly Merge[];
  /** Areas of Excel's own tables, the header row included, by their names. */
  readonly tables: readonly (Merge & { readonly name: string })[];
}

/** A workbook of unknown layout. */
export interface ForeignWorkbook {
  readonly sheets: readonly ForeignSheet[];
}
