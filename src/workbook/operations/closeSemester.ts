import type { Semester } from '../../domain/calendar';
import { closeInSteps, type ClosingRefusal } from '../../domain/closing/planClosing';
import { planReopening, type Reopening, type ReopeningOptions } from '../../domain/closing/planReopening';
import type { ChangeSet, NewRow } from '../../domain/records/changes';
import type { Evaluation } from '../../domain/indicators/evaluate';
import { requireWritable } from '../guards';
import { inSlices } from '../inSlices';
import { readSnapshot, type WorkbookSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { misplaced, type SentChanges } from '../writing/misplaced';
import { hasLine } from '../writing/missingParts';
import { finishEarlier } from '../writing/tryBatch';
import { untilDone } from '../writing/untilDone';
import { writeComputed } from '../writing/writeComputed';
import { markStale, planStateWrites, writePlanState } from '../writing/writePlanState';

export interface ClosingRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  readonly who: string;
}

export type ClosingResult = { readonly kind: 'closed'; readonly frozen: number } | ClosingRefusal;
export type ReopeningResult = { readonly kind: 'reopened' } | Exclude<Reopening, { readonly kind: 'reopening' }>;

/** A closing or reopening that was begun and is not known to be whole. */
interface Begun {
  readonly kind: 'closing' | 'reopening';
  readonly semester: Semester;
  /** What was last sent; null where nothing can be in a wrong place. */
  sent: SentChanges | null;
  /** Its lines in the log, as they were first planned. */
  log: readonly NewRow[] | null;
  /** Whether something of it may stand in the workbook: then it is taken up again, and `alreadyClosed` is no answer. */
  mayStand: boolean;
}

let begun: Begun | null = null;

/** The closing or reopening that was begun, if it is this one; another one that was left half done is forgotten. */
function takeUp(kind: Begun['kind'], semester: Semester): Begun {
  if (begun?.kind !== kind || begun.semester !== semester)
    begun = { kind, semester, sent: null, log: null, mayStand: false };
  return begun;
}

/**
 * Closes a semester: recalculates and freezes its values, one round trip to read and one to write; both again where
 * somebody was quicker than the second. What the workbook says then decides: one that another person has closed stays as
 * it is, one that was left half closed is closed whole. Throws `readOnly`, `notFound`, `protected`, or what the host refuses.
 */
export function closeSemester(semester: Semester, request: ClosingRequest): Promise<ClosingResult> {
  const work = takeUp('closing', semester);
  return untilWhole(work, async (context, snapshot) => {
    const options = { ...request, makeId: randomId, resumes: work.mayStand };
    const closing = await inSlices(closeInSteps(snapshot.matrix, semester, options));
    if (closing.kind !== 'closing') return closing;
    const { changes, evaluation, frozen } = closing;
    const isWritten = await writeOwn(context, snapshot, work, changes, { evaluation, request });
    return isWritten ? { kind: 'closed', frozen } : null;
  });
}

/** Reopens a semester in the same way; the reason goes to the change log. */
export function reopenSemester(semester: Semester, request: ReopeningOptions): Promise<ReopeningResult> {
  const work = takeUp('reopening', semester);
  return untilWhole(work, async (context, snapshot) => {
    const reopening = planReopening(snapshot.matrix, semester, { ...request, resumes: work.mayStand });
    if (reopening.kind !== 'reopening') return reopening;
    return (await writeOwn(context, snapshot, work, reopening.changes)) ? { kind: 'reopened' } : null;
  });
}

/** Attempts until it is done, each time on the workbook as it is then, with what stands in a wrong place put back first. */
function untilWhole<Result>(
  work: Begun,
  attempt: (context: Excel.RequestContext, snapshot: WorkbookSnapshot) => Promise<Result | null>,
): Promise<Result> {
  return runAction(async (context) => {
    await finishEarlier(context);
    const result = await untilDone(async () => {
      const snapshot = await readSnapshot(context);
      const mends = work.sent ? misplaced(work.sent, snapshot.matrix) : [];
      if (mends.length === 0) return attempt(context, snapshot);
      await writeComputed(context, snapshot, { fields: mends, rows: [] }, { areKept: true });
      return null;
    });
    if (begun === work) begun = null;
    return result;
  });
}

const isLog = ({ table }: NewRow): boolean => table === 'ChangeLog';

interface Cover {
  readonly evaluation: Evaluation;
  readonly request: ClosingRequest;
}

/** Writes changes whose values are kept, not computed: until they are known to stand they are remembered. */
async function writeOwn(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  work: Begun,
  changes: ChangeSet,
  cover?: Cover,
): Promise<boolean> {
  const { matrix } = snapshot;
  work.log ??= changes.rows.filter(isLog);
  const log = work.mayStand ? work.log.filter((line) => !hasLine(matrix, line)) : work.log;
  const rest = { ...changes, rows: [...changes.rows.filter((row) => !isLog(row)), ...log] };
  requireWritable(
    snapshot,
    [...rest.fields, ...rest.rows].map(({ table }) => table),
  );
  const state = cover ? await planStateWrites(snapshot, cover.evaluation, { ...cover.request, hasChanges: true }) : [];
  const before = work.mayStand;
  work.sent = { matrix, changes };
  work.mayStand = true;
  const outcome = await writeComputed(context, snapshot, rest, {
    last: () => (cover ? writePlanState(context, snapshot, state) : markStale(context, snapshot)),
    areKept: true,
  });
  if (outcome === 'missed') work.mayStand = before;
  return outcome === 'written';
}
