/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { noAnswers } from '../../../../src/domain/adoption/answers';
import { recipeOf } from '../../../../src/domain/adoption/recipe/recipeOf';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { adoptRecords } from '../../../../src/workbook/operations/adoptRecords';
import { foreignBook, foreignSheet } from '../../../domain/adoption/foreignBook';
import { understood } from '../../../domain/adoption/understood';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2025-07-15', now: () => '2025-07-15T10:00:00' }));

/** States that nobody careful would guess, days in an order that nobody can tell, and a country that nobody knows. */
const plan = foreignBook(
  foreignSheet('Plan 2025', [
    ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Fecha de inicio', 'Estado', 'Países participantes'],
    [1, 'Taller sobre datos', 'Taller', 'GT Protección', '03/04/2025', 'Ejecutada', 'Panamá; Wakanda'],
    [2, 'Curso de indicios', 'Curso', 'GT Protección', '05/06/2025', 'En pausa', 'Honduras'],
    [3, 'Estudio de rutas', 'Estudio', 'GT Protección', '', 'En pausa', 'Guatemala'],
  ]),
);

beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2025-07-15' });
  const understanding = understood(plan);
  const recipe = recipeOf('plan.xlsx', noAnswers, understanding, listsFrom());
  await adoptRecords({ records: understanding.records, recipe, who: 'Ana', now: '2025-07-15T09:00:00' });
});

const activities = async () => (await readBook()).matrix.tables.Activity.rows.map(({ record }) => record);

describe('what an adoption left open', () => {
  it('is shown by field and text with its rows, and put into all of them by one choice, with the log', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const card = await screen.findByRole('group', { name: 'Estado: «En pausa» (2 filas)' });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(card).getByRole('button', { name: 'Ver la celda' }));
    expect(await within(card).findByRole('button', { name: 'Ver la celda siguiente (2 de 2)' })).toBeInTheDocument();
    await user.selectOptions(within(card).getByRole('combobox', { name: 'Lo que significa «En pausa»' }), 'Pospuesta');
    await user.click(within(card).getByRole('button', { name: 'Poner en 2 filas' }));
    expect(await screen.findByText('«En pausa»: 2 filas completadas.')).toBeInTheDocument();
    expect((await activities()).map(({ status }) => status)).toEqual(['held', 'postponed', 'postponed']);
    expect(screen.queryByRole('group', { name: /En pausa/ })).not.toBeInTheDocument();
    const { matrix } = await readBook();
    const lines = matrix.tables.ChangeLog.rows.map(({ record }) => [record.field, record.after]);
    expect(lines.filter(([, after]) => after === 'Pospuesta')).toHaveLength(3);
    expect(matrix.tables.AdoptionAnswer.rows.map(({ record }) => record.answerKey)).toContain('postponed');
  });

  it('gives days to the rows once their order is said: held ones the real days, others the planned ones', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const card = await screen.findByRole('group', { name: 'Inicio: «Fecha de inicio» (2 filas)' });
    await user.selectOptions(within(card).getByRole('combobox'), 'día/mes/año');
    await user.click(within(card).getByRole('button', { name: 'Poner en 2 filas' }));
    await screen.findByText('«Fecha de inicio»: 2 filas completadas.');
    expect((await activities()).map(({ actualStart, plannedStart }) => [actualStart, plannedStart])).toEqual([
      ['2025-04-03', null],
      [null, '2025-06-05'],
      [null, null],
    ]);
  });

  it('adds a member beside those that the row has, and lets a text be that says nothing', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const card = await screen.findByRole('group', { name: 'Países participantes: «Wakanda» (1 fila)' });
    await user.selectOptions(within(card).getByRole('combobox'), 'México');
    await user.click(within(card).getByRole('button', { name: 'Poner en 1 fila' }));
    await screen.findByText('«Wakanda»: 1 fila completada.');
    expect((await activities())[0]?.participatingCountries).toEqual(['PA', 'MX']);
    expect(screen.queryByText('Lo que quedó abierto al adoptar')).not.toBeInTheDocument();
  });
});
