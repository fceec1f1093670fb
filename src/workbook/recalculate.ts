import type { Semester } from '../domain/calendar';
import { recalculateInSteps, type Recalculation } from '../domain/indicators/recalculation';
import { applyGuarded, rowsOf, untilUndisturbed, type Attempt } from './guardedWrite';
import { requireWritable } from './guards';
import { inSlices } from './inSlices';
import { readSnapshot, type WorkbookSnapshot } from './openWorkbook';
import { randomId } from './randomId';
import { runExcel } from './runExcel';
import { WorkbookError } from './workbookError';
import { planStateWrites, writePlanState } from './writePlanState';

export interface RecalculationRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  /** The reference semester, that of today where none is chosen. */
  readonly reference?: Semester;
}

export interface RecalculationResult {
  readonly evaluation: Recalculation['evaluation'];
  /** The workbook as it was read before anything was written. */
  readonly snapshot: WorkbookSnapshot;
  readonly changedCells: number;
}

/**
 * Recalculates every indicator and the state of the plan on the cover, and writes back only the cells that changed: one
 * round trip to read, one to write; both again where somebody was quicker than the second.
 * Throws `noMatrix`, `readOnly`, `protected` with the sheet, or what the host refuses.
 */
export function recalculate(request: RecalculationRequest): Promise<RecalculationResult> {
  return runExcel((context) => untilUndisturbed(context, () => attemptRecalculation(context, request)), true);
}

async function attemptRecalculation(
  context: Excel.RequestContext,
  request: RecalculationRequest,
): Promise<Attempt<RecalculationResult>> {
  const snapshot = await readSnapshot(context);
  const { matrix } = snapshot;
  if (!snapshot.hasMatrix) throw new WorkbookError('noMatrix');
  const { plan, evaluation } = await inSlices(recalculateInSteps(matrix, { ...request, makeId: randomId }));
  const tables = [...plan.changes, ...plan.rows].map(({ table }) => table);
  const state = await planStateWrites(snapshot, evaluation, { ...request, hasChanges: tables.length > 0 });
  if (tables.length + state.length === 0) return { result: { evaluation, snapshot, changedCells: 0 }, write: null };
  if (tables.length > 0) requireWritable(snapshot, tables);
  const write = await applyGuarded(context, snapshot, plan, rowsOf(matrix, plan));
  writePlanState(context, snapshot, state);
  await context.sync();
  return { result: { evaluation, snapshot, changedCells: write.cells + state.length }, write };
}
