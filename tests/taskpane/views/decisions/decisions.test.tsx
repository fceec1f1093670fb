/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import type { NewRow } from '../../../../src/domain/records/changes';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, readBook, renderPane } from '../../openPane';

const workbook = new Workbook();
const activity = (id: string, title: string, more: NewRow['record']): NewRow => ({
  table: 'Activity',
  record: { id, title, type: 'workshop', status: 'approved', leadGroup: 'GT-PRO', ...more },
});
beforeAll(async () => {
  await openOffice(workbook);
  const rows: readonly NewRow[] = [
    { table: 'ForumMeeting', record: { id: 'F25-JJJJJ', forum: 'grcm', date: '2025-06-12', venue: 'Tegucigalpa' } },
    {
      table: 'Decision',
      record: {
        id: 'D25-AAAAA',
        source: 'F25-JJJJJ',
        number: '1',
        text: 'Preparar una hoja de ruta.',
        due: '2025-01-31',
      },
    },
    { table: 'Decision', record: { id: 'D25-BBBBB', source: 'F25-JJJJJ', number: '2', text: 'Compartir datos.' } },
    activity('A25-22222', 'Taller de datos', { mandate: 'Decisión 2 del GRCM de junio de 2025' }),
    activity('A25-33333', 'Taller de rutas', {
      decisions: ['D25-AAAAA'],
      plannedStart: '2025-06-12',
      plannedEnd: '2025-06-13',
    }),
  ];
  await createMatrix('es', { today: '2025-07-15', rows });
});

afterEach(() => localStorage.clear());

async function openDecisions() {
  const pane = renderPane();
  await goTo(pane.user, 'Más');
  const open = await screen.findByRole('button', { name: 'Ver las decisiones…' });
  await waitFor(() => expect(open).toBeEnabled());
  await pane.user.click(open);
  await findView('Decisiones y reuniones');
  await screen.findByRole('tab', { name: 'Decisiones', selected: true });
  return pane;
}
const list = (name: string) => screen.findByRole('list', { name });
const save = () => screen.getByRole('button', { name: 'Guardar' });

describe('Decisiones y reuniones', () => {
  it('lists what became of each decision with its meeting and day, and finds them by words and state', async () => {
    const { user } = await openDecisions();
    const rows = within(await list('Decisiones')).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Compartir datos.2 · GRCM, 12 de junio de 2025Sin actividad',
      expect.stringMatching(/^Preparar una hoja de ruta\.1 · GRCM, 12 de junio de 2025Plazo: .*2025Vencida$/),
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Situación' }), 'Vencida: 1');
    expect(screen.getByText('1 de 2 decisiones')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Situación' }), 'Todas: 2');
    await user.type(screen.getByRole('searchbox', { name: 'Buscar decisiones' }), 'tegucigalpa datos');
    expect(within(await list('Decisiones')).getByRole('button')).toHaveTextContent('Compartir datos.');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('saves a new decision of a meeting typed in words as one of that meeting', async () => {
    const { user } = await openDecisions();
    await user.click(screen.getByRole('button', { name: 'Nueva decisión' }));
    await user.click(save());
    expect(screen.getByRole('button', { name: 'Texto' })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Texto' }), 'Celebrar un congreso.');
    await user.type(screen.getByRole('textbox', { name: 'Número' }), '3');
    await user.type(screen.getByRole('combobox', { name: 'Reunión o declaración' }), 'GRCM de junio de 2025');
    await user.tab();
    expect(screen.getByRole('combobox', { name: 'Reunión o declaración' })).toHaveValue(
      'GRCM, 12 de junio de 2025 · Tegucigalpa',
    );
    await user.click(save());
    expect(await screen.findByText('Se guardó la decisión «Celebrar un congreso.».')).toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.Decision;
    expect(rows.at(-1)?.record).toMatchObject({ source: 'F25-JJJJJ', number: '3', text: 'Celebrar un congreso.' });
    expect(rows.at(-1)?.record.id).toMatch(/^D\d\d-/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('edits a meeting, shows its decisions, and leads from a decision to the activities that answer it', async () => {
    const { user } = await openDecisions();
    await user.click(screen.getByRole('tab', { name: 'Reuniones' }));
    await user.click(within(await list('Reuniones')).getByRole('button'));
    fireEvent.change(screen.getByLabelText(/^Fecha/), { target: { value: '2025-06-13' } });
    await user.click(save());
    expect(await screen.findByText('Se guardó la reunión «GRCM, 13 de junio de 2025».')).toBeInTheDocument();
    const taken = within(screen.getByRole('region', { name: 'Decisiones de esta reunión' }));
    await user.click(taken.getByRole('button', { name: 'Preparar una hoja de ruta.' }));
    const answering = within(await screen.findByRole('region', { name: 'Actividades que responden' }));
    await user.click(answering.getByRole('button', { name: 'Taller de rutas' }));
    await findView('Actividades');
    const { rows } = (await readBook()).matrix.tables.ForumMeeting;
    expect(rows.map(({ record }) => record.date)).toEqual(['2025-06-13']);
  });
});

describe('the calendar', () => {
  it('lists a year by month, tells what falls on the same days, and leads to the form', async () => {
    const { user } = await openDecisions();
    await user.click(screen.getByRole('tab', { name: 'Calendario' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Año' }), '2025');
    const june = within(screen.getByRole('region', { name: 'Junio' }));
    expect(june.getByText('El mismo día que «Taller de rutas»')).toBeInTheDocument();
    expect(screen.getByText(/^2 fechas\. 2 coinciden con otras\./)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Descargar calendario (.ics)' })).toBeEnabled();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(june.getByRole('button', { name: 'Taller de rutas' }));
    await findView('Actividades');
  });
});

describe('Revisión', () => {
  it('proposes no more what a person says is not the one, and does again once that is undone', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const name = 'No es esta: «Taller de datos» no responde a «Compartir datos.»';
    await user.click(await screen.findByRole('button', { name }));
    expect(await screen.findByText(/^No se propondrá de nuevo: .*«Compartir datos\.»\.$/)).toBeInTheDocument();
    const dismissed = async () =>
      (await readBook()).matrix.tables.Decision.rows.map(({ record }) => record.notAnsweredBy);
    expect(await dismissed()).toContainEqual(['A25-22222']);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Vincular/ })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(await screen.findByRole('button', { name })).toBeInTheDocument();
    expect(await dismissed()).not.toContainEqual(['A25-22222']);
  });

  it('says first what became of the decisions, and links an activity whose Mandato names one by one click', async () => {
    const { user } = renderPane();
    await goTo(user, 'Revisión');
    const standing = within(await screen.findByRole('region', { name: 'Qué ha sido de las decisiones' }));
    await user.click(standing.getByRole('button', { name: /^Sin actividad: / }));
    expect(standing.getByRole('button', { name: 'Compartir datos.' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vincular «Taller de datos»' }));
    expect(await screen.findByText('Se vinculó 1 actividad.')).toBeInTheDocument();
    const { rows } = (await readBook()).matrix.tables.Activity;
    expect(rows.map(({ record }) => [record.mandate, record.decisions])).toEqual([
      ['Decisión 2 del GRCM de junio de 2025', ['D25-BBBBB']],
      [null, ['D25-AAAAA']],
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Vincular/ })).not.toBeInTheDocument());
    expect(await accessibilityFaults()).toEqual([]);
  });
});
