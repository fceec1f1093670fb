import { planIndicators } from '../../../../src/domain/indicators/planIndicators';
import { matrixOf } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, tableIn, valuesIn } from '../reportOf';

const plans = [
  { id: '2023-2026', nameEs: 'Plan de antes', start: '2023-01-01', end: '2026-12-31', organizationEs: 'CRM' },
  { id: '2027-2030', nameEs: 'Plan que sigue', start: '2027-01-01', end: '2030-12-31', organizationEs: 'CRM' },
];
/** R1 runs on; R2 stays with the plan before. */
const Indicator = planIndicators('es')
  .filter(({ id }) => ['R1', 'R2'].includes(id ?? ''))
  .map((record) => (record.id === 'R2' ? { ...record, plans: ['2023-2026'] } : record));
const closed = (indicator: string, reported: number) => ({
  indicator,
  period: '2025-S1',
  window: 'semester',
  dimension: 'total',
  member: 'Total',
  value: reported,
  reported,
  closedOn: '2025-07-14',
});
const practice = { id: 'P1', class: 'goodPractice', title: 'Práctica', agreedOn: '2025-03-01' };
const today = '2027-07-15';

describe('a report of the plan that follows', () => {
  it('has no correction of what a plan before reported and still is so', () => {
    const report = reportOf(
      matrixOf({
        StrategicPlan: plans,
        Indicator,
        Product: [practice],
        IndicatorValue: [closed('R1', 0), closed('R2', 1)],
      }),
      '2027-S1',
      today,
    );
    expect(keysIn(report, 'glance')).toEqual(['R1']);
    expect(tableIn(report, 'corrected')).toBeUndefined();
  });

  it('tells by its name an indicator of the plan before whose value is another now', () => {
    const report = reportOf(
      matrixOf({ StrategicPlan: plans, Indicator, Product: [practice], IndicatorValue: [closed('R2', 4)] }),
      '2027-S1',
      today,
    );
    expect(valuesIn(report, 'corrected').map((cells) => cells.slice(0, 4))).toEqual([
      ['R2 Buenas prácticas intercambiadas', '2025-S1', 4, 1],
    ]);
  });

  it('leaves what a plan before left open to the reports of that plan', () => {
    const open = { status: 'approved' } as const;
    const Activity = [
      { ...open, id: 'A1', title: 'De antes', plannedStart: '2026-05-01' },
      { ...open, id: 'A2', title: 'De antes, sin fecha', planYear: 2026 },
      { ...open, id: 'A3', title: 'Traída', planYear: 2027 },
      { ...open, id: 'A4', title: 'Atrasada', plannedStart: '2027-03-01' },
      { ...open, id: 'A5', title: 'Sin nada' },
    ];
    const matrix = matrixOf({ StrategicPlan: plans, Indicator, Activity });
    expect([...keysIn(reportOf(matrix, '2027-S1', today), 'unfinished')].sort()).toEqual(['A3', 'A4', 'A5']);
    expect(rowIn(reportOf(matrix, '2027-S1', today), 'attention', 'pending')['detail']).toMatch(/^3/);
    expect([...keysIn(reportOf(matrix, '2026-S2', today), 'unfinished')].sort()).toContain('A1');
  });
});
