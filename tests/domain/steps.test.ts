import { recalculateInSteps } from '../../src/domain/indicators/recalculation';
import { proposedChoices } from '../../src/domain/merge/importChoices';
import { planImport } from '../../src/domain/merge/planImport';
import { countsOfChosen } from '../../src/domain/merge/writtenCounts';
import { readMatrix, readMatrixInSteps } from '../../src/domain/records/readMatrix';
import { reviewInSteps, reviewMatrix } from '../../src/domain/review/reviewMatrix';
import { atOnce, flatMapInSteps, runsOf, type Steps } from '../../src/domain/steps';
import { largeTables } from '../bench/largeMatrix';

/** How often work lets others come in between, and what it gives. */
function counted<T>(steps: Steps<T>): { readonly stops: number; readonly result: T } {
  for (let stops = 0; ; stops++) {
    const step = steps.next();
    if (step.done) return { stops, result: step.value };
  }
}

const numbers = Array.from({ length: 1000 }, (_, index) => index);

describe('work in steps', () => {
  it('takes every item once, in order, some hundreds a step', () => {
    const runs = [...runsOf(numbers)];
    expect(runs.flat()).toEqual(numbers);
    expect(runs.length).toBeGreaterThan(1);
    expect([...runsOf([])]).toEqual([]);
  });

  it('collects what it finds, and gives the same without a stop', () => {
    const find = (item: number) => (item % 3 === 0 ? [item, -item] : []);
    expect(counted(flatMapInSteps(numbers, find)).result).toEqual(numbers.flatMap(find));
    expect(atOnce(flatMapInSteps(numbers, find))).toEqual(numbers.flatMap(find));
  });
});

describe('the long work on a matrix', () => {
  const tables = largeTables(1000);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);

  it('can be interrupted every few hundred rows, and gives what it gives at once', () => {
    const reading = counted(readMatrixInSteps(tables, { date1904: false }));
    expect(reading.stops).toBeGreaterThan(rows / 500);
    expect(reading.result.tables).toEqual(readMatrix(tables, { date1904: false }).tables);

    const options = { today: '2026-07-15', now: '2026-07-15T10:00:00', makeId: (letter: string) => letter };
    const { stops, result } = counted(recalculateInSteps(reading.result, options));
    expect(stops).toBeGreaterThan(10);

    const review = counted(reviewInSteps(reading.result, result.evaluation));
    expect(review.stops).toBeGreaterThan(10);
    expect(review.result).toEqual(reviewMatrix(reading.result, result.evaluation));
  });

  it('so can comparing a file with it, before each record and within one', () => {
    const matrix = readMatrix(tables, { date1904: false });
    // Rows of a table that a workbook lacks are left out.
    const blank = tables.map((table) => ({ ...table, rows: [] }));
    const empty = readMatrix(blank, { date1904: false });
    const request = { notes: [], copies: [{ source: 'copia.xlsx', matrix }], assigned: new Map() };
    const plan = counted(planImport(empty, request));
    const { items } = plan.result;
    expect(items.length).toBeGreaterThanOrEqual(1000);
    expect(plan.stops).toBeGreaterThan(items.length);
    expect(counted(planImport(matrix, request)).result.items.length).toBe(items.length);
    expect(counted(countsOfChosen(plan.result, proposedChoices)).stops).toBeGreaterThan(items.length / 500);

    const note = { source: 'nota.docx', note: {}, unedited: new Set<string>(), problems: [] };
    const notes = numbers.map((index) => ({ ...note, activity: { id: 'A25-99999', title: `Taller ${index}` } }));
    const [once, often] = [notes.slice(0, 1), notes].map((some) =>
      counted(planImport(matrix, { notes: some, copies: [], assigned: new Map() })),
    );
    expect(often?.result.items).toMatchObject([{ members: { length: 1000 } }]);
    // Reading, finding and comparing each of them.
    expect((often?.stops ?? 0) - (once?.stops ?? 0)).toBeGreaterThan(4 * numbers.length);
  });
});
