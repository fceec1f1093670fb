import type { Semester } from '../../domain/calendar';
import type { Evaluation } from '../../domain/indicators/evaluate';
import { recalculateInSteps, type Recalculation } from '../../domain/indicators/recalculation';
import type { NewRow } from '../../domain/records/changes';
import type { Matrix } from '../../domain/records/matrix';
import { requireWritable } from '../guards';
import { inSlices } from '../inSlices';
import { leaveAsIs } from './leftAsIs';
import { readSnapshot, type WorkbookSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { finishEarlier } from '../writing/tryBatch';
import { untilDone } from '../writing/untilDone';
import { writeComputed } from '../writing/writeComputed';
import { planStateWrites, writePlanState } from '../writing/writePlanState';

/** A matrix as it was before, and what was counted then. */
export interface KnownBefore {
  readonly matrix: Matrix;
  readonly evaluation?: Evaluation;
}

export interface RecalculationRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  /** The reference semester, that of today where none is chosen. */
  readonly reference?: Semester;
  /** What is known already: rows that are still the same are neither read nor counted again. */
  readonly earlier?: KnownBefore | undefined;
}

export interface RecalculationResult {
  readonly evaluation: Recalculation['evaluation'];
  /** The workbook as it was read before anything was written. */
  readonly snapshot: WorkbookSnapshot;
  readonly changedCells: number;
}

/**
 * Recalculates every indicator and the state of the plan on the cover, and writes back only the cells that changed: one
 * round trip to read, one to write; both again until nobody was quicker than the second. Throws `noMatrix`, `readOnly`,
 * `protected` with the sheet, or what the host refuses.
 */
export function recalculate(request: RecalculationRequest): Promise<RecalculationResult> {
  return runAction(async (context) => {
    await finishEarlier(context);
    // What an attempt wrote whose answer was lost is no difference any more for the next.
    let changedCells = 0;
    let { earlier } = request;
    const writtenOver: WorkbookSnapshot[] = [];
    const result = await untilDone(async (attempts) => {
      const asked = { ...request, earlier, attempts, mayHaveWritten: changedCells > 0 };
      return attemptRecalculation(context, asked, (snapshot, evaluation, planned) => {
        earlier = { matrix: snapshot.matrix, evaluation };
        changedCells = Math.max(changedCells, planned);
        if (planned > 0) writtenOver.push(snapshot);
      });
    });
    for (const snapshot of writtenOver) await leaveAsIs(snapshot);
    return { ...result, changedCells };
  });
}

/** After so many attempts no more ids are given this time: Excel may not find the rows that lack them. */
const attemptsWithIds = 6;

async function attemptRecalculation(
  context: Excel.RequestContext,
  {
    attempts,
    mayHaveWritten,
    earlier,
    ...request
  }: RecalculationRequest & { readonly attempts: number; readonly mayHaveWritten: boolean },
  willWrite: (snapshot: WorkbookSnapshot, evaluation: Evaluation, cells: number) => void,
): Promise<Omit<RecalculationResult, 'changedCells'> | null> {
  const snapshot = await readSnapshot(context, { earlier: earlier?.matrix });
  const { matrix } = snapshot;
  if (!snapshot.hasMatrix) throw new WorkbookError('noMatrix');
  const { changes, evaluation } = await inSlices(
    recalculateInSteps(matrix, {
      ...request,
      makeId: randomId,
      ...(earlier?.evaluation && { earlier: earlier.evaluation }),
    }),
  );
  const tables = [...changes.fields, ...changes.rows].map(({ table }) => table);
  const hasChanges = tables.length > 0 || mayHaveWritten;
  const state = await planStateWrites(snapshot, evaluation, { ...request, hasChanges });
  willWrite(snapshot, evaluation, changes.fields.length + cellsOf(matrix, changes.rows) + state.length);
  if (tables.length + state.length === 0) return { evaluation, snapshot };
  if (tables.length > 0) requireWritable(snapshot, tables);
  const outcome = await writeComputed(context, snapshot, changes, {
    last: () => writePlanState(context, snapshot, state),
    withIds: attempts <= attemptsWithIds,
  });
  return outcome === 'written' ? { evaluation, snapshot } : null;
}

/** How many cells new rows fill. */
const cellsOf = ({ tables }: Matrix, rows: readonly NewRow[]): number =>
  rows.reduce((sum, { table }) => sum + tables[table].columns.position.size, 0);
