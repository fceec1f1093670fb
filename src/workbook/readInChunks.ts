import type { Cell } from '../domain/records/cell';
import { chunkBytes } from './chunks';
import {
  filledRowsOf,
  isThere,
  isTooLarge,
  placedTable,
  requestTable,
  type PlacedTable,
  type TableProxy,
} from './readTables';
import { WorkbookError } from './workbookError';

/** A run of rows of one table's body. */
interface Piece {
  readonly proxy: TableProxy;
  readonly start: number;
  readonly count: number;
}

/** What a cell takes in an answer, roughly, where nothing is known of its table. */
const usualCellBytes = 24;
/** The same by tables, as they were when they were last read. */
const cellBytes = new Map<string, number>();

/** Bytes that rows of a table will take in an answer, roughly. */
export const estimatedBytes = (table: string, rows: number, columns: number): number =>
  rows * columns * Math.max(usualCellBytes, cellBytes.get(table) ?? 0);

/** Keeps how large the cells of tables are for what is read next; gives the bytes of all of them in an answer, nearly. */
export function learnSizes(tables: readonly PlacedTable[]): number {
  let all = 0;
  for (const { name, headers, rows, filledRows } of tables) {
    let bytes = 0;
    for (let at = 0; at < filledRows; at++)
      // A text takes its letters, its quotes and a comma.
      for (const cell of rows[at] ?? []) bytes += typeof cell === 'string' ? cell.length + 3 : 8;
    if (filledRows > 0) cellBytes.set(name, bytes / (filledRows * headers.length));
    all += bytes;
  }
  return all;
}

const sizeOfPiece = ({ proxy, count }: Piece): number =>
  estimatedBytes(proxy.table.name, count, proxy.body.columnCount);

/** More cells are not read: a hundred times those of 4,000 activities, and a table may be as large as its sheet. */
const mostCells = 20_000_000;

/** So often tables are read from the beginning where others move rows or columns while they are read. */
const mostReadings = 5;

/**
 * Reads the bodies of tables that are there in as few answers as their size allows; one round trip an answer, and one more
 * for tables that take several. Rows below the last one that is filled are not asked for. What others move meanwhile is
 * noticed, and all is read again: no row is met twice or passed over. Throws `tooLarge` where there is more than can be
 * held, `busy` where they do not come to rest.
 */
export async function readInChunks(
  context: Excel.RequestContext,
  proxies: readonly TableProxy[],
): Promise<readonly PlacedTable[]> {
  let now = proxies;
  for (let left = mostReadings; left > 0; left--) {
    const runs = await readOnce(context, now, left === 1);
    if (runs) return now.map((proxy) => placedTable(proxy, withBlankRows(runs.get(proxy)?.flat() ?? [], proxy.body)));
    now = await askAgain(context, proxies);
    if (!now.every(isThere)) break;
  }
  throw new WorkbookError('busy');
}

/** The same tables as they are now. */
async function askAgain(context: Excel.RequestContext, proxies: readonly TableProxy[]): Promise<readonly TableProxy[]> {
  const again = proxies.map(({ table }) => requestTable(context, table.name, false));
  await context.sync();
  return again;
}

/** The rows of tables, in the runs in which they were answered. */
type RunsByTable = ReadonlyMap<TableProxy, Cell[][][]>;

/**
 * Reads the bodies once; null where a table was not the same from beginning to end.
 * @param isLast whether cells are not compared any more: those of a formula such as RAND never come to rest
 */
async function readOnce(
  context: Excel.RequestContext,
  proxies: readonly TableProxy[],
  isLast: boolean,
): Promise<RunsByTable | null> {
  const cellCount = proxies.reduce(
    (sum, proxy) => sum + filledRowsOf(proxy.body, proxy.used) * proxy.body.columnCount,
    0,
  );
  if (cellCount > mostCells) throw new WorkbookError('tooLarge');
  const runs = new Map(proxies.map((proxy) => [proxy, [] as Cell[][][]]));
  for (const batch of batchesOf(proxies.flatMap(piecesOf))) if (!(await readBatch(context, batch, runs))) return null;
  const parted = [...runs].filter(([, { length }]) => length > 1);
  return isLast || parted.length === 0 || (await beginAsRead(context, parted)) ? runs : null;
}

