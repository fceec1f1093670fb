/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { evaluateMatrix } from '../../../../src/domain/indicators/evaluate';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { recalculate } from '../../../../src/workbook/operations/recalculate';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

// The pane counts as of the day on which the test runs; figures are asked for of semesters that are over.
const reference = '2025-S1';

const workbook = new Workbook();
beforeAll(async () => {
  await openOffice(workbook);
  const rows = sampleRecords({ language: 'es', activities: 30 });
  await createMatrix('es', { today: '2025-06-30', rows, illustrative: true });
  await recalculate({ today: '2025-06-30', now: '2025-06-30T10:00:00', reference });
});
afterEach(() => localStorage.clear());

async function openWhy(name: RegExp) {
  const pane = renderPane();
  await goTo(pane.user, 'Indicadores');
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'Semestre de referencia' }), reference);
  await pane.user.click(await screen.findByRole('button', { name }));
  await findView('¿Por qué este número?');
  return pane;
}
/** The numbers of the line that accounts for every row. */
const account = async () => {
  const line = await screen.findByText(/ = [\d.]+ filas? de /);
  return [...(line.textContent ?? '').matchAll(/\d+/g)].map(Number);
};

function selectInSheet(table: string, row: number, header: string) {
  const { sheet, area, body } = workbook.table(table)!;
  const column = [...Array(area.columns).keys()].find((at) => sheet.value(area.row, area.column + at) === header) ?? -1;
  const cell = { row: body.row + row, column: body.column + column, rows: 1, columns: 1 };
  act(() => workbook.select(sheet, cell, 'user'));
}

describe('¿Por qué este número?', () => {
  it('opens from a figure, accounts for every row of the table and names those that count', async () => {
    await openWhy(/^\d+, R2 acumulado del Plan a 2025-S1: ¿por qué este número\?$/);
    const { matrix } = await readBook();
    const indicator = evaluateMatrix(matrix, { today: '2025-06-30' }).indicators.find(({ id }) => id === 'R2');
    const value = indicator?.valueOf('plan', reference) ?? NaN;
    expect(value).toBeGreaterThan(0);
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent?.startsWith(String(value)))).toBe(true);
    const numbers = await account();
    const [counted, total] = [numbers[0], numbers.at(-1)];
    expect(counted).toBe(value);
    expect(total).toBe(matrix.tables.Product.rows.length);
    expect(numbers.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('selects a row in its sheet with a click', async () => {
    const { user } = await openWhy(/^\d+, R2 acumulado del Plan a 2025-S1/);
    const list = await screen.findByRole('list', { name: 'Filas que cuentan' });
    const [first] = within(list).getAllByRole('button');
    await user.click(first as HTMLElement);
    await waitFor(() => expect(workbook.activeSheet.name).toBe('Productos'));
  });

  it('explains another window and member without leaving', async () => {
    const { user } = await openWhy(/^\d+, R3 acumulado del Plan a 2025-S1/);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Desagregación' }), 'group');
    const table = await screen.findByRole('table', { name: /grupo/ });
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(1);
    const last = rows.at(-1) as HTMLElement;
    await user.click(within(last).getByRole('button'));
    const value = Number(within(last).getByRole('cell').textContent);
    await waitFor(async () => expect((await account())[0]).toBe(value));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periodo que abarca' }), 'year');
    expect(screen.getByRole('combobox', { name: 'Periodo' })).toHaveValue('2025');
  });

  it('follows the cell that is selected in the tables of indicators and values', async () => {
    const { user } = await openWhy(/^\d+, R1 acumulado del Plan a 2025-S1/);
    const { matrix } = await readBook();
    const at = (id: string) => matrix.tables.Indicator.rows.find(({ record }) => record.id === id)?.index ?? -1;
    selectInSheet('Indicadores', at('I2'), 'Acumulado del Plan');
    expect(await screen.findByRole('heading', { level: 2, name: /^I2 / })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Periodo' })).toHaveValue(reference);
    const { rows } = matrix.tables.IndicatorValue;
    const row = rows.find(({ record }) => record.indicator === 'R3' && record.dimension === 'pillar');
    selectInSheet('Valores', row?.index ?? -1, 'Valor');
    expect(await screen.findByRole('heading', { level: 2, name: /^R3 / })).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Desagregación' })).toHaveValue('pillar');
    await user.click(screen.getByRole('button', { name: 'Indicadores' }));
    await findView('Indicadores');
  });
});
