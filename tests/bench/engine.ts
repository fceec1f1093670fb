import { evaluateMatrix } from '../../src/domain/indicators/evaluate';
import { recalculateInSteps } from '../../src/domain/indicators/recalculation';
import type { Matrix, RawTable } from '../../src/domain/records/matrix';
import { readMatrix } from '../../src/domain/records/readMatrix';
import { reviewMatrix } from '../../src/domain/review/reviewMatrix';
import { readOnce } from './bareLoop';
import { largeTables } from './largeMatrix';
import { bestOf, processorTime, report } from './measure';
import { today } from './sizes';
import { atOnce } from '../../src/domain/steps';

/* Measures the engine on a matrix of the size given; runs in a process of its own, compiled as the add-in is. */

const options = { today, now: `${today}T10:00:00`, makeId: (letter: string) => letter };
const raw = largeTables(Number(process.argv[2]));
const read = bestOf(() => readMatrix(raw, { date1904: false }), 1);
const matrix = read.result;
const limit = bestOf(() => readOnce(matrix));
const evaluate = bestOf(() => evaluateMatrix(matrix, options));
const plan = bestOf(() => atOnce(recalculateInSteps(matrix, options)), 1);

/** The same cells but for one activity that is held now and was not, or the other way round. */
const rawOf = ({ tables }: Matrix): RawTable[] => Object.values(tables).flatMap((table) => table.raw ?? []);
function withOneChanged(tables: readonly RawTable[], earlier: Matrix): RawTable[] {
  const { position } = earlier.tables.Activity.columns;
  const [row, column] = [Math.floor(earlier.tables.Activity.rows.length / 2), position.get('status') ?? 0];
  return tables.map((table) => {
    if (table.name !== 'Actividades') return table;
    const cell = table.rows[row]?.[column] === 'realizada' ? 'aprobada' : 'realizada';
    const changed = (table.rows[row] ?? []).map((old, at) => (at === column ? cell : old));
    return { ...table, rows: table.rows.map((cells, at) => (at === row ? changed : cells)) };
  });
}
let [lastMatrix, lastEvaluation] = [matrix, evaluate.result];
const changed: { read: number; evaluate: number }[] = [];
// Repeated until it is compiled, as the others are.
const seconds = 2;
for (const start = processorTime(); changed.length < 12 || processorTime() - start < seconds * 1000;) {
  const cells = withOneChanged(rawOf(lastMatrix), lastMatrix);
  const begun = processorTime();
  const next = readMatrix(cells, { date1904: false, earlier: lastMatrix });
  const isRead = processorTime();
  lastEvaluation = evaluateMatrix(next, { ...options, earlier: lastEvaluation });
  changed.push({ read: isRead - begun, evaluate: processorTime() - isRead });
  lastMatrix = next;
}
const least = (figures: readonly number[]) => Math.min(...figures);
// Each time as of a matrix that is new: of one that was looked through the review knows what it found.
const review = bestOf(() => reviewMatrix({ ...matrix }, evaluate.result), 1);
report({
  values: evaluate.result.indicators.reduce((sum, { values }) => sum + values.length, 0),
  read: read.ms,
  limit: limit.ms,
  evaluate: evaluate.ms,
  readOneChanged: least(changed.map((one) => one.read)),
  evaluateOneChanged: least(changed.map((one) => one.evaluate)),
  plan: plan.ms,
  review: review.ms,
});
