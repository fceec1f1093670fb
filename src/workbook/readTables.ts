import { catalogDeclarations, setting } from '../domain/records/catalog';
import type { Cell } from '../domain/records/cell';
import type { RawTable } from '../domain/records/matrix';
import { declarationOf, recordNames } from '../domain/records/records';
import { chunkBytes } from './chunks';
import { WorkbookError } from './workbookError';

/** A table as read, with what writing to it must know. */
export interface PlacedTable extends RawTable {
  readonly hasTotals: boolean;
  /** Whether rows are hidden by a filter. */
  readonly isFiltered: boolean;
  /** Whether nothing stands below the table on its sheet: rows can be added there without moving anything. */
  readonly clearBelow: boolean;
}

/** Names of every table that the add-in knows. */
export const knownTables: readonly string[] = [
  ...recordNames.map((name) => declarationOf(name).table),
  ...catalogDeclarations.map(({ table }) => table),
  setting.table,
];

/** Proxies of one table, loaded with the next sync. */
export interface TableProxy {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Asks for one table; `withValues` false leaves the data body's cells out, for books too large for one answer. */
export function requestTable(context: Excel.RequestContext, name: string, withValues: boolean): TableProxy {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = sheet.getUsedRange(true);
  table.load('name,showTotals');
  table.autoFilter.load('isDataFiltered');
  sheet.load('name');
  used.load('rowIndex,rowCount');
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  if (withValues) body.load('values');
  return { table, sheet, used, header, body };
}

/** The table of a loaded proxy, null where the workbook has none. Throws `tooLarge` where Excel left cells out. */
export function placedTable(proxy: TableProxy, cells?: readonly (readonly Cell[])[]): PlacedTable | null {
  const { table, sheet, used, header, body } = proxy;
  if (table.isNullObject) return null;
  // Beyond its limits Excel answers null instead of values, without an error.
  const rows = cells ?? (body.values as Cell[][] | null);
  if (rows === null || header.values === null) throw new WorkbookError('tooLarge');
  const lastRow = body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    sheet: sheet.name,
    headers: (header.values[0] ?? []).map(String),
    rows,
    firstRow: body.rowIndex + 1,
    firstColumn: body.columnIndex + 1,
    hasTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered === true,
    clearBelow: used.rowIndex + used.rowCount <= lastRow,
  };
}

/** Reads the bodies of large tables piece by piece; one round trip a piece. */
export async function readInChunks(
  context: Excel.RequestContext,
  proxies: readonly TableProxy[],
): Promise<readonly PlacedTable[]> {
  const tables: PlacedTable[] = [];
  for (const proxy of proxies.filter(({ table }) => !table.isNullObject)) {
    const { rowCount, columnCount } = proxy.body;
    // Cells of long texts weigh more; a piece that is still too large is halved.
    let step = Math.max(1, Math.floor(chunkBytes / (columnCount * estimatedCellBytes)));
    const cells: Cell[][] = [];
    while (cells.length < rowCount) {
      const count = Math.min(step, rowCount - cells.length);
      const piece = proxy.body.getCell(cells.length, 0).getAbsoluteResizedRange(count, columnCount);
      piece.load('values');
      const read = await syncPiece(context, piece);
      if (read) cells.push(...read);
      else if (step === 1) throw new WorkbookError('tooLarge');
      else step = Math.ceil(step / 2);
    }
    const placed = placedTable(proxy, cells);
    if (placed) tables.push(placed);
  }
  return tables;
}

const estimatedCellBytes = 24;

async function syncPiece(context: Excel.RequestContext, piece: Excel.Range): Promise<Cell[][] | null> {
  try {
    // Each piece is its own answer: that is the point of reading in pieces.
    await context.sync();
    return piece.values as Cell[][] | null;
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

/** Whether an error says that an answer would be larger than the host gives; `GeneralException` is one of its names. */
export function isTooLarge(error: unknown): boolean {
  if (error instanceof WorkbookError) return error.code === 'tooLarge';
  const tooLarge = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'GeneralException'];
  return error instanceof OfficeExtension.Error && tooLarge.includes(error.code);
}
