import { today } from '../../commands/clock';
import type { Semester } from '../../domain/calendar';
import { seenFrom, type Evaluation } from '../../domain/indicators/evaluate';
import { recalculateInSteps } from '../../domain/indicators/recalculation';
import type { Problem } from '../../domain/problem';
import type { Matrix } from '../../domain/records/matrix';
import { reviewInSteps } from '../../domain/review/reviewMatrix';
import { atOnce, type Steps } from '../../domain/steps';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import type { KnownBefore } from '../../workbook/operations/recalculate';

interface Findings {
  /** As of the semester of today. */
  readonly evaluation: Evaluation;
  /** Whether a recalculation as of the semester that is written would change any cell, that of the cover's mark among them. */
  readonly isOutdated: boolean;
  /** What is wrong, what counts first. */
  readonly problems: readonly Problem[];
}

const known = new WeakMap<Matrix, Findings>();

/** What follows from a matrix as read; computed once for all views that show it. */
export function findingsIn(matrix: Matrix): Findings {
  return known.get(matrix) ?? atOnce(findInSteps(matrix));
}

/** What the pane knows of a workbook, for what reads it again. */
export function knownOf(snapshot: WorkbookSnapshot | null): KnownBefore | undefined {
  return snapshot ? { matrix: snapshot.matrix, evaluation: findingsIn(snapshot.matrix).evaluation } : undefined;
}

interface Given {
  /** The matrix as it was read before. */
  readonly earlier?: Matrix | undefined;
  /** The semester as of which the figures in the workbook were written; that of today where it is not given. */
  readonly reference?: Semester;
  /** Whether the cover says that data has changed since the last recalculation. */
  readonly isMarkedStale?: boolean;
}

/** Computes it ahead, so that the views find it ready. */
export function* findInSteps(
  matrix: Matrix,
  { earlier, reference, isMarkedStale = false }: Given = {},
): Steps<Findings> {
  const ofToday = matrix.plans.referenceSemester(today());
  const evaluated = earlier && known.get(earlier)?.evaluation;
  const options = {
    today: today(),
    now: '',
    makeId: (letter: string) => letter,
    reference: reference ?? ofToday,
    ...(evaluated && { earlier: evaluated }),
  };
  const { changes, evaluation } = yield* recalculateInSteps(matrix, options);
  const problems = yield* reviewInSteps(matrix, evaluation);
  const order = (problem: Problem) => (problem.severity === 'error' ? 0 : 1);
  const findings = {
    evaluation: seenFrom(evaluation, ofToday, matrix),
    isOutdated: isMarkedStale || changes.fields.length + changes.rows.length > 0,
    problems: [...problems].sort((a, b) => order(a) - order(b)),
  };
  known.set(matrix, findings);
  return findings;
}
