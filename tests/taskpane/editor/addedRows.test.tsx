/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { Workbook, deleteRows } from 'excel-host';
import { activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { goTo, openOffice, readBook, renderPane } from '../openPane';

const workbook = new Workbook();
beforeAll(async () => {
  await openOffice(workbook);
  const record = {
    ...blankRecord(activity),
    ...{ id: 'A25-22222', title: 'Taller de fronteras', type: 'workshop', leadGroup: 'GT-PRO', status: 'proposed' },
    mainTheme: 'T3-08',
  };
  await createMatrix('es', { today: '2025-07-15', rows: [{ table: 'Activity', record }] });
});
afterEach(() => localStorage.clear());

const titles = async () => (await readBook()).matrix.tables.Activity.rows.map(({ record }) => record.title);

/** Adds an activity in the pane, whose row is then taken out of the sheet. */
async function addAndLose(title: string, source: 'user' | 'remote') {
  const { user } = renderPane();
  await goTo(user, 'Actividades');
  await user.click(await screen.findByRole('button', { name: /Taller de fronteras/ }));
  await user.click(await screen.findByRole('button', { name: 'Más acciones' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Duplicar' }));
  const form = within(await screen.findByRole('form', { name: 'Nueva actividad' }));
  const box = form.getByRole('textbox', { name: /^Actividad/ });
  await user.clear(box);
  await user.click(box);
  await user.paste(title);
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  await screen.findByText(new RegExp(`^Guardada .*${title}`));
  await waitFor(async () => expect(await titles()).toContain(title));
  const { sheet, body } = workbook.table('Actividades')!;
  const row = body.row + (await titles()).indexOf(title);
  act(() => deleteRows(workbook, sheet, row, 1, source));
  return user;
}

describe('a row that was just added', () => {
  it('is offered to be added again where another copy of the workbook has taken its place', async () => {
    const user = await addAndLose('Taller perdido', 'remote');
    await screen.findByText(/^Actividad A\d\d-.*ya no está en su tabla/);
    expect(await titles()).not.toContain('Taller perdido');
    await user.click(screen.getByRole('button', { name: 'Agregar otra vez' }));
    expect(await screen.findByText('Se agregó otra vez.')).toBeInTheDocument();
    expect(await titles()).toContain('Taller perdido');
  });

  it('is not missed where the person takes it out', async () => {
    await addAndLose('Taller de más', 'user');
    await waitFor(async () => expect(await titles()).not.toContain('Taller de más'));
    const { sheet, body } = workbook.table('Actividades')!;
    act(() => workbook.type(sheet, body.row, body.column + 1, 'Otro título', 'remote'));
    await waitFor(async () => expect(await titles()).toContain('Otro título'));
    expect(screen.queryByText(/ya no está en su tabla/)).not.toBeInTheDocument();
  });
});
