import fc from 'fast-check';
import { movedTargets } from '../../../src/domain/indicators/movedTargets';
import { areInColumns } from '../../../src/domain/indicators/targetSlots';
import { targetsIn } from '../../../src/domain/indicators/targets';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { FieldValue } from '../../../src/domain/records/field';
import { matrixOf } from './matrixOf';

type Values = Readonly<{ [field: string]: FieldValue }>;
const StrategicPlan: readonly Values[] = [
  { id: '2023-2026', nameEs: 'Plan de antes', start: '2023-01-01', end: '2026-12-31', organizationEs: 'CRM' },
  { id: '2027-2030', nameEs: 'Plan que sigue', start: '2027-01-01', end: '2030-12-31', organizationEs: 'CRM' },
];

const amount = fc.option(fc.integer({ min: 0, max: 40 }));
const indicators = fc
  .array(
    fc.record({ baseline: amount, planTarget: amount, target2023: amount, target2024: amount, target2026: amount }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map((values, at): Values => ({ ...planIndicators('es')[at], ...values })));
const targets = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('baseline', 'plan'), year: fc.constant(null) }),
    fc.record({ kind: fc.constant('year'), year: fc.constantFrom(2023, 2024, 2027) }),
  ),
  { maxLength: 6 },
);
const said = fc
  .tuple(targets, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }))
  .map(([all, values]) =>
    all.map(({ kind, year }, at): Values => ({
      id: `M${at}`,
      indicator: at % 2 === 0 ? 'R1' : 'R2',
      plan: year === 2027 ? '2027-2030' : '2023-2026',
      kind,
      year,
      value: values[at] ?? null,
    })),
  );

const allTargets = (matrix: ReturnType<typeof matrixOf>) =>
  matrix.tables.Indicator.rows.map(({ record }) =>
    [...targetsIn(matrix)(record)].map(([plan, { baseline, planTarget, ofYears }]) => [
      plan,
      baseline,
      planTarget,
      [...ofYears].sort(([a], [b]) => a - b),
    ]),
  );

describe('targets that move from the table of indicators to their own', () => {
  it('are the same afterwards, and have nothing left to move', () => {
    fc.assert(
      fc.property(indicators, said, (Indicator, Target) => {
        const before = matrixOf({ StrategicPlan, Indicator, Target });
        let made = 0;
        const moved = movedTargets(before, (letter) => `${letter}-${++made}`);
        const after = matrixOf({
          StrategicPlan,
          Indicator: Indicator.map((values) => {
            const own = moved.find(({ indicator }) => indicator.record.id === values['id']);
            return { ...values, ...Object.fromEntries((own?.fields ?? []).map((field) => [field, null])) };
          }),
          Target: [...Target, ...moved.flatMap(({ rows }) => rows)],
        });
        expect(allTargets(after)).toEqual(allTargets(before));
        expect(movedTargets(after, () => 'M')).toEqual([]);
      }),
    );
  });

  it('stay where one of the columns cannot be read', () => {
    const matrix = matrixOf({ StrategicPlan, Indicator: [{ ...planIndicators('es')[0], planTarget: 8 }], Target: [] });
    const [row] = matrix.tables.Indicator.rows;
    const unread = { ...row!, unreadable: { baseline: 'unos 3' } };
    const tables = { ...matrix.tables, Indicator: { ...matrix.tables.Indicator, rows: [unread] } };
    expect(movedTargets({ ...matrix, tables }, () => 'M')).toEqual([]);
    expect(movedTargets(matrix, () => 'M')).toHaveLength(1);
  });

  it('are entered in the form of the indicator only while no row says any of the first plan', () => {
    const Indicator = [{ ...planIndicators('es')[0], planTarget: 8 }];
    const row = { id: 'M1', indicator: 'R1', kind: 'plan', value: 5 };
    const of = (plan: string) => areInColumns(matrixOf({ StrategicPlan, Indicator, Target: [{ ...row, plan }] }), 'R1');
    expect([of('2023-2026'), of('2027-2030')]).toEqual([false, true]);
  });
});
