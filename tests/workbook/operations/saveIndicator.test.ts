import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { ruleCells } from '../../../src/domain/indicators/ruleText';
import type { Rule } from '../../../src/domain/indicators/rule';
import { blankRecord } from '../../../src/domain/records/declaration';
import { indicator, type Indicator } from '../../../src/domain/records/indicator';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { Row } from '../../../src/domain/records/matrix';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { saveRecords } from '../../../src/workbook/operations/saveRecords';
import { heldActivity, now, openMatrix, today } from '../excel';

const held: Rule = {
  source: 'Activity',
  where: [{ field: 'status', values: ['held'] }],
  measure: { kind: 'count' },
  timing: { kind: 'flow', dates: ['actualEnd'] },
};
const own: Indicator = {
  ...blankRecord(indicator),
  id: 'I4',
  nameEs: 'Actividades realizadas',
  level: 'process',
  ...ruleCells(held, 'es', listsFrom()),
  breakdown: ['group'],
};

const withActivity = () => openMatrix('es', [{ table: 'Activity', record: { ...heldActivity(), id: 'A25-22222' } }]);

async function save(values: Indicator, base: Row<Indicator> | null) {
  const edits = [{ table: 'Indicator', base: base as Row | null, values } as const];
  return saveRecords(await openWorkbook(), { edits, who: 'Ana', now });
}

const indicatorOf = async (id: string) => {
  const { matrix } = await openWorkbook();
  const row = matrix.tables.Indicator.rows.find(({ record }) => record.id === id);
  if (!row) throw new Error(`no ${id}`);
  return { matrix, row };
};

describe('saving an indicator', () => {
  it('adds a new one in two round trips; it has its values at once, and a recalculation writes them', async () => {
    const { host } = await withActivity();
    await openWorkbook();
    const before = host.statistics.roundTrips;
    expect(await save(own, null)).toMatchObject({ kind: 'saved' });
    // One reading of the workbook, then the save.
    expect(host.statistics.roundTrips - before).toBe(3);
    const { matrix, row } = await indicatorOf('I4');
    expect(matrix.tables.Indicator.rows).toHaveLength(planIndicators('es').length + 1);
    expect(row.record).toMatchObject({ filter: 'Estado = Realizada', measure: 'conteo', timing: 'flujo: Fin real' });
    const evaluated = evaluateMatrix(matrix, { today }).indicators.find(({ id }) => id === 'I4');
    expect(evaluated?.cumulative).toBe(1);
    await recalculate({ today, now });
    expect((await indicatorOf('I4')).row.record.cumulative).toBe(1);
  });

  it('logs both definitions when the rule changes, one line for each field', async () => {
    const { host } = await withActivity();
    await save(own, null);
    const { row } = await indicatorOf('I4');
    const logged = (await openWorkbook()).matrix.tables.ChangeLog.rows.length;
    const before = host.statistics.roundTrips;
    const started: Rule = { ...held, where: [], timing: { kind: 'flow', dates: ['actualStart'] } };
    const changed = { ...row.record, ...ruleCells(started, 'es', listsFrom()) };
    expect(await save(changed, row)).toMatchObject({ kind: 'saved' });
    expect(host.statistics.roundTrips - before).toBe(3);
    const { matrix } = await openWorkbook();
    const log = matrix.tables.ChangeLog.rows.slice(logged).map(({ record }) => record);
    expect(log.map(({ record, field, before: was, after }) => [record, field, was, after])).toEqual([
      ['I4', 'Condiciones', 'Estado = Realizada', null],
      ['I4', 'Cuándo cuenta', 'flujo: Fin real', 'flujo: Inicio real'],
    ]);
  });

  it('shows what somebody else made of the rule meanwhile, and writes nothing', async () => {
    const { workbook } = await withActivity();
    await save(own, null);
    const { row, matrix } = await indicatorOf('I4');
    const table = workbook.table('Indicadores');
    if (!table) throw new Error('no table');
    const column = table.area.column + (matrix.tables.Indicator.columns.position.get('timing') ?? 0);
    workbook.type(table.sheet, table.area.row + 1 + row.index, column, 'flujo: Inicio real', 'remote');
    const result = await save({ ...row.record, nameEs: 'Otra', timing: 'flujo: Inicio previsto' }, row);
    expect(result).toMatchObject({ kind: 'conflict', conflicts: [{ fields: ['timing'] }] });
    expect((await indicatorOf('I4')).row.record).toMatchObject({ nameEs: own.nameEs, timing: 'flujo: Inicio real' });
  });
});
