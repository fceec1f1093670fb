import type { ValueAddress } from '../../src/domain/indicators/valueAddress';
import type { Worksheet } from 'excel-host';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { recalculate } from '../../src/workbook/operations/recalculate';
import { watchSelection, type SelectedCell } from '../../src/workbook/selection';
import { valueAtSelection } from '../../src/workbook/valueAtSelection';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { writeReport } from '../../src/workbook/report/writeReport';
import { heldActivity, now, openMatrix, today } from './excel';

const rows = [
  { table: 'Activity' as const, record: heldActivity({ id: 'A25-1' }) },
  { table: 'Activity' as const, record: heldActivity({ id: 'A25-2', mainTheme: null }) },
];
const total = (indicator: string, window: ValueAddress['window'], period: string): ValueAddress => ({
  indicator,
  window,
  period,
  dimension: 'total',
  member: null,
});

async function openCalculated(language: 'es' | 'en' = 'es', reference: '2025-S1' | undefined = '2025-S1') {
  const excel = await openMatrix(language, rows);
  await recalculate({ today, now, ...(reference && { reference }) });
  const { workbook, host } = excel;
  let cell: SelectedCell = { sheetId: '', address: '', isOurs: false };
  await watchSelection((selected) => {
    cell = selected;
  });
  const select = (sheet: Worksheet, row: number, column: number) =>
    workbook.select(sheet, { row, column, rows: 1, columns: 1 }, 'user');
  /** What the selected cell shows: Excel is asked only for what stands in the sheet of a report. */
  const selected = async () => {
    const snapshot = await openWorkbook();
    host.resetStatistics();
    const found = await valueAtSelection(snapshot, cell, today);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(found?.kind === 'value' ? 0 : 1);
    return found;
  };
  const explained = async () => {
    const found = await selected();
    return found?.kind === 'value' ? found.address : null;
  };
  const placed = async () => {
    const found = await selected();
    return found?.kind === 'report' ? found.place : null;
  };
  /** Selects the cell of a table by its row's first cells and its header. */
  const inTable = async (name: string, row: readonly string[], header: string) => {
    const { sheet, area } = workbook.table(name)!;
    const cells = (at: number) =>
      Array.from({ length: area.columns }, (_, column) => sheet.value(at, area.column + column));
    const body = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
    const found = body.find((at) => row.every((text, column) => cells(at)[column] === text));
    if (found === undefined) throw new Error(`no row ${row.join(' · ')} in ${name}`);
    select(sheet, found, area.column + cells(area.row).indexOf(header));
    return explained();
  };
  return { ...excel, select, explained, placed, inTable };
}

describe('the value that a selected cell shows', () => {
  it('in the table of indicators is that of its column, as of the semester last recalculated for', async () => {
    const { inTable } = await openCalculated();
    const at = (header: string) => inTable('Indicadores', ['R3'], header);
    expect(await at('Semestre de referencia')).toEqual(total('R3', 'semester', '2025-S1'));
    expect(await at('Semestre anterior')).toEqual(total('R3', 'semester', '2024-S2'));
    // The year goes to the end of the semester that is shown.
    expect(await at('Año')).toEqual(total('R3', 'semester', '2025-S1'));
    for (const header of ['Acumulado del Plan', 'Avance (%)', 'Semáforo', 'Filas excluidas']) {
      expect(await at(header)).toEqual(total('R3', 'plan', '2025-S1'));
    }
    for (const header of ['Nombre', 'Meta del Plan', 'Recalculado']) expect(await at(header)).toBeNull();
  });

  it('in the table of indicators is as of today where the cover does not say as of when', async () => {
    const { inTable, workbook } = await openCalculated();
    const { sheet, body } = workbook.table('EstadoPlan')!;
    workbook.enter(sheet, body.row, body.column + 1, 'pronto');
    expect(await inTable('Indicadores', ['R3'], 'Semestre de referencia')).toEqual(total('R3', 'semester', '2025-S2'));
  });

  it.each([
    ['es', 'Grupo de Trabajo de Protección', 'sin dato', ['Semestre', 'Grupo', 'Tema'], ['Plan', 'Total'], 'Reportado'],
    ['en', 'Working Group on Protection', 'no data', ['Semester', 'Group', 'Theme'], ['Plan', 'Total'], 'Reported'],
  ] as const)(
    'in the table of values is the one of its row, in %s',
    async (language, group, none, [semester, byGroup, byTheme], toDate, header) => {
      const { inTable } = await openCalculated(language);
      const of = (dimension: string, member: string) => ['R3', '2025-S1', semester, dimension, member];
      const known = total('R3', 'semester', '2025-S1');
      const ofGroup = { ...known, dimension: 'group', member: 'GT-PRO' };
      expect(await inTable('Valores', of(byGroup, group), header)).toEqual(ofGroup);
      expect(await inTable('Valores', of(byTheme, none), header)).toEqual({ ...known, dimension: 'theme', member: '' });
      expect(await inTable('Valores', ['R3', '2025-S1', ...toDate], header)).toEqual(total('R3', 'plan', '2025-S1'));
    },
  );

  it.each([
    ['es', 'Resumen 2025-S1'],
    ['en', 'Summary 2025-S1'],
  ] as const)('in a report is the place of its row, wherever the row was moved to, in %s', async (language, name) => {
    const { workbook, select, placed } = await openCalculated(language);
    await writeReport(semesterReport('2025-S1'), { today });
    const sheet = workbook.sheet(name)!;
    sheet.shiftDown(12, 7, { column: 0, columns: 20 });
    const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === 'values/P1');
    for (const column of [2, 3, 7]) {
      select(sheet, row, column);
      expect(await placed()).toEqual({ report: semesterReport('2025-S1'), key: 'values/P1', column: column - 1 });
    }
    // A column of the SE's own, the hidden column of keys, a row of her own.
    for (const [at, column] of [
      [row, 13],
      [row, 0],
      [14, 2],
    ] as const) {
      select(sheet, at, column);
      expect(await placed()).toBeNull();
    }
  });

  it('is that of the first column where a whole row is selected, and none of a whole column', async () => {
    const { workbook, select, explained } = await openCalculated();
    const { sheet, body } = workbook.table('Valores')!;
    select(sheet, body.row, body.column);
    const ofCell = await explained();
    expect(ofCell).not.toBeNull();
    workbook.select(sheet, { row: body.row, column: 0, rows: 1, columns: 16_384 }, 'user');
    expect(await explained()).toEqual(ofCell);
    workbook.select(sheet, { row: 0, column: 1, rows: 1_048_576, columns: 1 }, 'user');
    expect(await explained()).toBeNull();
  });

  it('is none in other tables and sheets', async () => {
    const { workbook, select, explained, inTable } = await openCalculated();
    expect(await inTable('Actividades', ['A25-1'], 'Mujeres')).toBeNull();
    await writeReport(semesterReport('2025-S1'), { today });
    select(workbook.sheet('Resumen 2025-S1')!, 3000, 1);
    expect(await explained()).toBeNull();
    select(workbook.sheets[0]!, 0, 0);
    expect(await explained()).toBeNull();
  });
});
