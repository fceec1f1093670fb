import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { NewRow } from '../../../src/domain/records/changes';
import { planValues } from '../../../src/domain/records/strategicPlan';
import { thePlan } from '../../../src/domain/plan/thePlan';
import { moveTargets } from '../../../src/workbook/operations/moveTargets';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { now, openMatrix } from '../excel';

const next = { ...thePlan, code: '2027-2030', start: '2027-01-01', end: '2030-12-31' };
const rows: readonly NewRow[] = [
  ...[thePlan, next].map((plan): NewRow => ({ table: 'StrategicPlan', record: planValues(plan) })),
  ...planIndicators('es').map((record): NewRow => ({
    table: 'Indicator',
    record: record.id === 'R1' ? { ...record, baseline: 1, target2024: 3, planTarget: 8 } : record,
  })),
];
const author = { who: 'Ana', now };
const progressOf = async () =>
  evaluateMatrix((await openWorkbook()).matrix, { today: '2026-07-01' }).indicators.map(
    ({ id, progress, expected, light, targets }) => [id, progress, expected, light, targets.planTarget],
  );

describe('moving targets to their own table', () => {
  it('writes them there and blanks the columns, and no figure changes', async () => {
    await openMatrix('es', rows);
    const before = await progressOf();
    expect(await moveTargets(await openWorkbook(), author)).toMatchObject({ kind: 'saved' });
    expect(await progressOf()).toEqual(before);
    const { matrix } = await openWorkbook();
    const own = matrix.tables.Target.rows.map(({ record }) => record).filter(({ indicator }) => indicator === 'R1');
    expect(own.map(({ plan, kind, year, value }) => [plan, kind, year, value])).toEqual([
      ['2023-2026', 'baseline', null, 1],
      ['2023-2026', 'year', 2024, 3],
      ['2023-2026', 'plan', null, 8],
    ]);
    const indicator = matrix.tables.Indicator.rows.find(({ record }) => record.id === 'R1')?.record;
    expect(indicator).toMatchObject({ baseline: null, target2024: null, planTarget: null });
    expect(matrix.tables.ChangeLog.rows.map(({ record }) => record.who)).toContain('Ana');
  });

  it('writes nothing where somebody changed a target since it was read', async () => {
    const { workbook } = await openMatrix('es', rows);
    const snapshot = await openWorkbook();
    const table = workbook.table('Indicadores')!;
    const column = table.headers().indexOf('Meta del Plan');
    const row = snapshot.matrix.tables.Indicator.rows.find(({ record }) => record.id === 'R1')!;
    workbook.type(table.sheet, row.sheetRow - 1, table.area.column + column, '9', 'user');
    expect(await moveTargets(snapshot, author)).toMatchObject({ kind: 'conflict' });
    expect((await openWorkbook()).matrix.tables.Target.rows).toEqual([]);
  });
});
