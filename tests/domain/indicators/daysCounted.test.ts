import fc from 'fast-check';
import { besideDays, dayAfter, daysOfPeriod, daysWindow, semesterWindow } from '../../../src/domain/calendar';
import { evaluateDaysInSteps } from '../../../src/domain/indicators/daysCounted';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { explainRule } from '../../../src/domain/indicators/explain';
import type { Matrix } from '../../../src/domain/records/matrix';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { atOnce } from '../../../src/domain/steps';
import { anyRecords } from './anyRecords';
import { matrixOf } from './matrixOf';

const today = '2025-10-01';
const inDays = (matrix: Matrix, start: string, end: string) => {
  const days = daysWindow(start, end);
  const before = besideDays(days, 'before');
  const evaluation = evaluateMatrix(matrix, { today });
  return {
    days,
    evaluation: atOnce(
      evaluateDaysInSteps(matrix, evaluation, { days, before, plan: matrix.plans.planAt(end), today }),
    ),
  };
};
const day = fc.integer({ min: 0, max: 1000 }).map((days) => dayAfter('2023-01-01', days));

describe('indicators in any days', () => {
  it('have the values of the engine where the days are a window of the Plan, with the rows that explain them', () => {
    const begun = plansWithoutTable.windows.filter(({ end }) => end <= today);
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...begun), (records, window) => {
        const matrix = matrixOf(records);
        const { days, evaluation } = inDays(matrix, window.start, window.end);
        for (const one of evaluation.indicators) {
          expect(one.current).toBe(one.valueOf(window.kind, window.period));
          const explained = one.rule && explainRule(matrix, one.rule, today, window);
          expect(one.rowsIn?.(days.period)).toEqual(explained?.counted.map(({ row }) => row));
          for (const { window: kind, period, dimension, member, value } of one.values) {
            if (kind === window.kind && period === window.period)
              expect(one.valueOf('days', days.period, dimension, member)).toBe(value);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('add up where they count what happened once', () => {
    fc.assert(
      fc.property(anyRecords, fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), (records, days) => {
        const [start = '', middle = '', end = ''] = [...days].sort();
        const matrix = matrixOf(records);
        const values = (from: string, to: string) =>
          inDays(matrix, from, to)
            .evaluation.indicators.filter(({ rule }) => rule?.timing.kind === 'flow' && rule.measure.kind === 'count')
            .map(({ current }) => current);
        const [first, second] = [values(start, middle), values(dayAfter(middle, 1), dayAfter(end, 1))];
        expect(values(start, dayAfter(end, 1))).toEqual(first.map((value, at) => (value ?? 0) + (second[at] ?? 0)));
      }),
      { numRuns: 30 },
    );
  });

  it('measure progress to the last of the days, and leave out what lies outside the Plan or ahead', () => {
    const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
    const dates = ['2022-12-31', '2024-05-01', '2025-04-01', '2025-10-02'];
    const matrix = matrixOf({ Activity: dates.map((actualEnd, at) => ({ ...held, id: `A${at}`, actualEnd })) });
    const r3 = (start: string, end: string) =>
      inDays(matrix, start, end).evaluation.indicators.find(({ id }) => id === 'R3');
    expect(r3('2022-06-01', '2025-12-31')?.current).toBe(2);
    expect(r3('2025-03-01', '2025-12-31')).toMatchObject({ current: 1, cumulative: 2 });
    expect(r3('2025-03-01', '2025-03-31')).toMatchObject({ current: 0, cumulative: 1 });
    expect(r3('2025-11-01', '2025-12-31')?.current).toBeNull();
  });
});

describe('the period of any days', () => {
  it('names its first and last day, and the days beside them are as many', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (start, length) => {
        const days = daysWindow(start, dayAfter(start, length));
        expect(daysOfPeriod(days.period)).toEqual(days);
        const before = besideDays(days, 'before');
        expect([dayAfter(before.end, 1), besideDays(before, 'after')]).toEqual([start, days]);
      }),
    );
  });

  it('is none where a day does not exist or the last comes first', () => {
    const periods = ['2025-02-30–2025-03-01', '2025-03-01–2025-02-01', '2025-03-01', '2025-S1', '', '–'];
    expect(periods.map(daysOfPeriod)).toEqual(periods.map(() => null));
    expect(daysOfPeriod('2025-01-01–2025-06-30')).toMatchObject({
      ...semesterWindow('2025-S1'),
      ...{ kind: 'days' },
      period: '2025-01-01–2025-06-30',
    });
  });
});
