import { evaluateMatrix } from '../../src/domain/indicators/evaluate';
import { planRecalculation } from '../../src/domain/indicators/recalculation';
import { readMatrix } from '../../src/domain/records/matrix';
import { reviewMatrix } from '../../src/domain/review/reviewMatrix';
import { readOnce } from './bareLoop';
import { largeTables } from './largeMatrix';
import { bestOf, report } from './measure';
import { today } from './sizes';

/* Measures the engine on a matrix of the size given; runs in a process of its own, compiled as the add-in is. */

const options = { today, now: `${today}T10:00:00`, makeId: (letter: string) => letter };
const raw = largeTables(Number(process.argv[2]));
const read = bestOf(() => readMatrix(raw, { date1904: false }), 1);
const matrix = read.result;
const limit = bestOf(() => readOnce(matrix));
const evaluate = bestOf(() => evaluateMatrix(matrix, options));
const plan = bestOf(() => planRecalculation(matrix, options), 1);
const review = bestOf(() => reviewMatrix(matrix, evaluate.result), 1);
report({
  values: evaluate.result.indicators.reduce((sum, { values }) => sum + values.length, 0),
  read: read.ms,
  limit: limit.ms,
  evaluate: evaluate.ms,
  plan: plan.ms,
  review: review.ms,
});
