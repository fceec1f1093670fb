import { toCell } from '../../domain/records/cell';
import type { NewRow } from '../../domain/records/changes';
import { cellContextOf, type Matrix } from '../../domain/records/matrix';
import { rowOfKey } from '../../domain/records/recordKey';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { requireColumnPlaces } from './appendRows';
import { addedRows, type RecordBatch } from './recordBatch';
import { requireLastRow } from './requireSameEnd';
import { isSearchable, requireHolds, syncUnlessMissed } from './requireHolds';
import { TableInRequest } from './TableInRequest';

/** So many cells of a row tell it from others. */
const cellsThatTell = 4;
/** So many rows are looked for in one request, which stays below a chunk's size. */
const rowsAtOnce = 100;
/** So often a table is made longer that does not become so. */
const mostTries = 5;

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
  let placed = [...rowsByTable].flatMap(([name, rows]) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    return table && !holdsAny(snapshot.matrix, name, rows) ? [{ name, table, rows }] : [];
  });
  left.add(rowsByTable);
  let isRight = placed.length === rowsByTable.size;
  for (let tries = 0; isRight && placed.length > 0 && tries < mostTries; tries++) {
    const growths = placed.map(
      ({ name, table, rows }) => new Growth(new TableInRequest(context, name, table), rows, snapshot),
    );
    growths.forEach((growth) => growth.grow());
    isRight = await syncUnlessMissed(context);
    if (isRight) placed = placed.filter((_, at) => !growths[at]?.hasGrown());
  }
  left.delete(rowsByTable);
  return isRight && placed.length === 0;
}

/** Whether a table has one of the rows by now; lines of the log are of their own, each. */
const holdsAny = (matrix: Matrix, table: RecordName, rows: readonly NewRow[]): boolean =>
  table !== 'ChangeLog' && rows.some(({ record }) => rowOfKey(matrix, table, record) !== undefined);

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

/** Rows right below a table, in the steps in which a request makes it longer by them. */
class Growth {
  private readonly before: Excel.Range;
  private readonly spot: Excel.Range;
  private after: Excel.Range | null = null;

  /** Queues the look-ups. */
  constructor(
    private readonly target: TableInRequest,
    private readonly rows: readonly NewRow[],
    { matrix }: WorkbookSnapshot,
  ) {
    this.before = target.table.getRange();
    this.before.load('rowCount');
    requireColumnPlaces(target, this.before);
    // Below a totals row they would not come into the body, and it would.
    this.before.getLastRow().getIntersection(target.table.getDataBodyRange());
    if (target.name !== 'ChangeLog')
      requireLastRow(target, target.table.getDataBodyRange().getLastRow(), target.placed.rows.length);
    this.spot = this.before.getRowsBelow(rows.length);
    requireRow(target, this.spot.getLastRow(), rows.at(-1), matrix);
  }

  grow(): void {
    this.target.table.resize(this.before.getBoundingRect(this.spot));
    this.after = this.target.table.getRange();
    this.after.load('rowCount');
  }

  /** After the sync. */
  hasGrown(): boolean {
    return this.after?.rowCount === this.before.rowCount + this.rows.length;
  }
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
