/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { noAnswers } from '../../../../src/domain/adoption/answers';
import { recipeOf } from '../../../../src/domain/adoption/recipe/recipeOf';
import { understandWithRecipe } from '../../../../src/domain/adoption/recipe/understandWithRecipe';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { atOnce } from '../../../../src/domain/steps';
import { loadRecipe } from '../../../../src/i18n/recipeWords';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { adoptRecords } from '../../../../src/workbook/operations/adoptRecords';
import { foreignBook, foreignSheet } from '../../../domain/adoption/foreignBook';
import { understood } from '../../../domain/adoption/understood';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2025-07-15', now: () => '2025-07-15T10:00:00' }));

/** Days and numbers that nobody can read. */
const plan = foreignBook(
  foreignSheet('Plan 2025', [
    ['No.', 'Actividad', 'Grupo responsable', 'Fecha', 'Estado', 'Mujeres', 'Hombres'],
    [1, 'Taller sobre datos', 'GT Protección', 'después de Pascua', 'Ejecutada', 12, 4],
    [2, 'Curso de indicios', 'GT Protección', 'después de Pascua', 'Aprobada', 'un grupo grande', 5],
    [3, 'Estudio de rutas', 'GT Protección', '03/06/2025', 'Aprobada', 7, 5],
    [4, 'Reunión de cierre', 'GT Protección', '23/06/2025', 'Aprobada', 9, 5],
    [5, 'Seminario de cierre', 'GT Protección', '24/06/2025', 'Aprobada', 9, 5],
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

describe('days and numbers that an adoption could not read', () => {
  it('are written once for all rows that keep the text, and what they get is told before', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const card = await screen.findByRole('group', { name: 'Fechas: «después de Pascua» (2 filas)' });
    expect(await accessibilityFaults()).toEqual([]);
    const box = within(card).getByRole('textbox', { name: 'Escriba lo que significa «después de Pascua»' });
    const apply = within(card).getByRole('button', { name: 'Poner en 2 filas' });
    expect(apply).toBeDisabled();
    await user.type(box, 'cuando se pueda');
    expect(within(card).getByText('No se entiende. Escriba una fecha, un mes o un número.')).toBeInTheDocument();
    expect(apply).toBeDisabled();
    await user.clear(box);
    await user.type(box, '22 al 24 de abril de 2025');
    expect(within(card).getByText(/^Inicio real: .*22.*; Fin real: .*24/)).toBeInTheDocument();
    await user.click(apply);
    expect(await screen.findByText('«después de Pascua»: 2 filas completadas.')).toBeInTheDocument();
    expect((await activities()).slice(0, 2).map((one) => [one.actualStart, one.plannedStart, one.plannedEnd])).toEqual([
      ['2025-04-22', null, null],
      [null, '2025-04-22', '2025-04-24'],
    ]);
    await waitFor(() => expect(screen.queryByRole('group', { name: /Pascua/ })).not.toBeInTheDocument());
  });

  it('take a number with the keyboard alone', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const card = await screen.findByRole('group', { name: 'Mujeres: «un grupo grande» (1 fila)' });
    within(card).getByRole('textbox').focus();
    await user.keyboard('30{Tab}{Enter}');
    await screen.findByText('«un grupo grande»: 1 fila completada.');
    expect((await activities())[1]?.women).toBe(30);
  });

  it('are read by what was written in the next matrix of the layout', async () => {
    const { matrix } = await readBook();
    const recipe = await loadRecipe(matrix.tables.AdoptionAnswer.rows, matrix);
    const next = atOnce(
      understandWithRecipe(plan, recipe, { answers: null, lists: listsFrom(), language: 'es' }),
    ).understanding;
    expect(next.records.slice(0, 2).map(({ values }) => [values['actualStart'], values['plannedEnd']])).toEqual([
      ['2025-04-22', undefined],
      [undefined, '2025-04-24'],
    ]);
    expect(next.records[1]?.values['women']).toBe(30);
  });
});
