import fc from 'fast-check';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { atOnce } from '../../../src/domain/steps';
import { recalculateInSteps } from '../../../src/domain/indicators/recalculation';
import { semesterWindow } from '../../../src/domain/calendar';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { anyRecords } from './anyRecords';
import { explain } from './explainById';
import { matrixOf } from './matrixOf';

const { semesters, windows } = plansWithoutTable;
const today = '2026-12-31';
const rule = { nameEs: 'X', level: 'process', source: 'Activity', timing: 'flujo: Fin real' };
const held = { ...rule, id: 'X1', measure: 'porcentaje(Estado = Realizada)' };
const women = { ...rule, id: 'X2', measure: 'promedio(Mujeres)' };
const ended = (id: string, more: Readonly<Record<string, string | number>>) => ({
  id,
  type: 'workshop',
  actualEnd: '2025-03-01',
  ...more,
});
type Rows = Parameters<typeof matrixOf>[0]['Activity'];

const evaluated = (
  Activity: Rows,
  indicator: typeof held & { readonly planTarget?: number; readonly baseline?: number },
) => {
  const [found] = evaluateMatrix(matrixOf({ Activity, Indicator: [indicator] }), { today }).indicators;
  if (!found) throw new Error('no indicator');
  return found;
};

describe('a share', () => {
  const rows = [
    ended('A1', { status: 'held' }),
    ended('A2', { status: 'approved' }),
    ended('A3', { status: 'held' }),
    ended('A4', { status: 'held', actualEnd: '2025-09-01' }),
  ];

  it('is what part of the rows meets its conditions too, in percent with one digit', () => {
    expect(evaluated(rows, held).valueOf('semester', '2025-S1')).toBe(66.7);
  });

  it('is worked out from the rows of each window: that of a year is neither sum nor average of its semesters', () => {
    const { valueOf } = evaluated(rows, held);
    expect([valueOf('semester', '2025-S2'), valueOf('year', '2025')]).toEqual([100, 75]);
  });

  it('of nothing is blank and not 0, in total and of every member', () => {
    const { valueOf } = evaluated([ended('A1', { status: 'approved', mainTheme: 'T1-01' })], held);
    expect(valueOf('semester', '2025-S2')).toBeNull();
    expect(valueOf('semester', '2025-S1', 'theme', 'T2-06')).toBeNull();
    expect(valueOf('semester', '2025-S1', 'theme', 'T1-01')).toBe(0);
  });

  it('of nothing is blank in the cell that held a value', () => {
    const value = { indicator: 'X1', period: '2025-S1', window: 'semester', dimension: 'total', value: 50 };
    const matrix = matrixOf({ Indicator: [held], IndicatorValue: [value] });
    const { changes } = atOnce(
      recalculateInSteps(matrix, { today, now: `${today}T10:00:00`, makeId: (letter) => `${letter}25-NUEVO` }),
    );
    const blanked = changes.fields.find(({ table, field }) => table === 'IndicatorValue' && field === 'value');
    expect(blanked?.value).toBeNull();
    expect(changes.rows).toEqual([]);
  });

  it('leaves a row of which nothing tells whether it is in the part out of both, and says so', () => {
    const { valueOf, exclusions } = evaluated([...rows, ended('A5', { status: 'Quizá' })], held);
    expect(valueOf('semester', '2025-S1')).toBe(66.7);
    expect(exclusions.map(({ row, code, field }) => [row.record['id'], code, field])).toEqual([
      ['A5', 'unknownMember', 'status'],
    ]);
  });

  it('has a row with a blank in the whole and not in the part', () => {
    const blank = { id: 'A5', type: 'workshop', actualEnd: '2025-03-01' };
    expect(evaluated([...rows, blank], held).valueOf('semester', '2025-S1')).toBe(50);
  });

  it('has no participants beside it', () => {
    expect(evaluated(rows, held).dimensions).not.toContain('sex');
  });

  it('tells which of its rows are in the part', () => {
    const why = explain(matrixOf({ Activity: rows, Indicator: [held] }), 'X1', semesterWindow('2025-S1'));
    expect(why?.counted.map(({ row, weight }) => [row.record['id'], weight])).toEqual([
      ['A1', 1],
      ['A2', 0],
      ['A3', 1],
    ]);
  });
});

describe('an average', () => {
  const rows = [ended('A1', { women: 10 }), ended('A2', { women: 5 }), ended('A3', {}), ended('A4', { women: 5 })];

  it('is that of the numbers that are there, with one digit', () => {
    expect(evaluated(rows, women).valueOf('semester', '2025-S1')).toBe(6.7);
  });

  it('tells which rows of the window are blank', () => {
    const later = { ...ended('A5', {}), actualEnd: '2025-08-01' };
    const why = explain(matrixOf({ Activity: [...rows, later], Indicator: [women] }), 'X2', semesterWindow('2025-S1'));
    expect(why?.blank.map(({ record }) => record['id'])).toEqual(['A3']);
    expect(why?.outOfWindow.map(({ record }) => record['id'])).toEqual(['A5']);
  });

  it('of nothing but blanks is blank', () => {
    expect(evaluated([ended('A3', {})], women).valueOf('semester', '2025-S1')).toBeNull();
  });
});

describe('the progress of a level', () => {
  const rows = [
    ended('A1', { status: 'held', actualEnd: '2023-03-01' }),
    ended('A2', { actualEnd: '2023-03-01', status: 'approved' }),
  ];
  const at2023 = (aim: { readonly planTarget: number; readonly baseline?: number; readonly expectedPath?: string }) =>
    evaluateMatrix(matrixOf({ Activity: rows, Indicator: [{ ...held, ...aim }] }), { today, reference: '2023-S1' })
      .indicators[0];

  it('is set against its whole target from the first day on where nothing says where it begins', () => {
    expect(at2023({ planTarget: 80 })).toMatchObject({ cumulative: 50, progress: 0.625, expected: 1, light: 'amber' });
  });

  it('goes from its baseline to its target as the days pass, or along its path', () => {
    expect(at2023({ planTarget: 80, baseline: 40 })?.expected).toBeCloseTo(181 / 1461);
    expect(at2023({ planTarget: 80, expectedPath: '2023-S1: 70 %' })?.expected).toBeCloseTo(0.7);
  });
});

describe('on any matrix a level', () => {
  const each = (check: (value: number, kind: string, dimension: string) => void) =>
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { indicators } = evaluateMatrix(matrixOf({ ...records, Indicator: [held, women] }), { today });
        for (const { id, values } of indicators) {
          for (const { value, dimension } of values) check(value, id, dimension);
        }
      }),
      { numRuns: 40 },
    );

  it('has no more than one digit, and a share lies between nothing and all', () => {
    each((value, id) => {
      expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-6);
      if (id === 'X1') expect([value >= 0, value <= 100]).toEqual([true, true]);
    });
  });

  it('lies, over a year, between those of its semesters', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { indicators } = evaluateMatrix(matrixOf({ ...records, Indicator: [held, women] }), { today });
        for (const { valueOf } of indicators) {
          for (const { period } of windows.filter(({ kind }) => kind === 'year')) {
            const halves = semesters
              .filter((semester) => semester.startsWith(period))
              .flatMap((semester) => valueOf('semester', semester) ?? []);
            const ofYear = valueOf('year', period);
            expect(ofYear === null).toBe(halves.length === 0);
            if (ofYear === null) continue;
            expect(ofYear).toBeGreaterThanOrEqual(Math.min(...halves));
            expect(ofYear).toBeLessThanOrEqual(Math.max(...halves));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
