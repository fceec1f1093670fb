import { catalogDeclarations, setting } from '../domain/records/catalog';
import type { Cell } from '../domain/records/cell';
import type { RawTable } from '../domain/records/matrix';
import type { TableHead } from '../domain/records/recogniseTables';
import { planState } from '../domain/records/planState';
import { declarationOf, recordNames } from '../domain/records/records';
import { WorkbookError } from './workbookError';

/** A table as read, with what writing to it must know. */
export interface PlacedTable extends RawTable {
  readonly hasTotals: boolean;
  /** Whether rows are hidden by a filter. */
  readonly isFiltered: boolean;
  /** Whether nothing stands below the table in its columns: rows can be added there without moving anything. */
  readonly clearBelow: boolean;
  /** How many rows of the body there are up to the last one in which something stands. */
  readonly filledRows: number;
}

/** Names of every table that the add-in knows. */
export const knownTables: readonly string[] = [
  ...recordNames.map((name) => declarationOf(name).table),
  ...catalogDeclarations.map(({ table }) => table),
  setting.table,
  planState.table,
];

const recordTables = new Set(recordNames.map((name) => declarationOf(name).table.toLowerCase()));
const otherTables = new Set(knownTables.map((name) => name.toLowerCase()).filter((name) => !recordTables.has(name)));

/** Names in lower case of tables without filter buttons: nobody says whether Excel can be asked if they are filtered. */
let withoutButtons: ReadonlySet<string> = new Set();

/** Takes in which tables have filter buttons, with `items/name` and `items/showFilterButton` loaded; whether others than before. */
export function learnFilterButtons({ items }: Excel.TableCollection): boolean {
  const before = withoutButtons;
  withoutButtons = new Set(
    items.filter(({ showFilterButton }) => !showFilterButton).map(({ name }) => name.toLowerCase()),
  );
  return [...withoutButtons].some((name) => !before.has(name));
}

/** Asks whether rows of a table are hidden by a filter; null where it has no filter, or none that matters. */
export function requestFilter(table: Excel.Table, name: string): Excel.AutoFilter | null {
  const lower = name.toLowerCase();
  if (otherTables.has(lower) || withoutButtons.has(lower)) return null;
  table.autoFilter.load('isDataFiltered');
  return table.autoFilter;
}

/** Proxies of one table, loaded with the next sync; of a name that no table has it is a null object. */
export interface TableProxy {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly filter: Excel.AutoFilter | null;
}

/** Asks for one table; `withValues` false leaves the data body's cells out, for books too large for one answer. */
export function requestTable(context: Excel.RequestContext, name: string, withValues: boolean): TableProxy {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = header.getEntireColumn().getUsedRange(true);
  table.load('name,showTotals');
  const filter = requestFilter(table, name);
  sheet.load('id,name');
  used.load('rowIndex,rowCount');
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  if (withValues) body.load('values');
  return { table, sheet, used, header, body, filter };
}

/** Whether the workbook has the table of a loaded proxy. */
export const isThere = ({ table }: TableProxy): boolean => !table.isNullObject;

/** What tells which table the one of a loaded proxy is. Throws `tooLarge` where Excel left cells out. */
export function headOf({ table, sheet, header }: TableProxy): TableHead {
  if (header.values === null) throw new WorkbookError('tooLarge');
  return { name: table.name, sheet: sheet.name, headers: asBefore(table.name, (header.values[0] ?? []).map(String)) };
}

/** The headers that each table had when it was last read. */
const lastHeaders = new Map<string, readonly string[]>();

/** Headers that have not changed are the same list: what they mean has been worked out for it. */
function asBefore(table: string, headers: readonly string[]): readonly string[] {
  const before = lastHeaders.get(table);
  if (before?.length === headers.length && before.every((header, at) => header === headers[at])) return before;
  lastHeaders.set(table, headers);
  return headers;
}

/** The table of a loaded proxy that is there. Throws `tooLarge` where Excel left cells out. */
export function placedTable(proxy: TableProxy, cells?: readonly (readonly Cell[])[]): PlacedTable {
  const { table, used, body, filter } = proxy;
  // Beyond its limits Excel answers null instead of values, without an error.
  const rows = cells ?? (body.values as Cell[][] | null);
  if (rows === null) throw new WorkbookError('tooLarge');
  const lastRow = body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0);
  const lastFilled = used.rowIndex + used.rowCount;
  return {
    ...headOf(proxy),
    rows,
    firstRow: body.rowIndex + 1,
    firstColumn: body.columnIndex + 1,
    hasTotals: table.showTotals,
    isFiltered: filter?.isDataFiltered === true,
    clearBelow: lastFilled <= lastRow,
    filledRows: filledRowsOf(body, used),
    ...(lastFilled > lastRow && { filledBelow: { from: lastRow + 1, to: lastFilled } }),
  };
}

/** How many rows of a body there are up to the last one that is filled, where nothing stands below the table. */
export const filledRowsOf = (body: Excel.Range, used: Excel.Range): number =>
  Math.max(0, Math.min(body.rowCount, used.rowIndex + used.rowCount - body.rowIndex));

/** Whether an error says that an answer would be larger than the host gives; `GeneralException` is one of its names. */
export function isTooLarge(error: unknown): boolean {
  if (error instanceof WorkbookError) return error.code === 'tooLarge';
  const tooLarge = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'GeneralException'];
  return error instanceof OfficeExtension.Error && tooLarge.includes(error.code);
}
