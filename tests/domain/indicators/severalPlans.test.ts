import fc from 'fast-check';
import { evaluateMatrix, ofPlan } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { buildReport } from '../../../src/domain/report/sections/buildReport';
import { semesterReport } from '../../../src/domain/report/reportAddress';
import type { FieldValue } from '../../../src/domain/records/field';
import { anyRecords } from './anyRecords';
import { matrixOf } from './matrixOf';

type Record = Readonly<{ [field: string]: FieldValue }>;
const plans: readonly Record[] = [
  { id: '2023-2026', nameEs: 'Plan de antes', start: '2023-01-01', end: '2026-12-31', organizationEs: 'CRM' },
  { id: '2027-2030', nameEs: 'Plan que sigue', start: '2027-01-01', end: '2030-12-31', organizationEs: 'CRM' },
];
const own = (id: string, plan: string): Record => ({ ...planIndicators('es')[0], id, plans: [plan] });
const roadmap = (id: string, agreedOn: string): Record => ({ id, class: 'roadmap', agreedOn });

describe('a workbook of two plans', () => {
  const matrix = matrixOf({
    StrategicPlan: plans,
    Indicator: [...planIndicators('es'), own('N1', '2027-2030')],
    Product: [roadmap('P1', '2026-11-02'), roadmap('P2', '2027-02-10'), roadmap('P3', '2027-03-10')],
    Target: [
      { indicator: 'R1', plan: '2023-2026', kind: 'plan', value: 2 },
      { indicator: 'R1', plan: '2027-2030', kind: 'baseline', value: 1 },
      { indicator: 'R1', plan: '2027-2030', kind: 'plan', value: 5 },
      { indicator: 'R1', plan: '2027-2030', kind: 'year', year: 2027, value: 2 },
    ],
  });
  const evaluation = evaluateMatrix(matrix, { today: '2027-07-01' });
  const [first] = evaluation.indicators;

  it('counts to date from the begin of the plan in which a semester lies', () => {
    expect(evaluation.reference).toBe('2027-S2');
    expect(first?.valueOf('plan', '2026-S2')).toBe(1);
    expect(first?.valueOf('plan', '2027-S1')).toBe(2);
    expect(first?.valueOf('semester', '2027-S1')).toBe(2);
  });

  it('measures progress between the baseline and the target of that plan', () => {
    expect(first?.targets).toMatchObject({ baseline: 1, planTarget: 5 });
    expect(first?.progress).toBe(0.25);
    expect(first?.targets.ofYears.get(2027)).toBe(2);
    const before = evaluateMatrix(matrix, { today: '2027-07-01', reference: '2026-S2' });
    expect(before.indicators[0]?.progress).toBe(0.5);
  });

  it('has values of an indicator only in windows of the plans to which it belongs', () => {
    const added = evaluation.indicators.find(({ id }) => id === 'N1');
    expect(added?.valueOf('semester', '2026-S2')).toBeNull();
    expect(added?.valueOf('year', '2026')).toBeNull();
    expect(added?.valueOf('plan', '2027-S1')).toBe(2);
    const idsOf = (place: number) => ofPlan(evaluation, matrix.plans.all[place]!).indicators.map(({ id }) => id);
    expect(idsOf(0)).not.toContain('N1');
    expect(idsOf(1)).toContain('N1');
  });

  it('reports the one and the other by their names', () => {
    const nameIn = (semester: '2026-S2' | '2027-S1') =>
      buildReport(matrix, evaluation, semesterReport(semester), { today: '2027-07-15' }).plan.name.es;
    expect([nameIn('2026-S2'), nameIn('2027-S1')]).toEqual(['Plan de antes', 'Plan que sigue']);
  });
});

it('what a next plan adds never changes a value of the plan before', () => {
  const valuesOf = (records: Parameters<typeof matrixOf>[0]) =>
    evaluateMatrix(matrixOf(records), { today: '2028-03-01', reference: '2026-S2' })
      .indicators.filter(({ id }) => id !== 'N1')
      .map(({ id, values, progress, light, current, cumulative }) => ({
        id,
        progress,
        light,
        current,
        cumulative,
        values: values.filter(({ period }) => period < '2027'),
      }));
  fc.assert(
    fc.property(anyRecords, (records) => {
      const before = { ...records, Indicator: planIndicators('es') };
      const after = {
        ...records,
        StrategicPlan: plans,
        Indicator: [...planIndicators('es'), own('N1', '2027-2030')],
        Target: [{ indicator: 'R1', plan: '2027-2030', kind: 'plan', value: 3 }],
      };
      expect(valuesOf(after)).toEqual(valuesOf(before));
    }),
    { numRuns: 40 },
  );
});
