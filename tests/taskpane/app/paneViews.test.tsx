/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { type ExcelHost, Workbook } from 'excel-host';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane, unfold } from '../openPane';

const workbook = new Workbook();
let host: ExcelHost;
beforeAll(async () => {
  ({ host } = await openOffice(workbook));
  const rows = sampleRecords({ language: 'es', activities: 30 });
  await createMatrix('es', { today: '2025-07-15', rows, illustrative: true });
});
afterEach(() => localStorage.clear());

async function openList() {
  const pane = renderPane();
  await goTo(pane.user, 'Actividades');
  await screen.findByRole('list', { name: 'Actividades' });
  return pane;
}
const rowsShown = () => within(screen.getByRole('list', { name: 'Actividades' })).getAllByRole('button');

function activities() {
  const table = workbook.table('Actividades');
  if (!table) throw new Error('no table of activities');
  return table;
}

/** Selects the title of the activity at a place of the table, as a click in the sheet does. */
function selectInSheet(index: number) {
  const table = activities();
  const area = { row: table.area.row + 1 + index, column: table.area.column + 1, rows: 1, columns: 1 };
  act(() => workbook.select(table.sheet, area, 'user'));
}

describe('Inicio', () => {
  it('tells the state of the plan and leads to what comes next', async () => {
    const { user } = renderPane();
    expect(await screen.findByText('Los indicadores aún no se han recalculado.')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Registrar una actividad' }));
    expect(await screen.findByRole('form', { name: 'Nueva actividad' })).toBeInTheDocument();
  });
});

describe('Actividades', () => {
  it('moves through the list with the arrow keys and tells readers its whole length', async () => {
    const { user } = await openList();
    const length = String(activities().area.rows - 1);
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', length);
    rowsShown()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(rowsShown()[2]).toHaveFocus();
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', length));
  });

  it('shows the filters that are set, takes them off one by one or all, and keeps the focus in the search', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'Filtros' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Estado' }), 'held');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Año' }), '2024');
    // In a narrow pane a choice can be cut; the mouse and readers are told it whole.
    expect(screen.getByRole('combobox', { name: 'Año' })).toHaveAttribute('title', '2024');
    const filters = screen.getByRole('toolbar', { name: 'Filtros puestos' });
    const status = within(filters).getByRole('button', { name: /^Estado: Realizada/ });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(status);
    expect(screen.getByRole('combobox', { name: 'Estado' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Quitar filtros' }));
    expect(screen.getByRole('combobox', { name: 'Año' })).toHaveValue('');
    const search = screen.getByRole('searchbox');
    await user.click(search);
    await user.paste('zzzz');
    expect(await screen.findByRole('heading', { name: 'Ninguna actividad coincide' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Quitar la búsqueda' }));
    await waitFor(() => expect(rowsShown().length).toBeGreaterThan(1));
    expect(search).toHaveFocus();
  });

  it('selects in the sheet the row that it opens, and comes back to it', async () => {
    const { user } = await openList();
    const third = rowsShown()[2];
    const name = third?.textContent ?? '';
    await user.click(third as HTMLElement);
    expect(await screen.findByRole('form', { name: /^Actividad A/ })).toBeInTheDocument();
    await waitFor(() => expect(workbook.activeSheet.name).toBe('Actividades'));
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  });

  it('opens the row selected in the sheet; with unsaved changes it only offers to, and asks before they are lost', async () => {
    const { matrix } = await readBook();
    const [first, second] = matrix.tables.Activity.rows;
    const { user } = await openList();
    selectInSheet(0);
    await unfold(user, 'Fechas y lugar');
    const city = await screen.findByRole('textbox', { name: 'Ciudad' });
    expect(screen.getByRole('form')).toHaveAccessibleName(`Actividad ${first?.record.id}`);
    await user.click(city);
    await user.paste('Tapachula');
    selectInSheet(1);
    await user.click(await screen.findByRole('button', { name: 'Abrir la seleccionada' }));
    await user.click(await screen.findByRole('button', { name: 'Seguir editando' }));
    expect(screen.getByRole('form')).toHaveAccessibleName(`Actividad ${first?.record.id}`);
    await user.click(screen.getByRole('button', { name: 'Abrir la seleccionada' }));
    await user.click(await screen.findByRole('button', { name: 'Descartar cambios' }));
    expect(await screen.findByRole('form', { name: `Actividad ${second?.record.id}` })).toBeInTheDocument();
  });

  it('shows both versions when somebody else changed the row meanwhile, and writes what was chosen', async () => {
    const { user } = await openList();
    selectInSheet(3);
    await unfold(user, 'Fechas y lugar');
    const city = await screen.findByRole('textbox', { name: 'Ciudad' });
    await user.clear(city);
    await user.paste('Tegucigalpa');
    const before = (await readBook()).matrix.tables.Activity;
    const column = before.columns.position.get('city') ?? 0;
    act(() => workbook.type(activities().sheet, 4, column, 'San Salvador', 'remote'));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Otra persona cambió esta actividad')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'La mía: Tegucigalpa' })).toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'La de la hoja: San Salvador' }));
    await user.click(screen.getByRole('button', { name: 'Guardar lo elegido' }));
    expect(await screen.findByText(/^Guardada /)).toBeInTheDocument();
    expect((await readBook()).matrix.tables.Activity.rows[3]?.record.city).toBe('San Salvador');
  });

  it('reads after a save only what that wrote, in one request', async () => {
    const { user } = await openList();
    selectInSheet(4);
    await unfold(user, 'Fechas y lugar');
    await user.type(await screen.findByRole('textbox', { name: 'Ciudad' }), 'x');
    // The first that Excel tells of makes a reading of everything: nobody told of what came before.
    const asked = jest.spyOn(host, 'processQuery').mockClear();
    act(() => workbook.type(activities().sheet, 9, 1, 'Otro título', 'remote'));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    asked.mockClear();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText(/^Guardada /);
    // Only a reading of what changed asks where formulas stand; what Excel tells of by itself may make one more.
    const isAgain = (body: string) => body.includes('"GetSpecialCellsOrNullObject"');
    await waitFor(() => expect(asked.mock.calls.filter(([body]) => isAgain(body)).length).toBeGreaterThan(0));
    const bodies = asked.mock.calls.map(([body]) => body);
    const first = bodies.findIndex(isAgain);
    const writing = bodies.findLastIndex((body) => body.includes('"ActionType":4'));
    expect(bodies.slice(writing + 1, first).filter((body) => body.includes('"ActionType":2'))).toEqual([]);
    asked.mockRestore();
  });

  it('shows of long texts that differ the part that does, and the whole to whoever asks', async () => {
    const { user } = await openList();
    selectInSheet(3);
    await unfold(user, 'Fechas y lugar');
    await user.type(await screen.findByRole('textbox', { name: 'Ciudad' }), 'x');
    const column = (await readBook()).matrix.tables.Activity.columns.position.get('city') ?? 0;
    const long = `San Salvador ${'y alrededores '.repeat(2000)}`.trim();
    act(() => workbook.type(activities().sheet, 4, column, long, 'remote'));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const theirs = await screen.findByRole('radio', { name: /^La de la hoja: San Salvador y / });
    expect(theirs.closest('label, div')?.parentElement?.textContent?.length).toBeLessThan(500);
    expect(screen.queryByText(long)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ver todo: Ciudad' }));
    expect(screen.getByText(long)).toBeInTheDocument();
  });
});

describe('Indicadores', () => {
  it('recalculates, says how much changed, and shows the eight values', async () => {
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    expect(await screen.findAllByRole('article', { name: /^[RPI]\d / })).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: 'Recalcular' }));
    expect(await screen.findByText(/^Listo: .+ celdas actualizadas\.$/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows another semester at once, tells its trend in words, and what a number leaves out', async () => {
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Semestre de referencia' }), '2024-S1');
    expect(screen.getByText(/la cinta usa el de hoy \(/)).toBeInTheDocument();
    const card = screen.getByRole('article', { name: /^R3 / });
    expect(within(card).getByText('2024-S1')).toBeInTheDocument();
    const trend = within(card).getByRole('img', { name: /^Valor de cada semestre\. 2023-S1: \d+, .*2026-S2: / });
    expect(trend).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: /filas? excluidas?$/ }));
    const [excluded] = within(card).getAllByRole('button', { name: /^Actividades · fila \d+ · / });
    await user.click(excluded as HTMLElement);
    const row = /fila (\d+)/.exec(excluded?.textContent ?? '')?.[1];
    await waitFor(() => expect(workbook.selection.row + 1).toBe(Number(row)));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('Revisión', () => {
  it('filters the problems by weight and table, and selects the cell of one', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Tabla' }), 'Activity');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gravedad' }), 'warning');
    const list = await screen.findByRole('list', { name: 'Revisión' });
    expect(within(list).queryAllByRole('img', { name: 'Error' })).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    act(() => workbook.select(workbook.sheets[0] as never, { row: 0, column: 0, rows: 1, columns: 1 }, 'user'));
    const [first] = within(list).getAllByRole('button');
    const row = /^Actividades · fila (\d+)/.exec(first?.textContent ?? '')?.[1];
    await user.click(first as HTMLElement);
    await waitFor(() => expect(workbook.selection.row + 1).toBe(Number(row)));
    expect(workbook.activeSheet.name).toBe('Actividades');
    expect(first).toHaveAttribute('aria-current', 'true');
  });
});

describe('Más', () => {
  it('changes the language of the pane and keeps it', async () => {
    const { user, unmount } = renderPane();
    await goTo(user, 'Más');
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    await findView('More');
    expect(document.documentElement.lang).toBe('en');
    expect(await accessibilityFaults()).toEqual([]);
    unmount();
    renderPane();
    await waitFor(() => expect(localStorage.length).toBe(1));
  });
});
