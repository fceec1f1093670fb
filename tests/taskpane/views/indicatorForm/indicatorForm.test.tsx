/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { deleteRows, Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

const workbook = new Workbook();
beforeAll(async () => {
  await openOffice(workbook);
  const rows = sampleRecords({ language: 'es', activities: 30 });
  await createMatrix('es', { today: '2025-07-15', rows, illustrative: true });
});
afterEach(() => localStorage.clear());

type User = ReturnType<typeof userEvent.setup>;

/** Types into a cell of Valores or Indicadores as somebody else does. */
async function typeCell(table: 'Indicator' | 'IndicatorValue', index: number, field: string, value: string | number) {
  const { matrix } = await readBook();
  const placed = workbook.table(table === 'Indicator' ? 'Indicadores' : 'Valores');
  const column = matrix.tables[table].columns.position.get(field);
  if (!placed || column === undefined) throw new Error(`no ${field}`);
  act(() => workbook.type(placed.sheet, placed.area.row + 1 + index, placed.area.column + column, value, 'remote'));
}

const indicatorNow = async (id: string) => {
  const { matrix } = await readBook();
  const row = matrix.tables.Indicator.rows.find(({ record }) => record.id === id);
  if (!row) throw new Error(`no ${id}`);
  return { row, matrix };
};

async function openForm(id: string) {
  const pane = renderPane();
  await goTo(pane.user, 'Indicadores');
  const card = await screen.findByRole('article', { name: new RegExp(`^${id} `) });
  await pane.user.click(within(card).getByRole('button', { name: 'Ficha' }));
  await screen.findByRole('form', { name: `Ficha de ${id}` });
  return pane;
}

/** Picks members of a list; where several can be picked they are offered as boxes to check. */
async function pick(user: User, picker: HTMLElement, labels: readonly string[], role = 'menuitemcheckbox') {
  for (const label of labels) {
    await user.click(picker);
    await user.click(await screen.findByRole(role, { name: label }));
  }
  await user.keyboard('{Escape}');
}

const values = () =>
  within(screen.getByRole('region', { name: 'Vista previa' }))
    .getAllByRole('definition')
    .map((one) => Number(one.textContent));

describe('the form of an indicator', () => {
  it('builds a new one by picking, shows what it gives before it is saved, and finds it again with its values', async () => {
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    await user.click(await screen.findByRole('button', { name: 'Nuevo indicador' }));
    const form = await screen.findByRole('form', { name: 'Nuevo indicador' });
    expect(within(form).getByText('Complete la regla para ver cuánto da.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const missing = await screen.findAllByRole('button', { name: /^(Nombre|Nivel|Tabla de la que cuenta)$/ });
    expect(missing.map((one) => one.textContent)).toEqual(['Nombre', 'Nivel', 'Tabla de la que cuenta']);

    const code = screen.getByRole('textbox', { name: 'Código' });
    await user.clear(code);
    await user.type(code, 'r1');
    expect(screen.getByText('Otro indicador ya tiene este código.')).toBeInTheDocument();
    await user.clear(code);
    await user.type(code, 'I4');
    await user.click(screen.getByRole('textbox', { name: 'Nombre' }));
    await user.paste('Mujeres en talleres realizados');
    await pick(user, screen.getByRole('combobox', { name: 'Nivel' }), ['Proceso'], 'option');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Tabla de la que cuenta' }), 'Activity');
    await user.click(screen.getByRole('button', { name: 'Agregar condición' }));
    const first = screen.getByRole('group', { name: 'Condición 1' });
    expect(within(first).getByRole('combobox', { name: 'Campo' })).toHaveFocus();
    await user.selectOptions(within(first).getByRole('combobox', { name: 'Campo' }), 'status');
    await pick(user, within(first).getByRole('combobox', { name: 'Es uno de estos valores' }), ['Realizada']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Qué se mide' }), 'sum');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Número que se suma' }), 'women');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cuándo cuenta' }), 'flow');
    expect(await accessibilityFaults()).toEqual([]);
    await pick(user, screen.getByRole('combobox', { name: 'Fecha' }), ['Fin real', 'Inicio real']);
    expect(
      await screen.findByText(
        'Suma «Mujeres» de las actividades en estado «Realizada», según su «Fin real» o, si falta, su «Inicio real».',
      ),
    ).toBeInTheDocument();
    const counted = await screen.findByRole('list', { name: /filas cuentan hasta ese semestre$/ });
    expect(within(counted).getAllByRole('button')).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: /^Mostrar \d+ más$/ }));
    expect(within(counted).getAllByRole('button').length).toBeGreaterThan(5);
    const [semester, year, plan] = values();
    expect(plan).toBeGreaterThan(year ?? 0);

    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Guardado I4, «.+»\.$/)).toBeInTheDocument();
    expect(await screen.findByRole('form', { name: 'Ficha de I4' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Guardar' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    const card = await screen.findByRole('article', { name: /^I4 Mujeres en talleres realizados/ });
    expect(
      within(card)
        .getAllByRole('definition')
        .map((one) => Number(one.textContent)),
    ).toEqual([semester, year, plan]);
    const { row } = await indicatorNow('I4');
    expect(row.record).toMatchObject({
      filter: 'Estado = Realizada',
      measure: 'suma(Mujeres)',
      timing: 'flujo: Fin real, Inicio real',
      version: 1,
    });
    await user.click(within(card).getByRole('button', { name: 'Ficha' }));
    expect(await screen.findByRole('combobox', { name: 'Número que se suma' })).toHaveValue('women');
    expect(screen.queryByRole('textbox', { name: 'Código' })).toBeNull();
  });

  it('says what another table does not have and was dropped', async () => {
    const { user } = await openForm('R1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tabla de la que cuenta' }), 'CountryReport');
    expect(
      screen.getByText(/quitó lo que esta no tiene: Clase, Fecha de consenso o intercambio\.$/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Condición 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    await user.click(await screen.findByRole('button', { name: 'Descartar cambios' }));
    await findView('Indicadores');
  });

  it('explains a rule that was typed by hand and cannot be read, on the card too, and lets it be mended by picking', async () => {
    const { row } = await indicatorNow('P2');
    await typeCell('Indicator', row.index, 'filter', 'Clase = Proseso de intercambio');
    const { user } = await openForm('P2');
    const words =
      /^Condiciones: «Proseso de intercambio» no es un valor de Clase\. Los que hay: .*Proceso de intercambio/;
    expect(await screen.findByText(words)).toBeInTheDocument();
    const first = screen.getByRole('group', { name: 'Condición 1' });
    expect(within(first).getByRole('combobox', { name: 'Campo' })).toHaveValue('class');
    // Until it is mended the rest can be saved.
    await user.click(screen.getByRole('textbox', { name: 'Unidad' }));
    await user.paste('!');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText(/^Guardado P2, «.+»\.$/);
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    const card = await screen.findByRole('article', { name: /^P2 / });
    expect(within(card).getByText(words)).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: 'Ficha' }));
    await screen.findByRole('form', { name: 'Ficha de P2' });
    const condition = screen.getByRole('group', { name: 'Condición 1' });
    await pick(user, within(condition).getByRole('combobox', { name: 'Es uno de estos valores' }), [
      'Proceso de intercambio',
    ]);
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Guardado P2, «.+»\.$/)).toBeInTheDocument();
    expect((await indicatorNow('P2')).row.record.filter).toBe('Clase = Proceso de intercambio');
  });

  it('asks before it defines anew what was reported, and keeps both definitions in the log', async () => {
    const pane = renderPane();
    await goTo(pane.user, 'Indicadores');
    await pane.user.click(await screen.findByRole('button', { name: 'Recalcular' }));
    await screen.findByText(/^Listo: .+ celdas actualizadas\.$/);
    pane.unmount();
    const { matrix } = await readBook();
    const reported = matrix.tables.IndicatorValue.rows.find(
      ({ record }) => record.indicator === 'R2' && record.period === '2024-S2' && record.dimension === 'total',
    );
    await typeCell('IndicatorValue', reported?.index ?? -1, 'reported', 3);
    const { user } = await openForm('R2');
    await user.click(screen.getByRole('button', { name: 'Quitar la condición 1' }));
    expect(screen.getByRole('button', { name: 'Agregar condición' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const question = await screen.findByRole('group', { name: 'Este indicador ya tiene valores reportados' });
    expect(question).toHaveFocus();
    expect(question).toHaveTextContent('se reportó: 2024-S2.');
    expect((await indicatorNow('R2')).row.record.filter).toBe('Clase = Buena práctica');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Seguir editando' }));
    expect(screen.getByRole('button', { name: 'Guardar' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await user.click(await screen.findByRole('button', { name: 'Guardar la nueva definición' }));
    expect(await screen.findByText(/^Guardado R2, «.+»\.$/)).toBeInTheDocument();
    const after = await indicatorNow('R2');
    expect(after.row.record.filter).toBeNull();
    const log = after.matrix.tables.ChangeLog.rows.map(({ record }) => record);
    expect(log.at(-1)).toMatchObject({
      record: 'R2',
      field: 'Condiciones',
      before: 'Clase = Buena práctica',
      after: null,
    });
  });

  it('keeps a draft when it is left, and shows both versions when somebody else changed the row', async () => {
    const { user, unmount } = await openForm('R3');
    await user.click(screen.getByRole('textbox', { name: 'Unidad' }));
    await user.paste(' (mías)');
    await user.click(screen.getByRole('button', { name: 'Volver' }));
    expect(await screen.findByRole('alertdialog')).toHaveTextContent(/quedan como borrador en este equipo/);
    await user.click(await screen.findByRole('button', { name: 'Salir y dejar borrador' }));
    await findView('Indicadores');
    unmount();
    const { row } = await indicatorNow('R3');
    await typeCell('Indicator', row.index, 'unit', 'reuniones');
    const again = await openForm('R3');
    expect(await screen.findByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Otra persona cambió este indicador')).toBeInTheDocument();
    await again.user.click(screen.getByRole('radio', { name: 'La de la hoja: reuniones' }));
    await again.user.click(screen.getByRole('button', { name: 'Guardar lo elegido' }));
    expect(await screen.findByText(/^Guardado R3, «.+»\.$/)).toBeInTheDocument();
    expect((await indicatorNow('R3')).row.record.unit).toBe('reuniones');
  });

  it('takes back what was saved, and says so where somebody else has changed the same since', async () => {
    const before = (await indicatorNow('I2')).row.record;
    const { user } = await openForm('I2');
    const save = async (unit: string) => {
      await user.clear(screen.getByRole('textbox', { name: 'Unidad' }));
      await user.click(screen.getByRole('textbox', { name: 'Unidad' }));
      await user.paste(unit);
      await user.click(screen.getByRole('button', { name: 'Guardar' }));
      await screen.findByText(/^Guardado I2, «.+»\.$/);
      expect((await indicatorNow('I2')).row.record.unit).toBe(unit);
    };
    const undo = () => user.click(screen.getByRole('button', { name: 'Deshacer' }));
    await save('naciones');
    await undo();
    expect(await screen.findByText('Se deshizo.')).toBeInTheDocument();
    const after = await indicatorNow('I2');
    expect({ ...after.row.record, version: 0, updatedAt: '' }).toEqual({ ...before, version: 0, updatedAt: '' });
    expect(after.matrix.tables.ChangeLog.rows.slice(-2).map(({ record }) => [record.before, record.after])).toEqual([
      [before.unit, 'naciones'],
      ['naciones', before.unit],
    ]);

    // The form shows what the sheet holds again.
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Unidad' })).toHaveValue(before.unit));
    await save('estados');
    await typeCell('Indicator', after.row.index, 'unit', 'gobiernos');
    await undo();
    expect(await screen.findByText(/^No se deshizo/)).toBeInTheDocument();
    expect((await indicatorNow('I2')).row.record.unit).toBe('gobiernos');
  });

  it('says that the row is gone, keeps what was entered, and creates it anew when it is saved again', async () => {
    const { user } = await openForm('I3');
    await user.click(screen.getByRole('textbox', { name: 'Unidad' }));
    await user.paste(' (mías)');
    const { row } = await indicatorNow('I3');
    const { sheet, body } = workbook.table('Indicadores')!;
    act(() => deleteRows(workbook, sheet, body.row + row.index, 1, 'remote'));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^La fila ya no está en la tabla/)).toBeInTheDocument();
    expect(await screen.findByRole('textbox', { name: 'Código' })).toHaveValue('I3');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Guardado I3, «.+»\.$/)).toBeInTheDocument();
    expect((await indicatorNow('I3')).row.record).toMatchObject({
      nameEs: row.record.nameEs,
      unit: `${row.record.unit} (mías)`,
      filter: row.record.filter,
    });
    expect(localStorage).toHaveLength(0);
  });

  it('comes back for mending when what was chosen from both versions makes no rule', async () => {
    const { user } = await openForm('R1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tabla de la que cuenta' }), 'CountryReport');
    await pick(user, screen.getByRole('combobox', { name: 'Fecha' }), ['Fecha']);
    const { row } = await indicatorNow('R1');
    await typeCell('Indicator', row.index, 'filter', 'Clase = Otro');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await user.click(await screen.findByRole('radio', { name: 'La de la hoja: Clase = Otro' }));
    await user.click(screen.getByRole('button', { name: 'Guardar lo elegido' }));
    expect(await screen.findByText(/mezcla partes que no van juntas/)).toBeInTheDocument();
    const words = /^Condiciones: «Otro» no es un valor de Clase\. Los que hay: Seguimiento a recomendación/;
    expect(await screen.findByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByRole('button', { name: 'Condiciones' })).toBeInTheDocument();
    expect((await indicatorNow('R1')).row.record).toMatchObject({ source: 'Product', filter: 'Clase = Otro' });
    await user.click(screen.getByRole('button', { name: 'Quitar la condición 1' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^Guardado R1, «.+»\.$/)).toBeInTheDocument();
    expect((await indicatorNow('R1')).row.record).toMatchObject({ source: 'CountryReport', filter: null });
  });
});

describe('the progress on a card', () => {
  it('tells the way, where it stands, and the year beside its own target', async () => {
    const { row } = await indicatorNow('P1');
    const cells = { baseline: 100, planTarget: 40, direction: 'Sube', target2025: 60 };
    for (const [field, value] of Object.entries(cells)) await typeCell('Indicator', row.index, field, value);
    const { user } = renderPane();
    await goTo(user, 'Indicadores');
    const card = await screen.findByRole('article', { name: /^P1 / });
    expect(
      within(card).getByText(/^Debe disminuir de 100 \(línea base\) a 40\. La meta se superó\.$/),
    ).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: 'Ficha' }));
    expect(
      await screen.findByText(/aumentar, pero la meta \(40\) es menor que la línea base \(100\)/),
    ).toBeInTheDocument();
  });
});
