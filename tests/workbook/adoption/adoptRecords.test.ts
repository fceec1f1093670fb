import { type AdoptedRecord } from '../../../src/domain/adoption/adoptedRecord';
import type { ExcelHost } from 'excel-host';
import { adoptRecords } from '../../../src/workbook/operations/adoptRecords';
import { undoAdoption } from '../../../src/workbook/operations/undoAdoption';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { foreignBook, foreignSheet, type Written } from '../../domain/adoption/foreignBook';
import { understood } from '../../domain/adoption/understood';
import { now, openMatrix } from '../excel';

const who = 'Ana';
const heads = ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Inicio', 'Estado', 'Fondos'];
const rowsOfPlan: readonly (readonly Written[])[] = [
  [1, 'Encuentro regional de datos', 'Taller', 'GT Protección', { date: '2025-03-04' }, 'Realizada', 'Propios'],
  [2, 'Diálogo sobre fronteras', 'Reunión', 'GT Laboral', { date: '2025-09-01' }, 'Pendiente', 'OIM'],
];
const plan = (rows: readonly (readonly Written[])[] = rowsOfPlan) =>
  understood(foreignBook(foreignSheet('Plan 2025', [['Actividades 2025'], [], heads, ...rows], ['A1:G1']))).records;

const adopted = (records: readonly AdoptedRecord[] = plan()) => adoptRecords({ records, who, now });

/** The rows of activities with what stands in own columns, by header. */
async function activities() {
  const { matrix } = await openWorkbook();
  const { raw, rows } = matrix.tables.Activity;
  return rows.map(({ record, index }) => {
    const own = (raw?.headers ?? []).map((header, at) => [header, raw?.rows[index]?.[at] ?? ''] as const);
    return { record, own: Object.fromEntries(own) };
  });
}

/** Lets our Excel break the request that writes the rows off after so many of its actions, once. */
function breakOff(host: ExcelHost, after: number): void {
  const answer = host.processQuery.bind(host);
  let isDone = false;
  host.processQuery = (body) => {
    const isMeant = !isDone && body.includes('Encuentro regional de datos');
    const batch = isMeant ? (JSON.parse(body) as { Actions: { ActionType: number }[] }) : null;
    if (!batch || batch.Actions.length <= after) return answer(body);
    isDone = true;
    const broken = { ...batch.Actions[after]!, ActionType: 99 };
    return answer(JSON.stringify({ ...batch, Actions: batch.Actions.with(after, broken) }));
  };
}

