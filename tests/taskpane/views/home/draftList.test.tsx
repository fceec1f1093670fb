/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { indicatorDrafts } from '../../../../src/taskpane/views/indicatorForm/indicatorDrafts';
import { indicatorKind } from '../../../../src/taskpane/views/indicatorForm/indicatorKind';
import { dutyDrafts } from '../../../../src/taskpane/views/duties/dutyDrafts';
import { reportDrafts } from '../../../../src/taskpane/views/followUp/reportDrafts';
import { openOffice, readBook, renderPane } from '../../openPane';

beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2025-07-15' });
});

afterEach(() => localStorage.clear());

/** Drafts of an indicator, of a new one, of a group's year and of reports, each changed at another time. */
async function keepDrafts() {
  const { matrix } = await readBook();
  const [first = null] = matrix.tables.Indicator.rows;
  const isR1 = indicatorKind.startOf(first, matrix);
  indicatorDrafts.keep({
    id: 'R1',
    changedAt: '2025-07-01T10:00:00',
    edit: { ...isR1, values: { ...isR1.values, nameEs: 'Hojas de ruta' } },
    base: first,
  });
  indicatorDrafts.keep({
    id: '',
    changedAt: '2025-07-02T10:00:00',
    edit: indicatorKind.startOf(null, matrix),
    base: null,
  });
  dutyDrafts.keep({
    id: '2024 GT-PRO',
    changedAt: '2025-07-03T10:00:00',
    edit: { workPlanUpdatedOn: null, reportS1On: '2024-07-01', reportS2On: null, evaluatedOn: null, themes: [] },
    base: { group: 'GT-PRO', year: 2024, row: null },
  });
  reportDrafts.keep({
    id: 'benefit 2024-S2',
    changedAt: '2025-07-04T10:00:00',
    edit: { marks: {}, entry: { date: '2024-12-31', verification: null, description: 'Notas' } },
    base: { reportClass: 'benefit', semester: '2024-S2' },
  });
}

const list = () => screen.findByRole('region', { name: /Borradores sin guardar/ });

describe('the list of drafts in Inicio', () => {
  it('names drafts of every kind of form, the latest first', async () => {
    await keepDrafts();
    renderPane();
    const names = within(await list())
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      expect.stringMatching(/^Reportes de países: .+, 2024-S2$/),
      expect.stringMatching(/^Grupos de Trabajo: .*Protección.*, 2024$/),
      'Nuevo indicador',
      'Ficha del indicador: Hojas de ruta',
    ]);
  });

  it('names them in the language of the pane', async () => {
    await keepDrafts();
    renderPane('en');
    const region = await screen.findByRole('region', { name: /Unsaved drafts/ });
    const names = within(region)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      expect.stringMatching(/^Country reports: .+, 2024-S2$/),
      'Working Groups: Working Group on Protection, 2024',
      'New indicator',
      expect.stringMatching(/^Indicator reference sheet: /),
    ]);
  });

  it.each([
    [
      /^Nuevo indicador/,
      async () => {
        const form = within(await screen.findByRole('form', { name: 'Nuevo indicador' }));
        expect(form.getByRole('button', { name: 'Descartar el borrador' })).toBeInTheDocument();
      },
    ],
    [/^Ficha del indicador/, async () => expect(await screen.findByDisplayValue('Hojas de ruta')).toBeInTheDocument()],
    [
      /^Grupos de Trabajo/,
      async () => {
        expect(await screen.findByRole('combobox', { name: 'Año' })).toHaveValue('2024');
        const form = within(screen.getByRole('region', { name: /Protección/ })).getByRole('form');
        expect(within(form).getByLabelText('Informe del S1 el')).toHaveValue('2024-07-01');
      },
    ],
    [
      /^Reportes de países/,
      async () => {
        expect(await screen.findByRole('combobox', { name: 'Semestre' })).toHaveValue('2024-S2');
        expect(screen.getAllByRole('tab', { selected: true }).at(-1)).toHaveAccessibleName(/práctica|benefi/i);
      },
    ],
  ])('goes on with the form of %s', async (name, isOpen) => {
    await keepDrafts();
    const { user } = renderPane();
    await user.click(within(await list()).getByRole('button', { name }));
    await waitFor(isOpen);
  });

  it('leaves out what cannot be a draft', async () => {
    await keepDrafts();
    reportDrafts.keep({
      ...reportDrafts.all()[0]!,
      id: 'x',
      base: { reportClass: 'other' as never, semester: '2024-S2' },
    });
    renderPane();
    expect(within(await list()).getAllByRole('button')).toHaveLength(4);
  });
});
