import type { Language } from '../plan/language';
import type { Problem } from '../problem';
import type { Settings } from './catalog';
import type { Cell, CellContext } from './cell';
import type { Columns, NamedHeaders } from './columns';
import type { FieldValue } from './field';
import type { Lists } from './listIndex';
import type { Plans } from './plans';
import type { RecordByName, RecordName } from './records';

/** An Excel table as it was read, without meaning. Rows are the data body: neither headers nor totals row. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** What people have said of headers that nothing else tells. */
  readonly named?: NamedHeaders;
  readonly rows: readonly (readonly Cell[])[];
  /** Row number of the first data row in the sheet, as Excel shows it. */
  readonly firstRow: number;
  /** Number of the first column in the sheet; column A is 1. */
  readonly firstColumn: number;
  /** Rows of the sheet below the table, as Excel numbers them, of which the last holds something in its columns. */
  readonly filledBelow?: { readonly from: number; readonly to: number };
}

/** A record and where it stands. */
export interface Row<R = Record<string, FieldValue>> {
  readonly record: R;
  /** Position in the table's data body, from 0. */
  readonly index: number;
  /** Row number in the sheet, as Excel shows it. */
  readonly sheetRow: number;
  /** Fields whose cell is not blank and could not be read, with what the cell holds. */
  readonly unreadable: Readonly<Record<string, Cell>>;
}

/** The rows of a table by their ids. */
export interface IdIndex<R extends Row<unknown> = Row> {
  /** The row that counts of an id, as `rowId` gives it. */
  get(id: string): R | undefined;
  has(id: string): boolean;
}

/** A table of records as read; absent tables have no rows and `raw` null. */
export interface TableData<R = Record<string, FieldValue>> {
  readonly raw: RawTable | null;
  readonly columns: Columns;
  readonly rows: readonly Row<R>[];
  readonly byId: IdIndex<Row<R>>;
  /** Rows that do not count because another with their id does. */
  readonly duplicates: ReadonlySet<Row>;
}

/** The workbook as a whole, read. */
export interface Matrix {
  readonly language: Language;
  readonly date1904: boolean;
  readonly lists: Lists;
  readonly settings: Settings;
  /** The plans that the workbook holds; without a readable one that of which a new workbook is made. */
  readonly plans: Plans;
  readonly tables: { readonly [N in RecordName]: TableData<RecordByName<N>> };
  /** Everything that could not be read as it stands, in the order of tables, rows and columns. */
  readonly problems: readonly Problem[];
}

/** The context in which cells of this matrix are read and written. */
export function cellContextOf({ language, lists, date1904 }: Matrix): CellContext {
  return { language, lists, date1904 };
}
