import { today } from '../commands/clock';
import type { Evaluation } from '../domain/indicators/evaluate';
import { recalculateInSteps } from '../domain/indicators/recalculation';
import type { Problem } from '../domain/problem';
import type { Matrix } from '../domain/records/matrix';
import { reviewInSteps } from '../domain/review/reviewMatrix';
import { atOnce, type Steps } from '../domain/steps';

interface Findings {
  readonly evaluation: Evaluation;
  /** Whether a recalculation would change any cell. */
  readonly isOutdated: boolean;
  /** What is wrong, what counts first. */
  readonly problems: readonly Problem[];
}

const known = new WeakMap<Matrix, Findings>();

/** What follows from a matrix as read; computed once for all views that show it. */
export function findingsIn(matrix: Matrix): Findings {
  return known.get(matrix) ?? atOnce(findInSteps(matrix));
}

/**
 * Computes it ahead, so that the views find it ready.
 * @param earlier the matrix as it was read before
 */
export function* findInSteps(matrix: Matrix, earlier?: Matrix): Steps<Findings> {
  const evaluated = earlier && known.get(earlier)?.evaluation;
  const options = {
    today: today(),
    now: '',
    makeId: (letter: string) => letter,
    ...(evaluated && { earlier: evaluated }),
  };
  const { plan, evaluation } = yield* recalculateInSteps(matrix, options);
  const problems = yield* reviewInSteps(matrix, evaluation);
  const order = (problem: Problem) => (problem.severity === 'error' ? 0 : 1);
  const findings = {
    evaluation,
    isOutdated: plan.changes.length + plan.rows.length > 0,
    problems: [...problems].sort((a, b) => order(a) - order(b)),
  };
  known.set(matrix, findings);
  return findings;
}
