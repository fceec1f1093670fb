/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { activity } from '../../../../src/domain/records/activity';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, goTo, openOffice, readBook, renderPane } from '../../openPane';

jest.mock('../../../../src/commands/clock', () => ({ today: () => '2025-07-15', now: () => '2025-07-15T10:00:00' }));

const workbook = new Workbook();
const statusColumn = Object.keys(activity.fields).indexOf('status');

beforeAll(async () => {
  await openOffice(workbook);
  const record = { ...blankRecord(activity), id: 'A25-22222', title: 'Taller', status: 'held' };
  await createMatrix('es', { today: '2025-07-15', rows: [{ table: 'Activity', record }] });
});
afterEach(() => localStorage.clear());

const status = async () => (await readBook()).matrix.tables.Activity.rows[0]?.record.status;

describe('a header that is not known', () => {
  it('leaves its indicator without a value, which the card says, and is said once what it is', async () => {
    workbook.enter(workbook.table('Actividades')!.sheet, 0, statusColumn, 'Situación');
    expect(await status()).toBeNull();
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    expect(await screen.findByText('Sin valor: falta «Estado» (hoja «Actividades»).')).toBeInTheDocument();
    await goTo(user, 'Revisión');
    const pick = await screen.findByRole('combobox', { name: '«Situación» es' });
    expect(await accessibilityFaults()).toEqual([]);
    await user.selectOptions(pick, 'Estado');
    expect(await screen.findByText('«Situación» se lee desde ahora como «Estado».')).toBeInTheDocument();
    expect(await status()).toBe('held');
    expect(screen.queryByRole('combobox', { name: '«Situación» es' })).not.toBeInTheDocument();
  });

  it('is told in the language of the pane, whatever that of the workbook', async () => {
    const { sheet } = workbook.table('Actividades')!;
    const header = sheet.value(0, 1);
    workbook.enter(sheet, 0, 1, 'Nombre propio');
    localStorage.setItem('matriz.language', 'en');
    const { user } = renderPane('en');
    await goTo(user, 'Review');
    expect(await screen.findByText(/Activities: “Activity” is missing/)).toBeInTheDocument();
    workbook.enter(sheet, 0, 1, String(header));
  });
});

describe('days that can be read two ways', () => {
  const dateColumn = Object.keys(activity.fields).indexOf('actualEnd');
  const day = async () => (await readBook()).matrix.tables.Activity.rows[0]?.record.actualEnd;

  it.each([
    [
      'es',
      'Revisión',
      /^Actividades · Fin real: una fecha escrita 03\/04\/2025\. ¿Día\/mes o mes\/día\?$/,
      /^Día\/mes: 3.abr.2025$/,
    ],
    [
      'en',
      'Review',
      /^Activities · Actual end: one date typed as 03\/04\/2025\. Day\/month or/,
      /^Day\/month: 3.Apr.2025$/,
    ],
  ] as const)(
    'are asked of once for their column, and written by a click, in %s',
    async (language, view, question, answer) => {
      const { sheet } = workbook.table('Actividades')!;
      sheet.ensure(1, dateColumn).numberFormat = '@';
      workbook.enter(sheet, 1, dateColumn, '03/04/2025');
      localStorage.setItem('matriz.language', language);
      const { user } = renderPane(language);
      await goTo(user, view);
      const group = await screen.findByRole('group', { name: question });
      const buttons = within(group).getAllByRole('button');
      expect(buttons).toHaveLength(2);
      expect(await accessibilityFaults()).toEqual([]);
      expect(await day()).toBeNull();
      const dayFirst = within(group).getByRole('button', { name: answer });
      await waitFor(() => expect(dayFirst).toBeEnabled());
      dayFirst.focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(screen.queryByRole('group', { name: question })).not.toBeInTheDocument());
      expect(await day()).toBe('2025-04-03');
    },
  );
});

describe('rows below a table', () => {
  it('are taken into it by one click, and count from then on', async () => {
    const { sheet, area } = workbook.table('Actividades')!;
    workbook.enter(sheet, area.rows, 1, 'Taller pegado');
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    await user.click(await screen.findByRole('button', { name: 'Incluir las filas en la tabla' }));
    expect(await screen.findByText('La fila 3 es ahora parte de la tabla de «Actividades».')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Incluir las filas en la tabla' })).not.toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.Activity;
    expect(rows.map(({ record }) => record.title)).toEqual(['Taller', 'Taller pegado']);
  });
});

describe('a column that is not there', () => {
  it('is told once, is added by one click, and nothing more is said to be done', async () => {
    const { sheet } = workbook.table('Actividades')!;
    workbook.enter(sheet, 0, statusColumn + 1, 'Otra cosa');
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    expect(await screen.findAllByText(/^Falta la columna/)).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Agregar la columna que falta' }));
    expect(await screen.findByText('Listo: las tablas tienen todas sus columnas.')).toBeInTheDocument();
    expect(screen.queryByText(/^Falta la columna/)).not.toBeInTheDocument();
  });
});

describe('a workbook whose tables were lost', () => {
  it('is offered to be mended at the start, by one click', async () => {
    workbook.tables.splice(0);
    const { user } = renderPane();
    const mend = await screen.findByRole('button', { name: 'Rehacer las tablas' });
    expect(screen.queryByRole('button', { name: 'Crear la matriz' })).not.toBeInTheDocument();
    await waitFor(() => expect(mend).toBeEnabled());
    await user.click(mend);
    expect(await screen.findByText('Listo: la matriz tiene todas sus tablas.')).toBeInTheDocument();
    expect(await status()).toBe('held');
  });
});

describe('a workbook without indicators', () => {
  it('does not say that all was up to date, and offers those of the Plan', async () => {
    const table = workbook.table('Indicadores')!;
    for (let row = 1; row < table.area.rows; row++)
      for (let column = 0; column < table.area.columns; column++) workbook.enter(table.sheet, row, column, '');
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    const recalculate = await screen.findByRole('button', { name: 'Recalcular' });
    await waitFor(() => expect(recalculate).toBeEnabled());
    await user.click(recalculate);
    expect(await screen.findByText(/^El libro no tiene indicadores/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Agregar los indicadores del Plan' }));
    expect(await screen.findByText(/^Los indicadores del Plan están en la tabla/)).toBeInTheDocument();
    expect((await readBook()).matrix.tables.Indicator.rows).toHaveLength(8);
  });
});
