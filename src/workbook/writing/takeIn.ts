import { toCell } from '../../domain/records/cell';
import type { NewRow } from '../../domain/records/changes';
import { cellContextOf, type Matrix } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { requireColumnPlaces } from './appendRows';
import { addedRows, type RecordBatch } from './recordBatch';
import { rowOf } from './missingParts';
import { requireLastRow } from './requireSameEnd';
import { isSearchable, requireHolds, syncUnlessMissed } from './requireHolds';
import { TableInRequest } from './TableInRequest';

/** So many cells of a row tell it from others. */
const cellsThatTell = 4;
/** So many rows are looked for in one request, which stays below a chunk's size. */
const rowsAtOnce = 100;

type RowsByTable = ReadonlyMap<RecordName, readonly NewRow[]>;

/** Rows of which it is known that they stood below their tables, and not that they were taken in. */
const left = new Set<RowsByTable>();

/**
 * Makes tables longer by rows that were written right below them and that they did not take in, in one request. False
 * where a table is gone, others stand there or somebody has added rows to it, which may be the same ones: then no table was
 * changed. Throws what the host refuses; the rows are then remembered for `takeInLeft`.
 */
export async function takeIn(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  rowsByTable: RowsByTable,
): Promise<boolean> {
  const placed = [...rowsByTable].flatMap(([name, rows]) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    return table && !holdsAny(snapshot.matrix, name, rows)
      ? [{ target: new TableInRequest(context, name, table), rows }]
      : [];
  });
  left.add(rowsByTable);
  let isTakenIn = false;
  if (placed.length === rowsByTable.size) {
    placed.map(({ target, rows }) => growing(target, rows, snapshot)).forEach((grow) => grow());
    isTakenIn = await syncUnlessMissed(context);
  }
  left.delete(rowsByTable);
  return isTakenIn;
}

/** Whether a table has one of the rows by now; lines of the log are of their own, each. */
const holdsAny = (matrix: Matrix, table: RecordName, rows: readonly NewRow[]): boolean =>
  table !== 'ChangeLog' && rows.some(({ record }) => rowOf(matrix, { table, key: record }) !== undefined);

/**
 * Takes in what could not be taken in before; whether anything was, so that the workbook has to be read again. What is in
 * its table by now through somebody else, or has no place there any more, is taken away.
 */
export async function takeInLeft(context: Excel.RequestContext, snapshot: WorkbookSnapshot): Promise<boolean> {
  let isTakenIn = false;
  for (const rowsByTable of left) {
    if (await takeIn(context, snapshot, rowsByTable)) isTakenIn = true;
    else await withdraw(context, snapshot, rowsByTable);
  }
  return isTakenIn;
}

/** Queues the look-ups for rows right below a table, and gives what makes it longer by them. */
function growing(target: TableInRequest, rows: readonly NewRow[], { matrix }: WorkbookSnapshot): () => void {
  const whole = target.table.getRange();
  requireColumnPlaces(target, whole);
  // Below a totals row they would not come into the body, and it would.
  whole.getLastRow().getIntersection(target.table.getDataBodyRange());
  if (target.name !== 'ChangeLog')
    requireLastRow(target, target.table.getDataBodyRange().getLastRow(), target.placed.rows.length);
  const spot = whole.getRowsBelow(rows.length);
  requireRow(target, spot.getLastRow(), rows.at(-1), matrix);
  return () => target.table.resize(whole.getBoundingRect(spot));
}

/** Queues a look-up for what tells a new row from others, in the columns in which it was written. */
function requireRow(target: TableInRequest, row: Excel.Range, written: NewRow | undefined, matrix: Matrix): void {
  const { fields } = declarationOf(target.name);
  [...target.position]
    .flatMap(([field, position]) => {
      const [declared, value] = [fields[field], written?.record[field]];
      return declared && value !== undefined
        ? [{ position, cell: toCell(declared, value, cellContextOf(matrix)) }]
        : [];
    })
    .filter(({ cell }) => isSearchable(cell))
    .slice(0, cellsThatTell)
    .forEach(({ position, cell }) => requireHolds(row.getCell(0, position), cell));
}

/**
 * Takes rows away again that were written right below their tables and cannot be taken in, since a column was moved
 * meanwhile say: they are to be written anew. Only where each row still begins with what was written; where others stand
 * there nothing is changed. Many rows go in portions, the last ones first: those that are left stay right below the table.
 * Throws what the host refuses.
 * @param snapshot that with which the rows were written
 */
export async function withdraw(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  rowsByTable: RowsByTable,
): Promise<void> {
  for (const [name, rows] of rowsByTable) {
    const table = tableIn(snapshot, declarationOf(name).table);
    let end = table ? rows.length : 0;
    while (table && end > 0) {
      const first = Math.max(0, end - rowsAtOnce);
      const target = new TableInRequest(context, name, table);
      const below = target.table.getRange().getRowsBelow(end);
      rows
        .slice(first, end)
        .forEach((row, index) => requireRow(target, below.getRow(first + index), row, snapshot.matrix));
      below.getRow(first).getBoundingRect(below.getLastRow()).clear(Excel.ClearApplyTo.contents);
      end = (await syncUnlessMissed(context)) ? first : 0;
    }
  }
}

/** Takes in what a batch that was broken off has left right below its tables; whether anything was. */
export async function takeInRest(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  rest: RecordBatch,
): Promise<boolean> {
  let isTakenIn = false;
  for (const [name, rows] of addedRows(rest)) {
    const table = tableIn(snapshot, declarationOf(name).table);
    if (!table?.filledBelow || table.hasTotals) continue;
    if (await takeIn(context, snapshot, new Map([[name, rows]]))) isTakenIn = true;
  }
  return isTakenIn;
}
