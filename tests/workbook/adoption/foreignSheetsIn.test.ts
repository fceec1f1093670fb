import type { Workbook } from 'excel-host';
import { noteDocument } from '../../../src/domain/note/noteDocument';
import { semesterReport } from '../../../src/domain/report/reportAddress';
import { foreignSheetsIn } from '../../../src/workbook/adoption/foreignSheetsIn';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { writeReport } from '../../../src/workbook/report/writeReport';
import { writeNoteSheet } from '../../../src/workbook/noteSheet/writeNoteSheet';
import { heldActivity, openBlank, openMatrix, today } from '../excel';

/** Adds a sheet of the office's own. */
function addOwn(workbook: Workbook, name: string, rows: readonly (readonly string[])[] = [['Actividad', 'Fecha']]) {
  const sheet = workbook.addSheet(name, 'user');
  rows.forEach((cells, row) => cells.forEach((cell, column) => workbook.enter(sheet, row + 2, column + 1, cell)));
  return sheet;
}
const namesIn = async () => (await foreignSheetsIn(await openWorkbook())).map(({ name }) => name);

describe('sheets that are not ours', () => {
  it('are told with their size, hidden ones too, in one round trip; blank ones are none', async () => {
    const { host, workbook } = await openBlank();
    addOwn(workbook, 'Plan 2024', [['Actividad', 'Fecha'], ['Taller', 'mayo'], ['Curso']]);
    addOwn(workbook, 'Listas').visibility = 'VeryHidden';
    const snapshot = await openWorkbook();
    host.resetStatistics();
    expect(await foreignSheetsIn(snapshot)).toMatchObject([
      { name: 'Plan 2024', hidden: false, rows: 3, columns: 2 },
      { name: 'Listas', hidden: true, rows: 1, columns: 2 },
    ]);
    expect(host.statistics.roundTrips).toBe(1);
  });

  it('are found beside a matrix with its cover, lists, reports and notes, whatever those are called by now', async () => {
    const record = { ...heldActivity(), id: 'A25-22222', version: 1 };
    const { workbook } = await openMatrix('es', [{ table: 'Activity', record }]);
    await writeReport(semesterReport('2025-S1'), { today });
    await writeNoteSheet(await openWorkbook(), noteDocument(record, null), { language: 'es' });
    expect(await namesIn()).toEqual([]);
    workbook.sheet('Resumen 2025-S1')!.name = 'Para la reunión';
    workbook.sheet('Nota A25-22222')!.name = 'Taller de marzo';
    addOwn(workbook, 'Matriz 2023');
    expect(await namesIn()).toEqual(['Matriz 2023']);
  });

  it("are those of the office's own that have the name of a report, or a table with the name of ours", async () => {
    const { workbook } = await openBlank();
    addOwn(workbook, 'Informe anual 2024');
    const own = addOwn(workbook, 'Hoja de trabajo', [
      ['Qué', 'Cuándo'],
      ['Taller', 'mayo'],
    ]);
    workbook.addTable(own, { row: 2, column: 1, rows: 2, columns: 2 }, 'Actividades');
    expect(await namesIn()).toEqual(['Informe anual 2024', 'Hoja de trabajo']);
  });

  it('are asked for in several requests where there are very many', async () => {
    const { host, workbook } = await openBlank();
    for (let at = 0; at < 90; at++) addOwn(workbook, `Mes ${at}`);
    const snapshot = await openWorkbook();
    host.resetStatistics();
    expect(await foreignSheetsIn(snapshot)).toHaveLength(90);
    expect(host.statistics.roundTrips).toBe(3);
  });
});
