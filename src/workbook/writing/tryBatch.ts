import { readSnapshot, type WorkbookSnapshot } from '../openWorkbook';
import { toWorkbookError, WorkbookError, type WorkbookErrorCode } from '../workbookError';
import { missingParts } from './missingParts';
import type { RecordBatch } from './recordBatch';
import { writeBatch, type BatchOutcome } from './writeBatch';

/** Batches of which it is not known, or known to be untrue, that all of them stands in the workbook. */
const unfinished = new Set<RecordBatch>();

/** Failures after which nothing can have been written: the host refuses such requests as a whole. */
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
  checks: boolean,
): Promise<BatchOutcome> {
  unfinished.add(batch);
  try {
    const outcome = await writeBatch(context, snapshot, batch, checks);
    unfinished.delete(batch);
    if (outcome.kind === 'written') batch.onWritten?.();
    return outcome;
  } catch (error) {
    const failure = toWorkbookError(error);
    if (failure.code === 'notVerified') unfinished.delete(batch);
    if (failure.code === 'notVerified') throw failure;
    if (refusedWhole.has(failure.code)) {
      unfinished.delete(batch);
      throw failure.withWritten('nothing');
    }
    return finishAfter(context, batch, failure);
  }
}

async function finishAfter(
  context: Excel.RequestContext,
  batch: RecordBatch,
  failure: WorkbookError,
): Promise<BatchOutcome> {
  const state = await finish(context, batch, failure);
  if (state === 'nothing') throw failure.withWritten('nothing');
  return { kind: 'written', overwritten: [] };
}

/** Looks what of a batch stands in the workbook and writes the rest, unless nothing of it does. */
async function finish(
  context: Excel.RequestContext,
  batch: RecordBatch,
  cause?: WorkbookError,
): Promise<'nothing' | 'whole'> {
  let failure = cause;
  let written: 'part' | undefined;
  for (let left = mostTries; left > 0; left--) {
    try {
      const snapshot = await readSnapshot(context);
      const { state, rest } = missingParts(snapshot.matrix, batch);
      if (state !== 'part') {
        unfinished.delete(batch);
        if (state === 'whole') batch.onWritten?.();
        return state;
      }
      written = 'part';
      await writeBatch(context, snapshot, rest, true);
    } catch (error) {
      failure = toWorkbookError(error);
      if (written === undefined || failure.code === 'protected') break;
    }
  }
  throw (failure ?? new WorkbookError('conflict')).withWritten(written);
}

/** Finishes what earlier writes left undone, before anything else is written. Throws what still stands in the way. */
export async function finishEarlier(context: Excel.RequestContext): Promise<void> {
  for (const batch of unfinished) await finish(context, batch);
}
