import { memoised } from '../memoised';
import type { Row } from '../records/matrix';
import { runsOf, type Steps } from '../steps';
import type { Sign } from './accumulators';
import type { Answer } from './condition';
import type { RowCount } from './RowCount';

/** An indicator that a row may matter to, with the row's answer to the first condition of its filter. */
interface Candidate {
  readonly count: RowCount;
  readonly answer: Answer;
}

/**
 * Shows rows of a source to the indicators that may count them, or takes them back. Rows are many and indicators few, so
 * each row is looked at once, for all of them.
 * @param duplicates rows of which another with the same id counts
 * @param counts indicators of that source
 */
export function* countRows(
  rows: readonly Row[],
  duplicates: ReadonlySet<Row>,
  counts: readonly RowCount[],
  sign: Sign,
): Steps<void> {
  const finders = candidateFinders(counts);
  if (finders.length === 0) return;
  for (const run of runsOf(rows)) {
    countRun(run, duplicates, finders, sign);
    yield;
  }
}

function countRun(
  rows: readonly Row[],
  duplicates: ReadonlySet<Row>,
  finders: readonly CandidateFinder[],
  sign: Sign,
): void {
  for (const row of rows) {
    for (const candidatesOf of finders) {
      for (const { count, answer } of candidatesOf(row)) count.add(row, answer, duplicates, sign);
    }
  }
}

/** Gives the candidates of a row. */
type CandidateFinder = (row: Row) => readonly Candidate[];

/** Functions that give the candidates of a row, one for each field with which filters begin. */
function candidateFinders(counts: readonly RowCount[]): CandidateFinder[] {
  const fields = [...new Set(counts.map(({ classifier }) => classifier.first.field))];
  return fields.map((field) => {
    const own = counts.filter(({ classifier }) => classifier.first.field === field);
    const candidates = (answerOf: (count: RowCount) => Answer): readonly Candidate[] =>
      own.map((count) => ({ count, answer: answerOf(count) })).filter(({ answer }) => answer !== 'no');
    // Mostly it is one code, and the same few all over: what a type or a class means to the indicators is found once.
    const ofCode = memoised((code: string) => candidates(({ classifier }) => classifier.first.ofCode(code)));
    return (row) => {
      const value = row.record[field];
      return typeof value === 'string' ? ofCode(value) : candidates(({ classifier }) => classifier.first.ofRow(row));
    };
  });
}
