import type { Cell } from '../../domain/records/cell';
import { foldHeader } from '../../domain/records/headerSpelling';
import type { RecordName } from '../../domain/records/records';
import { declarationOf } from '../../domain/records/records';
import { escapeCell } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';
import { WorkbookError } from '../workbookError';
import { syncUnlessMissed } from '../writing/requireHolds';
import { markStale } from '../writing/writePlanState';

/** Columns to be added at the right end of a table: headers first, then what each row gets, null where a cell stays blank. */
export interface ColumnsToPlace {
  readonly name: RecordName;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/** Columns with the place that they get, and the cells there as they are. */
interface Placing extends ColumnsToPlace {
  readonly table: PlacedTable;
  readonly right: Excel.Range;
  /** The filled part of the table's rows. */
  readonly used: Excel.Range;
}

/**
 * Adds columns to tables in one request; false where a table no longer stood as it was read, and nothing was written.
 * Throws `protected`, or `occupied` with the sheet where something stands to the right of a table.
 */
export async function placeColumns(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: readonly ColumnsToPlace[],
): Promise<boolean> {
  const placings = wanted.flatMap((one) => request(context, snapshot, one));
  if (placings.length === 0) return true;
  await context.sync();
  for (const { table, right, cells } of placings) {
    if (!isFree(right.values as Cell[][], cells)) throw new WorkbookError('occupied', { where: table.sheet });
  }
  for (const placing of placings) requirePlace(context, placing);
  for (const placing of placings) queue(context, placing);
  markStale(context, snapshot);
  return syncUnlessMissed(context);
}

/**
 * The request breaks off unless a table stands exactly where it stood, and still has nothing to its right if it had
 * nothing: a row that was added meanwhile would fall out of it, a note beside it would be written over.
 */
function requirePlace({ workbook }: Excel.RequestContext, { table, used }: Placing): void {
  const { sheet, firstRow, firstColumn, headers } = table;
  const whole = workbook.tables.getItem(table.name).getRange();
  const place = workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow - 2, firstColumn - 1, heightOf(table), headers.length);
  place.getCell(0, 0).getIntersection(whole.getCell(0, 0));
  place.getLastCell().getIntersection(whole.getLastCell());
  const isClearRight = used.columnIndex + used.columnCount <= firstColumn - 1 + headers.length;
  if (isClearRight) whole.getEntireRow().getUsedRange(true).getLastColumn().getIntersection(whole);
}

function request(context: Excel.RequestContext, snapshot: WorkbookSnapshot, columns: ColumnsToPlace): Placing[] {
  const table = tableIn(snapshot, declarationOf(columns.name).table);
  if (!table) return [];
  if (snapshot.protectedSheets.includes(table.sheet)) throw new WorkbookError('protected', { where: table.sheet });
  const right = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(
      table.firstRow - 2,
      table.firstColumn - 1 + table.headers.length,
      heightOf(table),
      columns.cells[0]?.length ?? 0,
    );
  right.load('values');
  const used = right.getEntireRow().getUsedRange(true);
  used.load('columnIndex,columnCount');
  return [{ ...columns, table, right, used }];
}

const heightOf = ({ rows, hasTotals }: PlacedTable): number => Math.max(1, rows.length) + 1 + (hasTotals ? 1 : 0);

/** Whether cells are blank, or hold what they are to hold: those of an attempt that was broken off. */
function isFree(there: readonly (readonly Cell[])[], wanted: ColumnsToPlace['cells']): boolean {
  return there.every((cells, row) =>
    cells.every((cell, at) => cell === '' || foldHeader(String(cell)) === foldHeader(String(wanted[row]?.[at] ?? ''))),
  );
}

function queue(context: Excel.RequestContext, { table, cells }: Placing): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const [row, column] = [table.firstRow - 2, table.firstColumn - 1];
  const width = cells[0]?.length ?? 0;
  const isPlain = cells.slice(1).every((line) => line.every((cell) => cell === null));
  const written = isPlain ? cells.slice(0, 1) : cells;
  sheet.getRangeByIndexes(row, column + table.headers.length, written.length, width).values = written.map((line) =>
    line.map((cell) => (cell === null ? null : escapeCell(cell))),
  );
  context.workbook.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(row, column, heightOf(table), table.headers.length + width));
}
