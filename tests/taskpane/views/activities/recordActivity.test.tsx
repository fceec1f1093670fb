/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane } from '../../openPane';

async function pick(user: ReturnType<typeof renderPane>['user'], field: string, typed: string, option: string) {
  const box = screen.getByRole('combobox', { name: new RegExp(`^${field}`) });
  await user.click(box);
  await user.type(box, typed);
  await user.click(await screen.findByRole('option', { name: option }));
}

it('makes the matrix in an empty workbook, records an activity by picking and shows it in the list', async () => {
  await openOffice();
  const { user } = renderPane();
  expect(await screen.findByRole('tab', { name: 'Inicio' })).toHaveAttribute('aria-selected', 'true');
  await user.click(await screen.findByRole('button', { name: 'Crear la matriz' }));
  expect(await screen.findByText('La matriz está lista.')).toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);

  await goTo(user, 'Actividades');
  await user.click(await screen.findByRole('button', { name: 'Nueva actividad' }));
  expect(screen.getByRole('heading', { name: 'Nueva actividad' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Guardar' }));
  const faults = screen.getByRole('group', { name: '3 datos por corregir:' });
  expect(faults).toHaveFocus();
  await user.click(within(faults).getByRole('button', { name: 'Actividad' }));
  const arrows = screen.getAllByRole('button', { name: 'Abrir la lista' });
  expect(arrows.map(({ tabIndex }) => tabIndex)).toEqual(arrows.map(() => -1));
  const title = screen.getByRole('textbox', { name: /^Actividad/ });
  expect(title).toHaveFocus();
  await user.click(title);
  await user.paste('Taller de datos');
  await pick(user, 'Tipo', 'tall', 'Taller');
  await pick(user, 'Grupo de Trabajo', 'protec', 'Grupo de Trabajo de Protección');
  await pick(user, 'Tema principal', 'uso datos', 'Generación y uso de datos sobre migración');
  expect(screen.getByRole('combobox', { name: /^Pilar/ })).toHaveValue('Gobernanza migratoria');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Guardar' }));

  expect(await screen.findByText(/^Guardada A\d\d-/)).toBeInTheDocument();
  // The form is that of the row now: nothing is left to save, and the focus stays where it was.
  expect(await screen.findByRole('form', { name: /^Actividad A\d\d-/ })).toBeInTheDocument();
  const save = screen.getByRole('button', { name: 'Guardar' });
  await waitFor(() => expect(save).toHaveFocus());
  expect(save).toHaveAttribute('aria-disabled', 'true');
  expect(title).toHaveValue('Taller de datos');
  const form = within(screen.getByRole('form'));
  expect(form.getByRole('button', { name: 'Cerrar' })).toBeEnabled();
  await user.type(title, ' migratorios');
  expect(form.getByRole('button', { name: 'Cancelar' })).toBeEnabled();
  expect(save).not.toHaveAttribute('aria-disabled', 'true');
  await user.click(save);
  await waitFor(() => expect(save).toHaveAttribute('aria-disabled', 'true'));
  await user.click(await screen.findByRole('button', { name: 'Deshacer' }));
  expect(await screen.findByText('Se deshizo.')).toBeInTheDocument();
  await waitFor(() => expect(title).toHaveValue('Taller de datos'));
  await user.click(screen.getByRole('button', { name: 'Volver' }));
  expect(await screen.findByRole('button', { name: /Taller de datos/ })).toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
  const { matrix } = await readBook();
  expect(matrix.tables.Activity.rows[0]?.record).toMatchObject({
    title: 'Taller de datos',
    type: 'workshop',
    leadGroup: 'GT-PRO',
    pillar: 'PIL1',
    mainTheme: 'T1-01',
    status: 'proposed',
    version: 3,
  });
});
