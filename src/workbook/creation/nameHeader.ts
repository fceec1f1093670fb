import { setting } from '../../domain/records/catalog';
import type { Cell } from '../../domain/records/cell';
import { cellsOfNamedHeader, type NamedHeader } from '../../domain/records/namedHeaders';
import { escapeText } from '../escapeText';
import { readSnapshot, tableIn } from '../openWorkbook';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { requireHolds, unlessMissed } from '../writing/requireHolds';
import { settingRow } from '../writing/markBook';
import { markStale } from '../writing/writePlanState';

/** So often it begins again where somebody was quicker, or the table was not made longer. */
const mostAttempts = 5;

/**
 * Keeps in the settings of Catálogos what a header means, so that it is asked once for everybody. The header stays as it
 * is. Throws `readOnly`, `protected`, `notFound` without the table of settings, `occupied` where no row fits below it, or
 * `conflict` where the table is never left in peace.
 */
export function nameHeader(named: NamedHeader): Promise<void> {
  return runAction(async (context) => {
    for (let left = mostAttempts; left > 0; left--) if (await attempt(context, named)) return;
    throw new WorkbookError('conflict');
  });
}

/** One attempt; whether the header stands in the table of settings then. */
async function attempt(context: Excel.RequestContext, named: NamedHeader): Promise<boolean> {
  const snapshot = await readSnapshot(context);
  if (snapshot.readOnly) throw new WorkbookError('readOnly');
  const placed = tableIn(snapshot, setting.table);
  const where = setting.sheet[snapshot.matrix.language];
  if (!placed) throw new WorkbookError('notFound', { where });
  if (snapshot.protectedSheets.includes(placed.sheet)) throw new WorkbookError('protected', { where: placed.sheet });
  const cells = settingRow(placed, cellsOfNamedHeader(named));
  const isOurs = (row: readonly Cell[]) => cells.every((cell, at) => cell === null || row[at] === cell);
  if (placed.rows.some(isOurs)) return true;
  const table = context.workbook.tables.getItem(placed.name);
  const whole = table.getRange();
  const below = whole.getRowsBelow(1);
  whole.load('rowCount');
  below.load('values');
  await context.sync();
  const [there = []] = below.values as Cell[][];
  // What an attempt that was broken off has left there is taken in.
  if (there.some((cell) => cell !== '') && !isOurs(there)) throw new WorkbookError('occupied', { where });
  // Nobody has shown a row of totals, moved a column or typed below the table since.
  whole.getLastRow().getIntersection(table.getDataBodyRange());
  placed.headers.forEach((header, at) => table.columns.getItem(header).getRange().getIntersection(whole.getColumn(at)));
  there.forEach((cell, at) => requireHolds(below.getCell(0, at), cell));
  below.values = [cells.map((cell) => (cell === null ? null : escapeText(cell)))];
  table.resize(whole.getBoundingRect(below));
  const grown = table.getRange();
  grown.load('rowCount');
  markStale(context, snapshot);
  const isSent = await unlessMissed(() => context.sync());
  return isSent && grown.rowCount > whole.rowCount;
}
