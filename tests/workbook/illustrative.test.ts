import { setting } from '../../src/domain/records/catalog';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { createMatrix } from '../../src/workbook/creation/createMatrix';
import { writeReport } from '../../src/workbook/report/writeReport';
import { heldActivity, openBlank, today } from './excel';

it('an example says on each page of its reports that it is one, until the office says in the settings that its data are real', async () => {
  const { workbook } = await openBlank();
  const rows = [{ table: 'Activity' as const, record: heldActivity({ id: 'A25-AAAAA' }) }];
  await createMatrix('es', { today, rows, illustrative: true });
  const written = async () => {
    await writeReport(semesterReport('2025-S1'), { today });
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    const isSaid = sheet.rows.some((cells) => cells?.some((cell) => /^Datos ilustrativos/.test(String(cell?.value))));
    return [sheet.pageLayout.headersFooters['centerHeader'] ?? '', isSaid];
  };
  expect(await written()).toEqual([expect.stringMatching(/^Datos ilustrativos/), true]);

  const { sheet, body } = workbook.table(setting.table)!;
  const codes = Array.from({ length: body.rows }, (_, at) => sheet.value(body.row + at, body.column));
  const value = Object.keys(setting.fields).indexOf('value');
  workbook.enter(sheet, body.row + codes.indexOf('illustrative'), body.column + value, 0);
  expect(await written()).toEqual(['', false]);
});
