/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { openOffice, renderPane } from '../../openPane';

/** A matrix as an office might keep it. */
const rows = [
  ['PLAN DE TRABAJO 2024'],
  [],
  ['N°', 'Actividad', 'Tipo', 'Situación', 'Fecha de inicio', 'Países'],
  ['1', 'Taller sobre remesas', 'Taller regional', 'Ejecutada', '15/02/2024', 'GUA, HND'],
  ['2', 'Webinario sobre visas', 'Webinario', 'Pendiente', '20/03/2024', 'Todos'],
  ['3', 'Reunión sobre datos', 'Reunión', 'Cancelada', '28/05/2024', 'Panamá'],
];

let workbook: Workbook;
beforeAll(async () => {
  workbook = new Workbook('GT Protección');
  const [sheet] = workbook.sheets;
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => cell !== '' && sheet && workbook.type(sheet, row, column, cell)),
  );
  await openOffice(workbook);
});

/** What stands in a column of the activities. */
function activities(header: string): readonly unknown[] {
  const table = workbook.table('Actividades');
  if (!table) throw new Error('no activities');
  const column = table.body.column + table.headers().indexOf(header);
  const cells = Array.from({ length: table.body.rows }, (_, at) => table.sheet.value(table.body.row + at, column));
  return cells.filter((value) => value !== '');
}

describe('the adoption of an office’s matrix in the pane', () => {
  it('is offered on the first screen with what was understood, without asking for anything that costs an undo', async () => {
    renderPane();
    expect(await screen.findByText('Parece que hay 3 actividades en GT Protección.')).toBeInTheDocument();
  });

  it('asks once, writes by one click, can be undone, and asks the same of no other matrix of the layout', async () => {
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: 'Adoptar una matriz' }));
    await screen.findByText('Hojas que no son del complemento: GT Protección.');
    await user.click(screen.getByRole('button', { name: 'Leer estas hojas' }));
    const question = await screen.findByRole('radiogroup', { name: '¿Qué significa «Pendiente» en Estado?' });
    await user.click(within(question).getByRole('radio', { name: 'Aprobada' }));
    await user.click(screen.getByRole('button', { name: 'Responder' }));
    await screen.findByText('No queda nada por preguntar.');
    await user.click(screen.getByRole('button', { name: 'Adoptar' }));
    await screen.findByText('Se agregaron 3 registros.');
    expect(activities('Estado')).toEqual(['Realizada', 'Aprobada', 'Cancelada']);
    await user.click(screen.getByRole('button', { name: 'Deshacer la adopción' }));
    await screen.findByText('Se quitaron 3 registros adoptados.');
    expect(activities('Actividad')).toEqual([]);

    // What was answered is known of the next matrix of the layout, unless one wants to be asked.
    await user.click(screen.getByRole('button', { name: 'Otra matriz' }));
    await screen.findByText('Hojas que no son del complemento: GT Protección.');
    await user.click(screen.getByRole('button', { name: 'Leer estas hojas' }));
    await screen.findByText(/^Ya se dio 1 respuesta de una matriz como esta/);
    expect(screen.getByText('No queda nada por preguntar.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Preguntar todo de nuevo' }));
    expect(
      await screen.findByRole('radiogroup', { name: '¿Qué significa «Pendiente» en Estado?' }),
    ).toBeInTheDocument();
  });
});