type Place = Pick<TableProxy, 'header' | 'body'>;

/** Asks once more where a table is and what its columns are. */
function requestPlace({ table }: TableProxy): Place {
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  return { header, body };
}

const isSamePlace = (one: Place, other: Place): boolean => placeOf(one) === placeOf(other);
const placeOf = ({ header, body }: Place): string =>
  JSON.stringify([body.rowIndex, body.columnIndex, body.rowCount, body.columnCount, header.values]);

/** Whether each row of tables begins as it was read: a row that was sorted elsewhere between two answers shows. */
async function beginAsRead(context: Excel.RequestContext, parted: readonly (readonly [TableProxy, Cell[][][]])[]) {
  const tables = parted.map(([{ body }, runs]) => {
    const rows = runs.flat();
    const column = body.getCell(0, 0).getAbsoluteResizedRange(rows.length, 1);
    column.load('values');
    return { column, rows };
  });
  // A column that is too large for an answer is not compared.
  if (!(await syncUnlessTooLarge(context))) return true;
  return tables.every(
    ({ column, rows }) => (column.values as Cell[][] | null)?.every(([cell], at) => cell === rows[at]?.[0]) ?? true,
  );
}

/** The rows of a body with the blank ones at its end, which are one and the same. */
function withBlankRows(rows: readonly Cell[][], { rowCount, columnCount }: Excel.Range): readonly (readonly Cell[])[] {
  const blank: readonly Cell[] = Array.from({ length: columnCount }, () => '');
  return [...rows, ...Array.from({ length: rowCount - rows.length }, () => blank)];
}

/** The body of a table in runs of rows that each stay below the size of a chunk. */
function piecesOf(proxy: TableProxy): Piece[] {
  const rows = filledRowsOf(proxy.body, proxy.used);
  const step = Math.max(1, Math.floor(chunkBytes / sizeOfPiece({ proxy, start: 0, count: 1 })));
  const count = Math.ceil(rows / step);
  return Array.from({ length: count }, (_, index) => ({
    proxy,
    start: index * step,
    count: Math.min(step, rows - index * step),
  }));
}

/** Small pieces travel together. */
function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    if (bytes + sizeOfPiece(piece) > chunkBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(piece);
    bytes += sizeOfPiece(piece);
  }
  return batches;
}

/**
 * Reads a batch; one that is still too large, as long texts make it, is read in halves. False where a table is not any more
 * where it was.
 */
async function readBatch(context: Excel.RequestContext, batch: readonly Piece[], runs: RunsByTable): Promise<boolean> {
  const ranges = batch.map(({ proxy, start, count }) => {
    const range = proxy.body.getCell(start, 0).getAbsoluteResizedRange(count, proxy.body.columnCount);
    range.load('values');
    return range;
  });
  const places = [...new Set(batch.map(({ proxy }) => proxy))].map((proxy) => [proxy, requestPlace(proxy)] as const);
  if (!(await syncUnlessTooLarge(context)) || ranges.some(({ values }) => values === null)) {
    for (const half of halvesOf(batch)) if (!(await readBatch(context, half, runs))) return false;
    return true;
  }
  batch.forEach(({ proxy }, index) => runs.get(proxy)?.push((ranges[index]?.values ?? []) as Cell[][]));
  return places.every(([before, now]) => isSamePlace(before, now));
}

function halvesOf(batch: readonly Piece[]): Piece[][] {
  const [only] = batch;
  if (batch.length > 1 || !only) return [batch.slice(0, batch.length >> 1), batch.slice(batch.length >> 1)];
  if (only.count === 1) throw new WorkbookError('tooLarge');
  const half = only.count >> 1;
  return [[{ ...only, count: half }], [{ ...only, start: only.start + half, count: only.count - half }]];
}

/** Syncs; false where the answer would have been too large. */
async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}
