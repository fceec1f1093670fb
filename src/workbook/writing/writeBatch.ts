import { toCell } from '../../domain/records/cell';
import type { NewRow } from '../../domain/records/changes';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { toWorkbookError, WorkbookError } from '../workbookError';
import { appending, type Appending } from './appendRows';
import { Hidden } from './Hidden';
import { Changing, notVerified, type Overwritten } from './Changing';
import { markBook } from './markBook';
import { addedRows, type RecordBatch } from './recordBatch';
import { syncUnlessMissed } from './requireHolds';
import { requireSameEnd } from './requireSameEnd';
import type { Care } from './Retries';
import { sameCell } from './sameCell';
import { takeIn, withdraw } from './takeIn';
import { TableInRequest } from './TableInRequest';
import { markStale } from './writePlanState';

/** What came of one request. */
export type BatchOutcome =
  | { readonly kind: 'written'; readonly overwritten: readonly Overwritten[] }
  /** Something was not where it had been found: nothing was written. */
  | { readonly kind: 'missed' };

/**
 * Writes a batch in one request. Its rows, columns and the ends of tables are looked up in that request, and all look-ups
 * come before the first write, so that a miss leaves the workbook as it was. Throws `notFound`, `notVerified`, or what the
 * host refuses.
 * @param snapshot where the tables and headers were a moment ago
 */
export async function writeBatch(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  batch: RecordBatch,
  care: Care,
): Promise<BatchOutcome> {
  const changed = batch.writes.filter(({ located }) => located).map(({ table }) => table);
  const hidden = await Hidden.of(context, snapshot, changed, care !== 'checked');
  if (hidden.isNothing) return sendBatch(context, snapshot, batch, care);
  const hideAgain = async () => {
    hidden.hide();
    await syncUnlessMissed(context);
  };
  hidden.show();
  try {
    const outcome = await sendBatch(context, snapshot, batch, care, () => hidden.hide());
    if (outcome.kind === 'missed') await hideAgain();
    return outcome;
  } catch (error) {
    // It may have broken off before they were hidden again; what failed is what counts.
    await hideAgain().catch(() => undefined);
    throw error;
  }
}

async function sendBatch(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  batch: RecordBatch,
  care: Care,
  last: () => void = () => undefined,
): Promise<BatchOutcome> {
  const cells = cellContextOf(snapshot.matrix);
  const tables = new TablesInRequest(context, snapshot);
  const changed = batch.writes.flatMap((write) =>
    write.located ? [new Changing(tables.of(write.table), write, write.located, cells, care !== 'idsOnly')] : [],
  );
  // Who adds to the log at the same time does not matter: no two lines are about the same.
  for (const name of new Set(batch.writes.filter(({ located }) => !located).map(({ table }) => table)))
    requireSameEnd(tables.of(name), care !== 'idsOnly');
  const added = [...addedRows(batch)].map(([name, rows]): AddedRows => ({
    name,
    rows,
    append: appending(tables.of(name), rows, cells),
  }));
  changed.forEach((one) => one.look());
  // A locked sheet shows before the first cell is written.
  changed.forEach((one) => one.touch());
  added.forEach(({ append }) => append.touch());
  changed.forEach((one) => one.write());
  added.forEach(({ append }) => append.write());
  changed.forEach((one) => one.readBack());
  added.forEach(({ append }) => append.finish());
  // Last of all: a cover that was locked meanwhile leaves no record unwritten.
  if (batch.writes.length > 0) markStale(context, snapshot);
  markBook(context, snapshot);
  last();
  if (!(await syncUnlessMissed(context))) return { kind: 'missed' };
  await takeInWhatIsOutside(context, snapshot, added);
  const overwritten = changed.flatMap((one) => one.overwritten());
  for (const one of changed) one.verify(snapshot);
  for (const one of added) verifyAdded(one, tables.of(one.name), snapshot);
  return { kind: 'written', overwritten };
}

/** The tables that a request writes to, each once. */
class TablesInRequest {
  private readonly known = new Map<RecordName, TableInRequest>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly snapshot: WorkbookSnapshot,
  ) {}

  of(name: RecordName): TableInRequest {
    const known = this.known.get(name);
    if (known) return known;
    const { table, sheet } = declarationOf(name);
    const placed = tableIn(this.snapshot, table);
    const where = sheet[this.snapshot.matrix.language];
    if (!placed) throw new WorkbookError('notFound', { where, table: where, written: 'nothing' });
    const made = new TableInRequest(this.context, name, placed);
    this.known.set(name, made);
    return made;
  }
}

interface AddedRows {
  readonly name: RecordName;
  readonly rows: readonly NewRow[];
  readonly append: Appending;
}

/** Throws `notVerified` with the first cell of new rows that does not hold what was written. */
function verifyAdded({ name, rows, append }: AddedRows, target: TableInRequest, snapshot: WorkbookSnapshot): void {
  const { fields, key } = declarationOf(name);
  const context = cellContextOf(snapshot.matrix);
  const found = append.cells();
  rows.forEach(({ record, own = {} }, index) => {
    for (const [header, value] of Object.entries(own)) {
      const column = target.ownPosition(header);
      if (column !== undefined && !sameCell(value, found[index]?.[column] ?? ''))
        throw notVerified(name, header, Object.fromEntries(key.map((one) => [one, record[one] ?? null])), snapshot);
    }
    for (const [field, value] of Object.entries(record)) {
      const [declared, column] = [fields[field], target.position.get(field)];
      if (!declared || column === undefined) continue;
      if (sameCell(toCell(declared, value, context), found[index]?.[column] ?? '')) continue;
      throw notVerified(name, field, Object.fromEntries(key.map((one) => [one, record[one] ?? null])), snapshot);
    }
  });
}

/** Rows that the host left outside their table are taken in. Throws `conflict` where they cannot be by now. */
async function takeInWhatIsOutside(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  added: readonly AddedRows[],
): Promise<void> {
  const outside = added.filter(({ append }) => !append.isInside());
  if (outside.length === 0) return;
  const rowsByTable = new Map(outside.map(({ name, rows }) => [name, rows]));
  const isTakenIn = await takeIn(context, snapshot, rowsByTable).catch((error: unknown) => {
    // Refused as a whole or not: the request before it has written.
    throw toWorkbookError(error).withWritten('part');
  });
  if (isTakenIn) return;
  await withdraw(context, snapshot, rowsByTable);
  throw new WorkbookError('conflict', { written: 'part' });
}