describe('adopting into a matrix', () => {
  it('adds rows with their own columns, and where they were taken from', async () => {
    await openMatrix();
    expect(await adopted()).toEqual({ added: 2, known: [] });
    const rows = await activities();
    expect(rows.map(({ record }) => [record.title, record.status, record.actualStart, record.plannedStart])).toEqual([
      ['Encuentro regional de datos', 'held', '2025-03-04', null],
      ['Diálogo sobre fronteras', null, null, '2025-09-01'],
    ]);
    expect(rows.map(({ own }) => [own['No.'], own['Fondos'], own['Estado – original'], own['Procedencia']])).toEqual([
      [1, 'Propios', '', 'Plan 2025!4'],
      [2, 'OIM', 'Pendiente', 'Plan 2025!5'],
    ]);
    expect(new Set(rows.map(({ record }) => /^A25-.{5}$/.test(record.id ?? '')))).toEqual(new Set([true]));
  });

  it('tells each new row in the log', async () => {
    await openMatrix();
    await adopted();
    const { matrix } = await openWorkbook();
    const lines = matrix.tables.ChangeLog.rows.map(({ record }) => [record.origin, record.after]);
    expect(lines).toEqual([
      ['adoption', 'Encuentro regional de datos'],
      ['adoption', 'Diálogo sobre fronteras'],
    ]);
  });

  it('adds nothing twice, and tells what the same file says otherwise now', async () => {
    await openMatrix();
    await adopted();
    const later = rowsOfPlan.map((cells, at) =>
      at === 1 ? cells.map((cell) => (cell === 'Pendiente' ? 'Aprobada' : cell)) : cells,
    );
    const { added, known } = await adopted(
      plan([...later, [3, 'Curso de indicios', 'Curso', 'GT Protección', '', 'Propuesta', '']]),
    );
    expect(added).toBe(1);
    expect(known.flatMap(({ differences }) => differences)).toMatchObject([
      { name: 'status', held: null, found: 'approved' },
    ]);
    expect((await activities()).map(({ record }) => record.status)).toEqual(['held', null, 'proposed']);
  });

  it('takes over what differs where it is chosen', async () => {
    await openMatrix();
    await adopted();
    const later = rowsOfPlan.map((cells) => cells.map((cell) => (cell === 'Pendiente' ? 'Aprobada' : cell)));
    await adoptRecords({ records: plan(later), who, now, takes: (_, { name }) => name === 'status' });
    const rows = await activities();
    expect(rows.map(({ record }) => [record.status, record.version])).toEqual([
      ['held', 1],
      ['approved', 2],
    ]);
  });

  it('knows a row whose place in the sheet and days have changed', async () => {
    await openMatrix();
    await adopted();
    const [first = [], second = []] = rowsOfPlan;
    const moved = second.map((cell) => (typeof cell === 'object' && cell ? { date: '2025-10-01' } : cell));
    const { added, known } = await adopted(
      plan([[9, 'Estudio de rutas', 'Estudio', 'GT Protección', '', 'Propuesta', ''], first, moved]),
    );
    expect(added).toBe(1);
    expect(known.map(({ row }) => row.record['title'])).toEqual([
      'Encuentro regional de datos',
      'Diálogo sobre fronteras',
    ]);
    expect(known[1]?.differences.filter(({ isOwn }) => !isOwn)).toMatchObject([
      { name: 'plannedStart', found: '2025-10-01' },
    ]);
  });

  it('takes the same title of another year for another activity', async () => {
    await openMatrix();
    await adopted();
    const next = foreignSheet('Plan 2026', [
      ['Actividades 2026'],
      [],
      heads,
      [1, 'Encuentro regional de datos', 'Taller', 'GT Protección', { date: '2026-03-04' }, 'Propuesta', ''],
      [2, 'Otro diálogo', 'Reunión', 'GT Laboral', { date: '2026-09-01' }, 'Propuesta', ''],
    ]);
    expect((await adopted(understood(foreignBook(next)).records)).added).toBe(2);
  });

  it('fills the indicators of Tabla 2 that nobody has touched, and gives others ids of their own', async () => {
    await openMatrix();
    const sheet = foreignSheet('Metas', [
      ['Indicador', 'Línea base', 'Meta 2024', 'Meta 2025', 'Responsable'],
      ['Número de hojas de ruta consensuadas para apoyar en un proceso, actividad, evento, etc.', 1, 3, 5, 'PPT'],
      ['Personas funcionarias capacitadas por año', 10, 30, 50, 'SE'],
    ]);
    expect(await adopted(understood(foreignBook(sheet)).records)).toMatchObject({ added: 1 });
    const { matrix } = await openWorkbook();
    const rows = matrix.tables.Indicator.rows.map(({ record }) => record);
    expect(rows.find(({ id }) => id === 'R1')).toMatchObject({
      baseline: 1,
      target2024: 3,
      target2025: 5,
      responsible: 'PPT',
    });
    expect(rows.at(-1)).toMatchObject({
      nameEs: 'Personas funcionarias capacitadas por año',
      baseline: 10,
      target2025: 50,
    });
    expect(rows).toHaveLength(9);
  });
});

