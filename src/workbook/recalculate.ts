import type { Semester } from '../domain/calendar';
import { recalculateInSteps, type Recalculation } from '../domain/indicators/recalculation';
import { applyPlan } from './applyPlan';
import { requireWritable } from './guards';
import { inSlices } from './inSlices';
import { readSnapshot, type WorkbookSnapshot } from './openWorkbook';
import { randomId } from './randomId';
import { runExcel } from './runExcel';
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
 * round trip to read, one to write.
 * Throws `readOnly`, `protected` with the sheet, or what the host refuses.
 */
export function recalculate(request: RecalculationRequest): Promise<RecalculationResult> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const { plan, evaluation } = await inSlices(recalculateInSteps(snapshot.matrix, { ...request, makeId: randomId }));
    const tables = [...plan.changes, ...plan.rows].map(({ table }) => table);
    const state = await planStateWrites(snapshot, evaluation, { ...request, hasChanges: tables.length > 0 });
    if (tables.length + state.length === 0) return { evaluation, snapshot, changedCells: 0 };
    if (tables.length > 0) requireWritable(snapshot, tables);
    const changedCells = await applyPlan(context, snapshot, plan);
    writePlanState(context, snapshot, state);
    await context.sync();
    return { evaluation, snapshot, changedCells: changedCells + state.length };
  }, true);
}
