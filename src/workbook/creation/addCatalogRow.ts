import type { Cell } from '../../domain/records/cell';
import type { RecordDeclaration } from '../../domain/records/declaration';
import { escapeText } from '../escapeText';
import { readSnapshot, tableIn } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { listRow } from '../writing/markBook';
import { requireHolds, unlessMissed } from '../writing/requireHolds';
import { markStale } from '../writing/writePlanState';

/** So often it begins again where somebody was quicker, or the table was not made longer. */
const mostAttempts = 5;

/** What a new row of a list holds, by field; blank where nothing is given. */
type CatalogRow = Readonly<Record<string, string>>;

/**
 * Adds a row to a list or to the settings of Catálogos; where it stands there already nothing is written. Throws
 * `readOnly`, `protected`, `notFound` without the table, `occupied` where no row fits below it, or `conflict` where the
 * table is never left in peace.
 */
export async function addCatalogRow(
  context: Excel.RequestContext,
  declaration: RecordDeclaration,
  row: CatalogRow,
): Promise<void> {
  for (let left = mostAttempts; left > 0; left--) if (await attempt(context, declaration, row)) return;
  throw new WorkbookError('conflict');
}

/** One attempt; whether the row stands in the table then. */
async function attempt(
  context: Excel.RequestContext,
  declaration: RecordDeclaration,
  row: CatalogRow,
): Promise<boolean> {
  const snapshot = await readSnapshot(context);
  if (snapshot.readOnly) throw new WorkbookError('readOnly');
  const placed = tableIn(snapshot, declaration.table);
  const where = declaration.sheet[snapshot.matrix.language];
  if (!placed) throw new WorkbookError('notFound', { where });
  if (snapshot.protectedSheets.includes(placed.sheet)) throw new WorkbookError('protected', { where: placed.sheet });
  const cells = listRow(declaration, placed, row);
  const isOurs = (one: readonly Cell[]) => cells.every((cell, at) => cell === null || one[at] === cell);
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
