/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { openOffice, renderPane } from '../../openPane';
import { foreignSheetsIn } from '../../../../src/workbook/adoption/foreignSheetsIn';
import { readForeignSheets } from '../../../../src/workbook/adoption/readForeignSheets';
import { openWorkbook } from '../../../../src/workbook/openWorkbook';
import { understand } from '../../../../src/domain/adoption/understanding/understand';
import { atOnce } from '../../../../src/domain/steps';
const rows = [
  ['PLAN DE TRABAJO 2024'],
  [],
  ['N°', 'Actividad', 'Tipo', 'Situación', 'Fecha de inicio', 'Países'],
  ['1', 'Taller sobre remesas', 'Taller regional', 'Ejecutada', '15/02/2024', 'GUA, HND'],
  ['2', 'Webinario sobre visas', 'Webinario', 'Pendiente', '20/03/2024', 'Todos'],
  ['3', 'Reunión sobre datos', 'Reunión', 'Cancelada', '28/05/2024', 'Panamá'],
];
it('x', async () => {
  const workbook = new Workbook('GT Protección');
  const [sheet] = workbook.sheets;
  rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== '' && sheet && workbook.type(sheet, row, column, cell)));
  await openOffice(workbook);
  const snap = await openWorkbook();
  const f = await foreignSheetsIn(snap);
  console.log(JSON.stringify(f));
  const r = await readForeignSheets(f.map((x) => x.name), { isUnasked: true });
  const u = atOnce(understand(r.workbook, { answers: null, lists: snap.matrix.lists, language: 'es' }));
  console.log(u.tables.map((t) => [t.isTaken, t.table.layout.record, t.table.layout.headers, t.table.layout.data, t.table.layout.confidence, t.table.layout.columns.map((c) => c.to + c.confidence)]), u.records.length, u.layoutQuestions, u.skippedSheets);
  const { user } = renderPane();
  await user.click(await screen.findByRole('button', { name: 'Adoptar una matriz' }));
  await user.click(await screen.findByRole('button', { name: 'Leer estas hojas' }));
  await new Promise((res) => setTimeout(res, 4000));
  console.log(document.body.textContent);
});
