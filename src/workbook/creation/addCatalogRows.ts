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
 * Adds rows to a list or to the settings of Catálogos; those that stand there already are not written. Throws
 * `readOnly`, `protected`, `notFound` without the table, `occupied` where the rows do not fit below it, or `conflict` where
 * the table is never left in peace.
 */
export async function addCatalogRows(
  context: Excel.RequestContext,
  declaration: RecordDeclaration,
  rows: readonly CatalogRow[],
): Promise<void> {
  for (let left = mostAttempts; left > 0; left--) if (await attempt(context, declaration, rows)) return;
  throw new WorkbookError('conflict');
}

/** One attempt; whether the rows stand in the table then. */
async function attempt(
  context: Excel.RequestContext,
  declaration: RecordDeclaration,
  rows: readonly CatalogRow[],
): Promise<boolean> {
  const snapshot = await readSnapshot(context);
  if (snapshot.readOnly) throw new WorkbookError('readOnly');
  const placed = tableIn(snapshot, declaration.table);
  const where = declaration.sheet[snapshot.matrix.language];
  if (!placed) throw new WorkbookError('notFound', { where });
  if (snapshot.protectedSheets.includes(placed.sheet)) throw new WorkbookError('protected', { where: placed.sheet });
  const isThere = (cells: readonly (string | null)[]) => placed.rows.some((one) => isOurs(one, cells));
  const missing = rows.map((row) => listRow(declaration, placed, row)).filter((cells) => !isThere(cells));
  if (missing.length === 0) return true;
  const table = context.workbook.tables.getItem(placed.name);
  const whole = table.getRange();
  const below = whole.getRowsBelow(missing.length);
  whole.load('rowCount');
  below.load('values');
  await context.sync();
  const there = below.values as Cell[][];
  // What an attempt that was broken off has left there is taken in.
  const isFree = (cells: readonly Cell[], at: number) =>
    cells.every((cell) => cell === '') || isOurs(cells, missing[at] ?? []);
  if (!there.every(isFree)) throw new WorkbookError('occupied', { where });
  // Nobody has shown a row of totals, moved a column or typed below the table since.
  whole.getLastRow().getIntersection(table.getDataBodyRange());
  placed.headers.forEach((header, at) => table.columns.getItem(header).getRange().getIntersection(whole.getColumn(at)));
  requireStillThere(whole, below, there);
  below.values = missing.map((cells) => cells.map((cell) => (cell === null ? null : escapeText(cell))));
  table.resize(whole.getBoundingRect(below));
  const grown = table.getRange();
  grown.load('rowCount');
  markStale(context, snapshot);
  const isSent = await unlessMissed(() => context.sync());
  return isSent && grown.rowCount > whole.rowCount;
}

/**
 * Queues look-ups that break the request off unless below a table stands what stood there. Where that is nothing, it may lie
 * outside of all that the sheet uses, and there no single cell is found to be blank.
 */
function requireStillThere(whole: Excel.Range, below: Excel.Range, there: readonly (readonly Cell[])[]): void {
  const filled = there.flatMap((cells, row) =>
    cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, place: below.getCell(row, at) }])),
  );
  for (const { cell, place } of filled) requireHolds(place, cell);
  if (filled.length > 0) return;
  whole.getBoundingRect(below).getUsedRange(true).getLastRow().getIntersection(whole);
}

const isOurs = (there: readonly Cell[], cells: readonly (string | null)[]): boolean =>
  cells.every((cell, at) => cell === null || there[at] === cell);