describe('an adoption that breaks off', () => {
  const faults = ['commitThenReject', 'secondWriteFails', 'busy', 'resizeIsLost', 'othersInsert'] as const;

  it.each(faults)('is finished by a second try, with every row once (%s)', async (fault) => {
    const { host } = await openMatrix();
    const request = { records: plan(), who, now };
    host.setFault(fault, true);
    await adoptRecords(request).catch(() => undefined);
    host.setFault(fault, false);
    await adoptRecords(request);
    await expectWhole();
  });

  it.each([1, 12, 25, 40, 60, 90])('after %d actions of a request is finished by a second try', async (after) => {
    const { host } = await openMatrix();
    const request = { records: plan(), who, now };
    breakOff(host, after);
    await adoptRecords(request).catch(() => undefined);
    await adoptRecords(request);
    await expectWhole();
  });

  async function expectWhole() {
    const rows = await activities();
    expect(rows.map(({ record, own }) => [record.title, own['No.'], own['Procedencia']])).toEqual([
      ['Encuentro regional de datos', 1, 'Plan 2025!4'],
      ['Diálogo sobre fronteras', 2, 'Plan 2025!5'],
    ]);
    const { matrix } = await openWorkbook();
    expect(matrix.tables.ChangeLog.rows).toHaveLength(2);
  }
});

describe('undoing an adoption', () => {
  it('takes its rows away, and no others', async () => {
    await openMatrix();
    const other = foreignSheet('Otra', [
      heads,
      [1, 'Curso de indicios', 'Curso', 'GT Protección', '', 'Propuesta', ''],
      [2, 'Estudio de rutas', 'Estudio', 'GT Protección', '', 'Propuesta', ''],
    ]);
    await adopted(understood(foreignBook(other)).records);
    await adopted();
    expect(await undoAdoption({ who, now, sheets: ['Plan 2025'] })).toEqual({ removed: 2, kept: 0 });
    expect((await activities()).map(({ record }) => record.title)).toEqual(['Curso de indicios', 'Estudio de rutas']);
    expect(await undoAdoption({ who, now })).toEqual({ removed: 2, kept: 0 });
    expect(await activities()).toEqual([]);
  });

  it('leaves rows that people have changed since', async () => {
    await openMatrix();
    await adopted();
    const later = rowsOfPlan.map((cells) => cells.map((cell) => (cell === 'Pendiente' ? 'Aprobada' : cell)));
    await adoptRecords({ records: plan(later), who, now, takes: () => true });
    expect(await undoAdoption({ who, now })).toEqual({ removed: 1, kept: 1 });
    expect((await activities()).map(({ record }) => record.title)).toEqual(['Diálogo sobre fronteras']);
  });

  it('gives the indicators of Tabla 2 back what they held, but for what people have entered since', async () => {
    const { workbook } = await openMatrix();
    const indicators = async () => {
      const { matrix } = await openWorkbook();
      const { raw, rows } = matrix.tables.Indicator;
      const origin = raw?.headers.indexOf('Procedencia') ?? -1;
      return rows
        .slice(0, 2)
        .map(({ record, index }) => [
          record.baseline,
          record.target2025,
          record.version,
          raw?.rows[index]?.[origin] ?? '',
        ]);
    };
    const sheet = foreignSheet('Metas', [
      ['Indicador', 'Línea base', 'Meta 2024', 'Meta 2025', 'Avance 2024'],
      ['Número de hojas de ruta consensuadas para apoyar en un proceso, actividad, evento, etc.', 1, 3, 5, 2],
      ['Número de buenas prácticas identificadas e intercambiadas en temas específicos.', 2, 4, 6, 3],
    ]);
    const { records } = understood(foreignBook(sheet));
    const blank = [null, null, null, ''];
    expect(await indicators()).toEqual([blank, blank]);
    for (let round = 0; round < 2; round++) {
      await adopted(records);
      expect(await indicators()).toEqual([
        [1, 5, 1, 'Metas!2'],
        [2, 6, 1, 'Metas!3'],
      ]);
      await undoAdoption({ who, now });
      expect(await indicators()).toEqual([blank, blank]);
    }
    await adopted(records);
    const table = workbook.table('Indicadores')!;
    workbook.type(table.sheet, table.body.row, table.body.column + table.headers().indexOf('Meta 2025'), '9');
    await undoAdoption({ who, now, sheets: ['Metas'] });
    expect(await indicators()).toEqual([[null, 9, null, ''], blank]);
  });

  it('can be adopted again', async () => {
    await openMatrix();
    await adopted();
    await undoAdoption({ who, now });
    expect((await adopted()).added).toBe(2);
    expect(await activities()).toHaveLength(2);
  });
});
