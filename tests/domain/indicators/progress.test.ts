import fc from 'fast-check';
import { elapsedShare } from '../../../src/domain/indicators/expectedPath';
import { isAgainstDirection, progressOf, wayToTarget, whyNoProgress } from '../../../src/domain/indicators/progress';
import { blankRecord } from '../../../src/domain/records/declaration';
import { indicator, type Indicator } from '../../../src/domain/records/indicator';
import { targetsIn, targetsOf } from '../../../src/domain/indicators/targets';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { matrixOf } from './matrixOf';

const plans = plansWithoutTable;
const settings = { greenFrom: 0.9, amberFrom: 0.6, dueDays: 30, illustrative: 0 };
const targetsFor = targetsIn(matrixOf({}));
const record = (values: Partial<Indicator>): Indicator => ({ ...blankRecord(indicator), ...values });
const targets = (values: Partial<Indicator>) => targetsOf(targetsFor(record(values)), plans.all[0]!);
const progress = (values: Partial<Indicator>, value: number | null) =>
  progressOf(targets(values), record(values), value, '2026-S2', { plans, settings });

describe('progress', () => {
  it.each([
    ['rising', { baseline: 0, planTarget: 10 }, 5, 0.5, 'red'],
    ['rising from a baseline', { baseline: 20, planTarget: 40 }, 38, 0.9, 'green'],
    ['falling', { baseline: 100, planTarget: 40 }, 70, 0.5, 'red'],
    ['falling to nothing', { baseline: 8, planTarget: 0 }, 0, 1, 'green'],
    ['without a baseline', { planTarget: 10 }, 6, 0.6, 'amber'],
    ['beyond its target', { baseline: 0, planTarget: 4 }, 6, 1.5, 'green'],
    ['gone the wrong way', { baseline: 100, planTarget: 40 }, 130, -0.5, 'red'],
  ] as const)('of an indicator %s is its share of the way', (_, values, value, expected, light) => {
    expect(progress(values, value)).toEqual({ progress: expected, expected: 1, light });
    expect(whyNoProgress(targets(values), value)).toBeNull();
  });

  it('is 0 at the baseline and 1 at the target, whichever way leads there', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, (baseline, planTarget) => {
        fc.pre(baseline !== planTarget);
        expect(progress({ baseline, planTarget }, baseline).progress).toBeCloseTo(0);
        expect(progress({ baseline, planTarget }, planTarget).progress).toBe(1);
        expect(wayToTarget(targets({ baseline, planTarget }))).toBe(planTarget > baseline ? 'up' : 'down');
      }),
    );
  });

  it.each([
    ['without a target', {}, 3, 'noTarget'],
    ['with targets of years alone, which are not summed', { target2024: 2, target2025: 3 }, 3, 'onlyYearTargets'],
    ['with a target that is the baseline', { baseline: 5, planTarget: 5 }, 5, 'targetIsBaseline'],
    ['with a target of 0 and no baseline', { planTarget: 0 }, 5, 'targetIsBaseline'],
    ['without a value yet', { planTarget: 5 }, null, 'nothingToMeasure'],
  ] as const)('is blank %s, and that is told', (_, values, value, reason) => {
    expect(progress(values, value)).toEqual({ progress: null, expected: null, light: null });
    expect(whyNoProgress(targets(values), value)).toBe(reason);
  });

  it('is expected by the days that have passed', () => {
    expect(elapsedShare('2023-S1', plans)).toBeCloseTo(181 / 1461);
    expect(elapsedShare('2026-S2', plans)).toBe(1);
  });
});

it('the target of a year is its own; years outside the Plan have none', () => {
  const values = targets({ target2025: 4, planTarget: 9 });
  expect([2024, 2025, 2027].map((year) => values.ofYears.get(year))).toEqual([undefined, 4, undefined]);
});

it.each([
  [{ direction: 'up', baseline: 10, planTarget: 4 }, true],
  [{ direction: 'down', planTarget: 4 }, true],
  [{ direction: 'down', baseline: 10, planTarget: 4 }, false],
  [{ direction: 'up', baseline: 4, planTarget: 4 }, false],
  [{ direction: 'up', baseline: 4 }, false],
  [{ baseline: 10, planTarget: 4 }, false],
] as const)('whether a direction contradicts the way to the target: %j → %s', (values, isAgainst) => {
  expect(isAgainstDirection(targets(values), record(values))).toBe(isAgainst);
});
