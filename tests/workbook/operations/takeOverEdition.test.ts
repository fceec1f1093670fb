import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { NewRow } from '../../../src/domain/records/changes';
import { editionGap, takeOverEdition } from '../../../src/workbook/operations/takeOverEdition';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { heldActivity, now, openMatrix, today } from '../excel';

const author = { who: 'Ana', now };

/** The Plan's indicators as the first edition made them; somebody has written a definition of R1 since. */
const earlier = planIndicators('es').map((record): NewRow => {
  const filter = (record.filter ?? '').replace(/; (Grupo de Trabajo|País) = .*/, '');
  const definition = (record.definition ?? '').replace(/ (Limitaciones:|No cuentan|Solo cuentan).*/, '');
  const results: Readonly<Record<string, readonly string[]>> = { R3: ['RE1', 'RE3', 'RE4'], I2: ['RE2'] };
  return {
    table: 'Indicator',
    record: {
      ...record,
      filter,
      definition: record.id === 'R1' ? 'Lo que acordamos llamar hoja de ruta.' : definition,
      expectedResults: results[record.id ?? ''] ?? record.expectedResults,
      baseline: record.id === 'R2' ? 4 : 0,
    },
  };
});
const activities: readonly NewRow[] = [
  heldActivity({ id: 'A25-22222' }),
  heldActivity({ id: 'A25-33333', leadGroup: 'PPT' }),
].map((record) => ({ table: 'Activity', record }));

/** A workbook of the first edition: it has not what came since. */
async function openEarlier() {
  const opened = await openMatrix('es', [...earlier, ...activities]);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    for (const [table, column] of [
      ['Actividades', 'Otra identidad'],
      ['Actividades', 'Decisiones'],
      ['Productos', 'Instancia'],
    ] as const)
      tables.getItem(table).columns.getItem(column).getRange().delete('Left');
    for (const table of ['Reuniones', 'Decisiones', 'Mediciones']) tables.getItem(table).worksheet.delete();
    for (const table of ['CatalogoForos', 'CatalogoEstadosDecision', 'CatalogoValoraciones'])
      tables.getItem(table).delete();
    for (const list of ['CatalogoGrupos', 'CatalogoSexos', 'CatalogoFuentes', 'CatalogoDimensiones']) {
      const rows = tables.getItem(list).rows;
      rows.load('items/values');
      await context.sync();
      rows.items
        .filter(({ values }) => ['PPT', 'SE', 'otherIdentity', 'Measurement', 'step'].includes(String(values[0]?.[0])))
        .reverse()
        .forEach((row) => row.delete());
      await context.sync();
    }
  });
  return opened;
}

const indicatorOf = async (id: string) =>
  (await openWorkbook()).matrix.tables.Indicator.rows.find(({ record }) => record.id === id)!.record;
const lastSemesterOfR3 = async () => {
  await recalculate({ today, now });
  return (await indicatorOf('R3')).previousSemester;
};

describe('a workbook of the first edition', () => {
  it('is read as before, and told what this edition brings', async () => {
    await openEarlier();
    const snapshot = await openWorkbook();
    expect(snapshot.matrix.problems).toEqual([]);
    const gap = editionGap(snapshot)!;
    expect(gap.members.map(({ member }) => member.code)).toEqual(['PPT', 'SE', 'Measurement', 'step', 'otherIdentity']);
    expect(gap.columns).toEqual([
      { name: 'Activity', fields: ['decisions', 'otherIdentity'] },
      { name: 'Product', fields: ['agreedBy'] },
    ]);
    expect(gap.tables).toEqual(['ForumMeeting', 'Decision', 'Measurement']);
    const changed = Object.fromEntries(gap.indicators.map(({ row, values }) => [row.record.id, Object.keys(values)]));
    expect(changed['R3']).toEqual(['filter', 'expectedResults', 'definition', 'baseline']);
    // What people wrote stays.
    expect(changed['R1']).toEqual(['baseline']);
    expect(changed['R2']).toBeUndefined();
    // An activity of the PPT counts as it did.
    expect(await lastSemesterOfR3()).toBe(2);
  });

  it('is brought up to date at once, and then lacks nothing', async () => {
    const { workbook } = await openEarlier();
    expect(await takeOverEdition(author)).toEqual({ hasAllLooks: true });
    const snapshot = await openWorkbook();
    expect(editionGap(snapshot)).toBeNull();
    expect(snapshot.matrix.lists.workingGroups.members.map(({ code, parent }) => [code, parent]).slice(-2)).toEqual([
      ['PPT', 'presidency'],
      ['SE', 'secretariat'],
    ]);
    expect(workbook.table('Actividades')?.headers()).toContain('Otra identidad');
    expect(snapshot.matrix.tables.Decision.columns.position.has('state')).toBe(true);
    const sheets = workbook.sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Reuniones', 'Decisiones', 'Mediciones']));
    for (const table of ['CatalogoForos', 'CatalogoEstadosDecision', 'CatalogoValoraciones'])
      expect(workbook.table(table)).toBeDefined();
    expect(await lastSemesterOfR3()).toBe(1);
    expect(await indicatorOf('R1')).toMatchObject({
      definition: 'Lo que acordamos llamar hoja de ruta.',
      baseline: null,
    });
    expect(await indicatorOf('R2')).toMatchObject({ baseline: 4 });
    const before = workbook.table('Bitacora')?.body.rows;
    await takeOverEdition(author);
    expect(workbook.table('Bitacora')?.body.rows).toBe(before);
  });
});

describe('a workbook of this edition', () => {
  it('lacks nothing of it', async () => {
    await openMatrix('es', activities);
    expect(editionGap(await openWorkbook())).toBeNull();
  });
});
