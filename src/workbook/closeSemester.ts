import type { Semester } from '../domain/calendar';
import { closeInSteps, type ClosingRefusal } from '../domain/closing/planClosing';
import { planReopening, type Reopening, type ReopeningOptions } from '../domain/closing/planReopening';
import { applyGuarded, rowsOf, untilUndisturbed, type Attempt } from './guardedWrite';
import { requireWritable } from './guards';
import { inSlices } from './inSlices';
import { readSnapshot } from './openWorkbook';
import { randomId } from './randomId';
import { runExcel } from './runExcel';
import { planStateWrites, writePlanState } from './writePlanState';

export interface ClosingRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  readonly who: string;
}

export type ClosingResult = { readonly kind: 'closed'; readonly frozen: number } | ClosingRefusal;
export type ReopeningResult = { readonly kind: 'reopened' } | Exclude<Reopening, { readonly kind: 'reopening' }>;

/**
 * Closes a semester: recalculates and freezes its values, one round trip to read and one to write; both again where
 * somebody was quicker than the second. What the workbook says then decides: one that another person has closed stays as
 * it is. Throws `readOnly`, `notFound`, `protected`, or what the host refuses.
 */
export function closeSemester(semester: Semester, request: ClosingRequest): Promise<ClosingResult> {
  return runExcel((context) => untilUndisturbed(context, () => attemptClosing(context, semester, request)), true);
}

async function attemptClosing(
  context: Excel.RequestContext,
  semester: Semester,
  request: ClosingRequest,
): Promise<Attempt<ClosingResult>> {
  const snapshot = await readSnapshot(context);
  const { matrix } = snapshot;
  const closing = await inSlices(closeInSteps(matrix, semester, { ...request, makeId: randomId }));
  if (closing.kind !== 'closing') return { result: closing, write: null };
  const { plan, evaluation, frozen } = closing;
  requireWritable(
    snapshot,
    [...plan.changes, ...plan.rows].map(({ table }) => table),
  );
  const state = await planStateWrites(snapshot, evaluation, { ...request, hasChanges: true });
  const write = await applyGuarded(context, snapshot, plan, rowsOf(matrix, plan));
  writePlanState(context, snapshot, state);
  await context.sync();
  return { result: { kind: 'closed', frozen }, write };
}

/** Reopens a semester in the same way; the reason goes to the change log. */
export function reopenSemester(semester: Semester, request: ReopeningOptions): Promise<ReopeningResult> {
  return runExcel((context) => untilUndisturbed(context, () => attemptReopening(context, semester, request)), true);
}

async function attemptReopening(
  context: Excel.RequestContext,
  semester: Semester,
  request: ReopeningOptions,
): Promise<Attempt<ReopeningResult>> {
  const snapshot = await readSnapshot(context);
  const reopening = planReopening(snapshot.matrix, semester, request);
  if (reopening.kind !== 'reopening') return { result: reopening, write: null };
  const { plan } = reopening;
  requireWritable(
    snapshot,
    [...plan.changes, ...plan.rows].map(({ table }) => table),
  );
  const write = await applyGuarded(context, snapshot, plan, rowsOf(snapshot.matrix, plan));
  await context.sync();
  return { result: { kind: 'reopened' }, write };
}
