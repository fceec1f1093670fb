import { today } from '../commands/clock';
import type { Evaluation } from '../domain/indicators/evaluate';
import { planRecalculation } from '../domain/indicators/recalculation';
import type { Problem } from '../domain/problem';
import type { Matrix } from '../domain/records/matrix';
import { reviewMatrix } from '../domain/review/reviewMatrix';

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
  const found = known.get(matrix);
  if (found) return found;
  const { plan, evaluation } = planRecalculation(matrix, { today: today(), now: '', makeId: (letter) => letter });
  const order = (problem: Problem) => (problem.severity === 'error' ? 0 : 1);
  const findings = {
    evaluation,
    isOutdated: plan.changes.length + plan.rows.length > 0,
    problems: [...reviewMatrix(matrix, evaluation)].sort((a, b) => order(a) - order(b)),
  };
  known.set(matrix, findings);
  return findings;
}
