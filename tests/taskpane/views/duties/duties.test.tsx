/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { deleteRows, sortTable, Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

const workbook = new Workbook();
beforeAll(async () => {
  await openOffice(workbook);
  const meetings = ['2025-02-10', '2025-09-10'].map((actualEnd, index) => ({
    table: 'Activity' as const,
    record: {
      id: `A25-${index}`,
      title: `Reunión ${index + 1}`,
      type: 'meeting',
      status: 'held',
      leadGroup: 'GT-PRO',
      actualEnd,
    },
  }));
  await createMatrix('es', { today: '2025-07-15', rows: meetings });
});

afterEach(() => localStorage.clear());

async function openDuties() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Ver las responsabilidades…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await findView('Grupos de Trabajo');
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'Año' }), '2025');
  return pane;
}
const group = () => screen.getByRole('region', { name: /Protección/ });

describe('Grupos de Trabajo', () => {
  it('shows what each group owes in the year and what it met, its meetings one click away', async () => {
    const { user } = await openDuties();
    expect(screen.getAllByRole('region')).toHaveLength(3);
    expect(within(group()).getByText('1 de 5 cumplidas')).toBeInTheDocument();
    expect(within(group()).getByText('Reuniones: 2 de 2')).toBeInTheDocument();
    await user.click(within(group()).getByRole('button', { name: /2 actividades/ }));
    await user.click(within(group()).getByRole('button', { name: /Reunión 1/ }));
    expect(workbook.activeSheet.name).toBe('Actividades');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('enters a day in the row of the group and the year, wherever that stands by then, and in no other', async () => {
    const { user } = await openDuties();
    await user.click(within(group()).getByRole('button', { name: /^Anotar fechas/ }));
    const form = within(group()).getByRole('form');
    fireEvent.change(within(form).getByLabelText('Informe del S1 el'), { target: { value: '2025-07-10' } });
    const before = (await readBook()).matrix.tables.GroupYear.rows;
    // Somebody sorts the table meanwhile, unseen by the pane.
    sortTable(workbook.table('GruposTrabajo')!, 1, false);
    await user.click(within(form).getByRole('button', { name: 'Guardar' }));
    expect(await within(group()).findByText('2 de 5 cumplidas')).toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.GroupYear;
    expect(rows).toHaveLength(before.length);
    const reported = rows.filter(({ record }) => record.reportS1On !== null);
    expect(reported.map(({ record: { year, group: code, reportS1On } }) => [year, code, reportS1On])).toEqual([
      [2025, 'GT-PRO', '2025-07-10'],
    ]);
    const log = (await readBook()).matrix.tables.ChangeLog.rows;
    expect(log.map(({ record }) => [record.record, record.field])).toEqual([
      ['2025 · Grupo de Trabajo de Protección', 'Informe del S1 el'],
    ]);
  });

  it('clears a day again, and adds the row of a group that has none', async () => {
    const table = workbook.table('GruposTrabajo')!;
    const { rows: all } = (await readBook()).matrix.tables.GroupYear;
    const own = all.find(({ record }) => record.year === 2025 && record.group === 'GT-LAB')!;
    deleteRows(workbook, table.sheet, table.body.row + own.index, 1, 'user');
    const { user } = await openDuties();
    await user.click(within(group()).getByRole('button', { name: /^Anotar fechas/ }));
    fireEvent.change(within(group()).getByLabelText('Informe del S1 el'), { target: { value: '' } });
    await user.click(within(group()).getByRole('button', { name: 'Guardar' }));
    expect(await within(group()).findByText('1 de 5 cumplidas')).toBeInTheDocument();
    const labour = () => screen.getByRole('region', { name: /Laboral/ });
    await user.click(within(labour()).getByRole('button', { name: /^Anotar fechas/ }));
    fireEvent.change(within(labour()).getByLabelText('Evaluación el'), { target: { value: '2025-07-01' } });
    await user.click(within(labour()).getByRole('button', { name: 'Guardar' }));
    expect(await within(labour()).findByText('1 de 5 cumplidas')).toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.GroupYear;
    expect(rows).toHaveLength(all.length);
    expect(rows.at(-1)?.record).toMatchObject({ year: 2025, group: 'GT-LAB', evaluatedOn: '2025-07-01' });
  });

  const enter = async (user: ReturnType<typeof renderPane>['user'], field: string, value: string) => {
    await user.click(within(group()).getByRole('button', { name: /^Anotar fechas/ }));
    fireEvent.change(within(group()).getByLabelText(field), { target: { value } });
  };
  const ownRow = async () => {
    const { rows } = (await readBook()).matrix.tables.GroupYear;
    return rows.find(({ record }) => record.year === 2025 && record.group === 'GT-PRO')!;
  };
  /** Enters a day in the row of the group as somebody else does. */
  const typeDay = async (field: string, day: string) => {
    const { matrix } = await readBook();
    const { sheet, area } = workbook.table('GruposTrabajo')!;
    const column = matrix.tables.GroupYear.columns.position.get(field)!;
    const serial = Math.round(Date.parse(day) / 86_400_000) + 25_569;
    const { index } = await ownRow();
    act(() => workbook.type(sheet, area.row + 1 + index, area.column + column, serial, 'remote'));
  };

  it('keeps a day that was not saved as a draft when the group is left', async () => {
    const { user } = await openDuties();
    await enter(user, 'Evaluación el', '2025-07-02');
    await user.click(within(group()).getByRole('button', { name: 'Cancelar' }));
    await user.click(await screen.findByRole('button', { name: 'Salir y dejar borrador' }));
    await waitFor(() => expect(within(group()).queryByRole('form')).toBeNull());
    await user.click(within(group()).getByRole('button', { name: /^Anotar fechas/ }));
    expect(within(group()).getByText(/^Se recuperó un borrador/)).toBeInTheDocument();
    expect(within(group()).getByLabelText('Evaluación el')).toHaveValue('2025-07-02');
    await user.click(within(group()).getByRole('button', { name: 'Descartar el borrador' }));
    expect(within(group()).getByLabelText('Evaluación el')).toHaveValue('');
  });

  it('shows both days where somebody else entered another, and leaves alone what they entered besides', async () => {
    const { user } = await openDuties();
    await enter(user, 'Evaluación el', '2025-07-03');
    await typeDay('evaluatedOn', '2025-07-04');
    await typeDay('reportS2On', '2025-07-05');
    await user.click(within(group()).getByRole('button', { name: 'Guardar' }));
    await within(group()).findByText('Otra persona cambió estas fechas');
    expect(within(group()).getAllByRole('radiogroup')).toHaveLength(1);
    await user.click(within(group()).getByRole('button', { name: 'Guardar lo elegido' }));
    await screen.findByText(/^Guardado: /);
    expect((await ownRow()).record).toMatchObject({ evaluatedOn: '2025-07-03', reportS2On: '2025-07-05' });
  });

  it('says that the row is gone, keeps what was entered, and adds the row when it is saved again', async () => {
    const { user } = await openDuties();
    await enter(user, 'Evaluación el', '2025-07-06');
    const { sheet, body } = workbook.table('GruposTrabajo')!;
    const { index } = await ownRow();
    act(() => deleteRows(workbook, sheet, body.row + index, 1, 'remote'));
    await user.click(within(group()).getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/^La fila ya no está en la tabla/)).toBeInTheDocument();
    expect(within(group()).getByLabelText('Evaluación el')).toHaveValue('2025-07-06');
    const save = within(group()).getByRole('button', { name: 'Guardar' });
    await waitFor(() => expect(save).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(within(group()).getByRole('button', { name: 'Guardar' }));
    await screen.findByText(/^Guardado: /);
    expect((await ownRow()).record).toMatchObject({ evaluatedOn: '2025-07-06' });
  });
});
