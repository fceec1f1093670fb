/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ExcelHost, type OfficeSession, UserEdits, type Workbook } from 'excel-host';
import { heldActivity, now, openMatrix, today } from '../../workbook/excel';
import { writePreference } from '../../../src/taskpane/store/preferences';
import { registerCommands } from '../../../src/commands/registerCommands';
import * as recalculation from '../../../src/workbook/operations/recalculate';
import { goTo, openOffice, renderPane } from '../openPane';

let workbook: Workbook;
let host: ExcelHost;
let session: OfficeSession;

/** Watched, to see what is known to a recalculation already. */
jest.mock('../../../src/workbook/operations/recalculate', () => {
  const real = jest.requireActual<typeof recalculation>('../../../src/workbook/operations/recalculate');
  return { ...real, recalculate: jest.fn(real.recalculate) };
});
const recalculate = jest.mocked(recalculation.recalculate);

beforeAll(async () => {
  ({ workbook } = await openMatrix('es', [{ table: 'Activity', record: heldActivity({ id: 'A25-22222' }) }]));
  await recalculate({ today, now });
  ({ host, session } = await openOffice(workbook, { excelApi: '1.20' }));
  registerCommands();
});
afterEach(async () => {
  // The pane takes its leave of Excel while its time still goes.
  cleanup();
  await letTimeGo();
  jest.useRealTimers();
  localStorage.clear();
});

const outdated = 'Los datos cambiaron desde el último recálculo.';

/** Opens the pane, and lets its time go only when it is told. */
async function openPane(): Promise<void> {
  renderPane();
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Actividades' })).toBeEnabled());
  await screen.findByText(/último recálculo|al día/);
  jest.useFakeTimers();
}

/** Types a status into the row of the activity, as a person does in the sheet. */
function type(status: string): void {
  const { sheet, body, headers } = workbook.table('Actividades')!;
  const column = body.column + headers.call(workbook.table('Actividades')).indexOf('Estado');
  new UserEdits(workbook, 'es-ES').type(sheet, { row: body.row, column, input: status });
}

const soon = setTimeout;
/** Lets a minute go by. */
async function letTimeGo(): Promise<void> {
  for (let seconds = 0; seconds < 60; seconds++) {
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    // Work that pauses goes on by messages, which no clock moves.
    await act(() => new Promise((resolve) => void soon(resolve, 5)));
  }
}

/** Counts the requests that write. */
function countWrites(): () => number {
  const answered = jest.spyOn(host, 'processQuery');
  return () => answered.mock.calls.filter(([body]) => body.includes('"ActionType":4')).length;
}

describe('a pane that is only open', () => {
  it('tells that data has changed and writes nothing', async () => {
    const writes = countWrites();
    type('propuesta');
    await openPane();
    expect(screen.getByText(outdated)).toBeInTheDocument();
    const before = host.statistics.roundTrips;
    type('cancelada');
    await letTimeGo();
    expect(host.statistics.roundTrips).toBeGreaterThan(before);
    expect(writes()).toBe(0);
  });

  it('recalculates by itself after an edit where that is switched on, and not after the undo of it', async () => {
    writePreference('automatic', 'on');
    const writes = countWrites();
    await openPane();
    type('realizada');
    await letTimeGo();
    expect(writes()).toBeGreaterThan(0);
    const written = writes();
    workbook.history.undo();
    await letTimeGo();
    expect(screen.getByText(outdated)).toBeInTheDocument();
    expect(writes()).toBe(written);
  });
});

describe('a recalculation while the pane is open', () => {
  /** Has something to write, and gives how often it was asked of Excel and what was known to it. */
  async function recalculated(status: string, ask: () => Promise<unknown>) {
    renderPane();
    await goTo(userEvent.setup({ delay: null }), 'Indicadores');
    jest.useFakeTimers();
    type(status);
    await letTimeGo();
    expect(screen.getByText(new RegExp(outdated))).toBeInTheDocument();
    const { roundTrips } = host.statistics;
    recalculate.mockClear();
    await act(ask);
    await letTimeGo();
    expect(screen.queryByText(new RegExp(outdated))).toBeNull();
    const [[{ earlier }]] = recalculate.mock.calls as [Parameters<typeof recalculate>];
    return { roundTrips: host.statistics.roundTrips - roundTrips, earlier };
  }
  const known = { matrix: expect.anything(), evaluation: expect.anything() };
  // To read, to write, and to show what stands there then; the echo of its own writing asks for nothing more.
  const once = { roundTrips: 3, earlier: known };

  it('by the pane begins with what the pane knows, and is read once afterwards', async () => {
    const press = async () => fireEvent.click(screen.getByRole('button', { name: 'Recalcular' }));
    expect(await recalculated('propuesta', press)).toEqual(once);
  });

  it('by the ribbon does so too', async () => {
    let isDone: Promise<void> | undefined;
    const ask = () => {
      isDone = session.invokeCommand('recalculate');
      return Promise.resolve();
    };
    expect(await recalculated('realizada', ask)).toEqual(once);
    await isDone;
  });

  it('by the ribbon knows nothing once the pane is closed', async () => {
    await openPane();
    cleanup();
    jest.useRealTimers();
    recalculate.mockClear();
    await session.invokeCommand('recalculate');
    expect(recalculate.mock.calls.map(([{ earlier }]) => earlier)).toEqual([undefined]);
  });
});
