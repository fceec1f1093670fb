import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'excel-host';
import { saveXlsx, loadXlsx } from 'excel-host/xlsx';
import type { AdoptionReport } from '../../../../src/domain/adoption/understanding/report';
import { adopt } from '../../src/batch/adopt';

const folder = mkdtempSync(join(tmpdir(), 'adopt-'));
const path = (name: string) => join(folder, name);

const rows = [
  ['Actividades 2025'],
  [],
  ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Estado', 'Fondos'],
  [1, 'Encuentro regional de datos', 'Taller', 'GT Protección', 'Realizada', 'Propios'],
  [2, 'Diálogo sobre fronteras', 'Reunión', 'GT Laboral', 'Pendiente', 'OIM'],
];

beforeAll(async () => {
  const workbook = new Workbook('Plan 2025');
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => workbook.type(workbook.activeSheet, row, column, String(cell))),
  );
  writeFileSync(path('theirs.xlsx'), await saveXlsx(workbook));
});

/** Adopts the workbook of another office with these options besides; gives what is written of the table of activities. */
async function run(name: string, ...rest: readonly string[]) {
  const [out, report] = [path(`${name}.xlsx`), path(`${name}.json`)];
  const { code, says } = await adopt(['--file', path('theirs.xlsx'), '--out', out, '--report', report, ...rest]);
  if (!existsSync(out)) return { code, says, titles: [], headers: [], report: null };
  const table = (await loadXlsx(new Uint8Array(readFileSync(out)))).table('Actividades')!;
  const titles = Array.from({ length: table.body.rows }, (_, at) => table.sheet.value(table.body.row + at, 1));
  const written = JSON.parse(readFileSync(report, 'utf8')) as AdoptionReport;
  return { code, says, titles, headers: table.headers(), report: written };
}

const values = (status: string) =>
  JSON.stringify({ version: 1, sheets: { 'Plan 2025': [{ values: { status: { Pendiente: status } } }] } });

it('writes a matrix of a workbook of unknown layout, and what was understood', async () => {
  const { code, says, titles, headers, report } = await run('first');
  expect([code, says]).toEqual([0, 'De 4 filas se tomaron 2 registros. Por responder: 1.']);
  expect(titles).toEqual(['Encuentro regional de datos', 'Diálogo sobre fronteras']);
  expect(headers.slice(-4)).toEqual(['No.', 'Fondos', 'Estado – original', 'Procedencia']);
  expect(report).toMatchObject({
    ...{ version: 1, file: 'theirs.xlsx', answers: false },
    totals: { Activity: 2, Product: 0, CountryReport: 0, Indicator: 0, rowsRead: 4, rowsSkipped: 2, questions: 1 },
  });
});

it('takes answers, and writes in the language that is asked for', async () => {
  writeFileSync(path('answers.json'), values('approved'));
  const { says, headers, report } = await run('second', '--answers', path('answers.json'), '--lang', 'en');
  expect(says).toBe('Of 4 rows 2 records were taken. No questions are left.');
  expect(headers.slice(0, 2)).toEqual(['Code', 'Activity']);
  expect(report).toMatchObject({ answers: true, totals: { questions: 0 } });
});

it('takes a second file into the matrix of the first, with what was answered then and nothing twice', async () => {
  writeFileSync(path('answers.json'), values('approved'));
  await run('book', '--answers', path('answers.json'));
  const { says, titles, report } = await run('more', '--into', path('book.xlsx'));
  expect(says).toBe('De 4 filas se tomaron 2 registros. No queda nada por preguntar.');
  expect(titles).toEqual(['Encuentro regional de datos', 'Diálogo sobre fronteras']);
  expect(report).toMatchObject({ answers: true, totals: { questions: 0 } });
});

it.each([
  ['a matrix to add to that is not there', ['--into', 'nowhere.xlsx'], 1],
  ['an option that is none', ['--answer', 'x'], 2],
  ['a language that is none', ['--lang', 'fr'], 2],
  ['answers that are not there', ['--answers', 'nowhere.json'], 1],
  ['a file of another kind to write', ['--out', 'matrix.xls'], 2],
])('ends with an error for %s, and writes nothing', async (name, options, code) => {
  expect((await run(name, ...options)).code).toBe(code);
  expect(existsSync(path(`${name}.xlsx`))).toBe(false);
});

it('names what in answers is not understood', async () => {
  writeFileSync(path('faulty.json'), JSON.stringify({ version: 1, sheets: {}, sheetz: 1 }));
  const { code, says } = await run('faulty', '--answers', path('faulty.json'));
  expect(code).toBe(2);
  expect(says).toContain('sheetz');
});

it('ends with an error for what is no workbook, and for writing over the file itself', async () => {
  writeFileSync(path('text.xlsx'), 'no workbook');
  expect(await adopt(['--file', path('text.xlsx'), '--out', path('x.xlsx')])).toMatchObject({ code: 1 });
  expect(await adopt(['--file', path('none.xlsx'), '--out', path('x.xlsx')])).toMatchObject({ code: 1 });
  expect(await adopt(['--file', path('theirs.xlsx'), '--out', path('theirs.xlsx')])).toMatchObject({ code: 2 });
  expect(await adopt(['--out', path('x.xlsx')])).toMatchObject({ code: 2 });
  expect(existsSync(path('x.xlsx'))).toBe(false);
});
