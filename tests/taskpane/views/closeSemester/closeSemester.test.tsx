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

const held = {
  ...blankRecord(activity),
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'held',
  mainTheme: 'T3-08',
  dialogueSpace: true,
  actualEnd: '2025-03-04',
};
const workbook = new Workbook();

beforeAll(async () => {
  await openOffice(workbook);
  const rows = ['A25-1', 'A25-2'].map((id) => ({
    table: 'Activity' as const,
    record: { ...held, id, title: `Taller ${id}` },
  }));
  await createMatrix('es', { today: '2025-07-15', rows });
});
afterEach(() => localStorage.clear());

const semesters = async () =>
  within(await screen.findByRole('list', { name: 'Semestres del Plan' })).getAllByRole('button');
const semester = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

async function openSemesters() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Cerrar un semestre…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await semesters();
  return pane;
}
async function close({ user }: Awaited<ReturnType<typeof openSemesters>>) {
  await user.click(semester('2025-S1'));
  await user.click(await screen.findByRole('button', { name: 'Cerrar 2025-S1…' }));
  await user.click(screen.getByRole('button', { name: 'Cerrar el semestre' }));
  await screen.findByText(/^2025-S1 está cerrado: \d+ valores congelados\.$/);
}

describe('Cerrar un semestre', () => {
  it('shows the eight semesters with their state, and why one that has not ended must wait', async () => {
    const { user } = await openSemesters();
    expect(await semesters()).toHaveLength(8);
    expect(semester('2025-S1')).toHaveTextContent('Terminó y está abierto');
    expect(semester('2025-S2')).toHaveTextContent(/Termina el 31.dic.2025/);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(semester('2025-S2'));
    expect(await screen.findByText(/^Este semestre aún no termina/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Cerrar 2025-S2/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Todos los semestres' }));
    expect(semester('2025-S2')).toHaveFocus();
  });

  it('shows what would be frozen, asks in its place, and freezes nothing when that is cancelled', async () => {
    const { user } = await openSemesters();
    await user.click(semester('2025-S1'));
    const group = screen.getByRole('group', { name: /^2025-S1\. Terminó/ });
    expect(group).toHaveFocus();
    expect(screen.getByText(/^Antes de este siguen abiertos 2023-S1, 2023-S2, 2024-S1, 2024-S2/)).toBeInTheDocument();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^R3/ });
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('2');
    await user.click(screen.getByRole('button', { name: 'Cerrar 2025-S1…' }));
    expect(screen.getByRole('group', { name: '¿Cerrar 2025-S1?' })).toHaveFocus();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancelar' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cerrar 2025-S1…' })).toHaveFocus());
    const { matrix } = await readBook();
    expect(matrix.tables.IndicatorValue.rows.filter(({ record }) => record.closedOn !== null)).toEqual([]);
  });

  it('lists what changed since, each row one click away, and reopens for a reason only', async () => {
    const pane = await openSemesters();
    const { user } = pane;
    await close(pane);
    expect(screen.getByText('Con los datos de hoy los valores son los mismos que se reportaron.')).toBeInTheDocument();
    const table = workbook.table('Actividades')!;
    workbook.type(table.sheet, 2, table.headers().indexOf('Estado'), 'Cancelada');
    expect(await screen.findByText('Reportado 2 → ahora 1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '1 fila hizo la diferencia' }));
    expect(screen.getByText('ya no cuenta')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'A25-2 · Taller A25-2' }));
    await waitFor(() => expect(workbook.selection).toMatchObject({ row: 2, column: 0 }));
    await user.click(screen.getByRole('button', { name: 'Reabrir 2025-S1' }));
    await user.click(screen.getByRole('button', { name: 'Reabrir el semestre' }));
    expect(screen.getByText('Escriba el motivo.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /^Motivo/ }), 'Se canceló un taller');
    await user.click(screen.getByRole('button', { name: 'Reabrir el semestre' }));
    expect(await screen.findByText('2025-S1 está abierto de nuevo.')).toBeInTheDocument();
    const { matrix } = await readBook();
    expect(matrix.tables.ChangeLog.rows.at(-1)?.record).toMatchObject({ after: 'Se canceló un taller' });
    expect(screen.getByRole('button', { name: 'Cerrar 2025-S1…' })).toBeEnabled();
  });

  it('names the column that is missing, and does not offer to close', async () => {
    const table = workbook.table('Valores')!;
    const column = table.headers().indexOf('Reportado');
    workbook.type(table.sheet, 0, column, 'Otra cosa');
    const { user } = await openSemesters();
    expect(screen.getByText(/Valores: falta «Reportado»/)).toBeInTheDocument();
    await user.click(semester('2025-S1'));
    expect(screen.getByRole('button', { name: 'Cerrar 2025-S1…' })).toBeDisabled();
    workbook.type(table.sheet, 0, column, 'Reportado');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cerrar 2025-S1…' })).toBeEnabled());
  });
});

describe('Indicadores', () => {
  it('tell, to the eye and the ear, where the definition changed', async () => {
    const pane = await openSemesters();
    await close(pane);
    const table = workbook.table('Indicadores')!;
    workbook.type(table.sheet, 3, table.headers().indexOf('Condiciones'), 'Tipo = Taller');
    await goTo(pane.user, 'Indicadores');
    const card = await screen.findByRole('article', { name: /^R3/ });
    expect(await within(card).findByText('La definición cambió tras 2025-S1.')).toBeInTheDocument();
    const chart = within(card).getByRole('img', { name: /La definición cambió tras 2025-S1\.$/ });
    expect(chart.querySelectorAll('line')).toHaveLength(1);
    const other = screen.getByRole('article', { name: /^R1/ });
    expect(within(other).queryByText(/definición cambió/)).toBeNull();
  });
});
