import type { Cell } from '../../domain/records/cell';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import { requireWritable } from '../guards';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { formatRows } from '../writing/appendRows';
import { requireHolds, unlessMissed } from '../writing/requireHolds';
import { TableInRequest } from '../writing/TableInRequest';
import { markStale } from '../writing/writePlanState';

/** Rows of a sheet, as Excel numbers them. */
export interface SheetRows {
  readonly from: number;
  readonly to: number;
}

/** More rows than this are not looked through for the end of those below a table. */
const mostRows = 5_000;

/** The tables below which rows stand that do not count and that can be taken in: those without a row of totals. */
export function tablesWithRowsBelow(snapshot: WorkbookSnapshot): readonly RecordName[] {
  return recordNames.filter((name) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    return table?.filledBelow !== undefined && !table.hasTotals;
  });
}

/**
 * Makes a table longer by the rows below it: those that stand together, with blank rows between them and the table. What
 * stands farther below stays where it is. Gives the rows that were taken in; null where none stand there any more. Throws
 * `readOnly`, `protected`, `conflict` where somebody moves them meanwhile, or what Excel refuses.
 */
export function takeInRowsBelow(name: RecordName): Promise<SheetRows | null> {
  return runAction(async (context) => {
    for (let left = mostAttempts; left > 0; left--) {
      const taken = await attempt(context, name);
      if (taken !== 'notGrown') return taken;
    }
    throw new WorkbookError('conflict');
  });
}

/** So often a table is made longer that does not become so. */
const mostAttempts = 5;

async function attempt(context: Excel.RequestContext, name: RecordName): Promise<SheetRows | null | 'notGrown'> {
  const snapshot = await readSnapshot(context);
  requireWritable(snapshot, [name]);
  const placed = tableIn(snapshot, declarationOf(name).table);
  const cells = placed ? await looseRows(context, placed) : [];
  const first = cells.findIndex(isFilled);
  if (!placed || first < 0) return null;
  const gap = cells.slice(first).findIndex((row) => !isFilled(row));
  const count = gap < 0 ? cells.length : first + gap;
  const target = new TableInRequest(context, name, placed);
  const whole = target.table.getRange();
  const below = whole.getRowsBelow(count);
  for (const at of [first, count - 1]) {
    cells[at]?.forEach((cell, column) => cell !== '' && requireHolds(below.getCell(at, column), cell));
  }
  target.table.resize(whole.getBoundingRect(below));
  formatRows(target, below);
  const grown = target.table.getRange();
  whole.load('rowCount');
  grown.load('rowCount');
  below.load('rowIndex');
  markStale(context, snapshot);
  const isSent = await unlessMissed(() => context.sync());
  if (!isSent) throw new WorkbookError('conflict', { where: placed.sheet });
  return grown.rowCount > whole.rowCount ? rowsOf(below, first, count) : 'notGrown';
}

/** What stands below a table in its columns, down to the next table; nothing below a row of totals. */
async function looseRows(context: Excel.RequestContext, table: PlacedTable): Promise<readonly (readonly Cell[])[]> {
  const { sheet, filledBelow, firstColumn, headers } = table;
  if (!filledBelow || table.hasTotals) return [];
  const top = filledBelow.from - 1;
  const height = Math.min(filledBelow.to - top, mostRows);
  const looked = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, firstColumn - 1, height, headers.length);
  const others = looked.getTables(false);
  looked.load('values');
  others.load('items/name');
  await context.sync();
  const places = others.items.map((other) => other.getRange().load('rowIndex'));
  if (places.length > 0) await context.sync();
  return (looked.values as Cell[][]).slice(0, Math.min(height, ...places.map(({ rowIndex }) => rowIndex - top)));
}

/** The rows that were taken in, from loaded cells of which the first may be blank. */
const rowsOf = ({ rowIndex }: Excel.Range, first: number, count: number): SheetRows => ({
  from: rowIndex + 1 + first,
  to: rowIndex + count,
});

const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell !== '');
