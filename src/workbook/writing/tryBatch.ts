import { requireWritable } from '../guards';
import { readSnapshot, type WorkbookSnapshot } from '../openWorkbook';
import { toWorkbookError, WorkbookError, type WorkbookErrorCode } from '../workbookError';
import { missingParts } from './missingParts';
import type { RecordBatch } from './recordBatch';
import { filteredAmong, hiddenIn, type Care } from './Retries';
import { takeInRest } from './takeIn';
import { writeBatch, type BatchOutcome } from './writeBatch';
import { isMarkedStale } from '../cover';
import { markStale } from './writePlanState';

/** Batches of which it is not known, or known to be untrue, that all of them stands in the workbook. */
const unfinished = new Set<RecordBatch>();

/** Failures after which nothing of a request can have been written: the host refuses it as a whole. */
const refusedWhole: ReadonlySet<WorkbookErrorCode> = new Set(['cellEditMode', 'missingColumn', 'notFound']);

/** So often the rest of a batch is tried at once. */
const mostTries = 5;

/**
 * Writes a batch as `writeBatch` does, once and whole: where the answer is lost or the request breaks off, the workbook is
 * looked at, and what is missing is written. What cannot be finished now is finished before the next write. Throws the
 * failure, with `written` saying whether nothing or a part stands in the workbook.
 */
export async function tryBatch(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  batch: RecordBatch,
  care: Care,
): Promise<BatchOutcome> {
  unfinished.add(batch);
  try {
    const outcome = await writeBatch(context, snapshot, batch, care);
    unfinished.delete(batch);
    if (outcome.kind === 'written') batch.onWritten?.();
    return outcome;
  } catch (error) {
    const failure = toWorkbookError(error);
    if (failure.code === 'notVerified') unfinished.delete(batch);
    if (failure.code === 'notVerified') throw failure;
    if (!batch.isOwed && refusedWhole.has(failure.code) && failure.params['written'] !== 'part') {
      unfinished.delete(batch);
      throw failure.withWritten('nothing');
    }
    return finishAfter(context, batch, failure);
  }
}

/**
 * Finishes a batch after a failure. Throws it where nothing of the batch stands, with the place that is locked if one is;
 * `conflict` where somebody else has added one of its records meanwhile.
 */
async function finishAfter(
  context: Excel.RequestContext,
  batch: RecordBatch,
  failure: WorkbookError,
): Promise<BatchOutcome> {
  const { state, snapshot } = await finish(context, batch, failure);
  if (state === 'taken') throw new WorkbookError('conflict', { written: 'part' });
  if (state === 'whole') return { kind: 'written', overwritten: [] };
  requireWritable(snapshot, tablesOf(batch));
  const filtered = failure.code === 'filtered' ? filteredAmong(snapshot, tablesOf(batch)) : undefined;
  throw filtered ? hiddenIn(snapshot, filtered) : failure.withWritten('nothing');
}

interface Finished {
  readonly state: 'nothing' | 'taken' | 'whole';
  readonly snapshot: WorkbookSnapshot;
}

/** Looks what of a batch stands in the workbook and writes the rest, unless nothing of it does and it is not owed. */
async function finish(context: Excel.RequestContext, batch: RecordBatch, cause?: WorkbookError): Promise<Finished> {
  let failure = cause;
  let isHalfDone = batch.isOwed ?? false;
  for (let left = mostTries; left > 0; left--) {
    try {
      const snapshot = await readSnapshot(context);
      const { state, rest } = missingParts(snapshot.matrix, batch);
      if (state !== 'whole' && (await takeInRest(context, snapshot, rest))) continue;
      // Where others have written over it since, nothing is left to put back.
      isHalfDone = state === 'part' || (batch.isOwed === true && state === 'nothing' && rest.writes.length > 0);
      if (!isHalfDone) {
        unfinished.delete(batch);
        if (state === 'whole') batch.onWritten?.();
        if (state !== 'nothing') await markLeft(context, snapshot);
        return { state: state === 'part' ? 'nothing' : state, snapshot };
      }
      requireWritable(snapshot, tablesOf(rest));
      await writeBatch(context, snapshot, rest, 'checked');
    } catch (error) {
      failure = toWorkbookError(error);
      // A refusal that names its place stays until the person has done something about it.
      if (!isHalfDone || failure.params['where'] !== undefined) break;
    }
  }
  throw (failure ?? new WorkbookError('conflict')).withWritten(isHalfDone ? 'part' : undefined);
}

/** Marks the cover where a request broke off right before; a cover that Excel does not let be marked stays as it is. */
async function markLeft(context: Excel.RequestContext, snapshot: WorkbookSnapshot): Promise<void> {
  if (isMarkedStale(snapshot)) return;
  try {
    markStale(context, snapshot);
    await context.sync();
  } catch (error) {
    // A bug is thrown on.
    toWorkbookError(error);
  }
}

const tablesOf = ({ writes, log }: RecordBatch) => [...writes, ...log].map(({ table }) => table);

/**
 * Finishes what earlier writes left undone, before anything else is written. Throws what still stands in the way.
 * @returns whether there was anything
 */
export async function finishEarlier(context: Excel.RequestContext): Promise<boolean> {
  const isAny = unfinished.size > 0;
  for (const batch of unfinished) await finish(context, batch);
  return isAny;
}
