/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import { act, renderHook } from '@testing-library/react';
import { findingsIn } from '../../../src/taskpane/store/findings';
import { useAutoRecalculation } from '../../../src/taskpane/excel/useAutoRecalculation';
import { useWorkbook } from '../../../src/taskpane/store/WorkbookStore';
import { leaveAsIs } from '../../../src/workbook/operations/leftAsIs';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { WorkbookError } from '../../../src/workbook/workbookError';

jest.mock('../../../src/taskpane/store/WorkbookStore', () => ({ useWorkbook: jest.fn() }));
jest.mock('../../../src/taskpane/store/findings', () => ({ findingsIn: jest.fn(), knownOf: jest.fn() }));
jest.mock('../../../src/workbook/operations/recalculate', () => ({ recalculate: jest.fn() }));

const say = jest.fn();
const setAutomatic = jest.fn();
/** A workbook in which a table holds one cell. */
const snapshotOf = (cell: number) => ({
  matrix: { plans: plansWithoutTable },
  readOnly: false,
  tables: new Map([['actividades', { headers: ['Título'], rows: [[cell]] }]]),
});

/** The pane over a workbook, which a test changes as people do. */
function openHook() {
  let typed = 0;
  const store = {
    snapshot: snapshotOf(0),
    isStale: false,
    localChanges: 0,
    isAutomatic: true,
    busy: null as string | null,
  };
  const show = () =>
    jest.mocked(useWorkbook).mockReturnValue({ ...store, setAutomatic, say, fail: jest.fn() } as never);
  show();
  const { rerender } = renderHook(() => useAutoRecalculation());
  const change = (by: 'here' | 'elsewhere', also: Partial<typeof store> = {}) => {
    typed++;
    Object.assign(store, { snapshot: snapshotOf(typed) }, also);
    if (by === 'here') store.localChanges++;
    show();
    rerender();
  };
  return { change };
}
const isOutdated = (is: boolean) => jest.mocked(findingsIn).mockReturnValue({ isOutdated: is } as never);
/** A recalculation over which nobody else writes. */
const writesOver = (snapshot: ReturnType<typeof snapshotOf>) =>
  jest.mocked(recalculate).mockImplementationOnce(async () => {
    await leaveAsIs(snapshot as never);
    return {} as never;
  });
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
  jest.mocked(recalculate).mockResolvedValue({} as never);
  isOutdated(true);
});
afterEach(() => jest.useRealTimers());

describe('automatic recalculation', () => {
  it('waits until changes made here have come to rest, and then recalculates once', async () => {
    const { change } = openHook();
    for (let typed = 0; typed < 5; typed++) {
      change('here');
      await wait(1_000);
    }
    expect(recalculate).not.toHaveBeenCalled();
    await wait(5_000);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it('leaves the changes of other people to their own Excel', async () => {
    const { change } = openHook();
    change('elsewhere');
    await wait(60_000);
    expect(recalculate).not.toHaveBeenCalled();
  });

  it('does not answer what it wrote itself once nothing is out of date', async () => {
    const { change } = openHook();
    change('here');
    await wait(5_000);
    isOutdated(false);
    change('here');
    await wait(60_000);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it('does not answer an undo of what it wrote, whatever else is undone with it', async () => {
    const { change } = openHook();
    const [first, second] = [snapshotOf(100), snapshotOf(200)];
    for (const snapshot of [first, second]) {
      writesOver(snapshot);
      isOutdated(true);
      change('here', { snapshot });
      await wait(5_000);
      isOutdated(false);
      change('here');
    }
    expect(recalculate).toHaveBeenCalledTimes(2);
    isOutdated(true);
    for (const snapshot of [second, first]) {
      change('here', { snapshot });
      await wait(60_000);
    }
    expect(recalculate).toHaveBeenCalledTimes(2);
    change('here');
    await wait(5_000);
    expect(recalculate).toHaveBeenCalledTimes(3);
  });

  it('leaves what was out of date before anything was changed here, and puts it right when it is switched on', async () => {
    const opened = snapshotOf(0);
    const { change } = openHook();
    await wait(0);
    change('here', { snapshot: opened });
    await wait(60_000);
    expect(recalculate).not.toHaveBeenCalled();
    change('elsewhere', { snapshot: opened, isAutomatic: false });
    change('here', { snapshot: opened, isAutomatic: true });
    await wait(5_000);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it('does nothing while it is switched off, another task is under way or the workbook is read-only', async () => {
    const { change } = openHook();
    change('here', { isAutomatic: false });
    await wait(10_000);
    change('here', { isAutomatic: true, busy: 'Guardando…' });
    await wait(10_000);
    expect(recalculate).not.toHaveBeenCalled();
    change('elsewhere', { busy: null });
    await wait(10_000);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure that passes, such as a cell that is being edited', async () => {
    jest.mocked(recalculate).mockRejectedValueOnce(new WorkbookError('cellEditMode'));
    const { change } = openHook();
    change('here');
    await wait(5_000);
    expect(say).not.toHaveBeenCalled();
    await wait(5_000);
    await wait(5_000);
    expect(recalculate).toHaveBeenCalledTimes(2);
  });

  it('switches itself off with the reason where Excel refuses', async () => {
    jest.mocked(recalculate).mockRejectedValue(new WorkbookError('protected', { where: 'Valores' }));
    const { change } = openHook();
    change('here');
    await wait(5_000);
    expect(setAutomatic).toHaveBeenCalledWith(false);
    expect(say).toHaveBeenCalledWith(
      expect.objectContaining({ intent: 'error', text: expect.stringContaining('Valores') }),
    );
  });

  it('gives up where the values are changed again after each of five recalculations', async () => {
    const { change } = openHook();
    for (let round = 0; round < 8; round++) {
      change('here');
      await wait(5_000);
    }
    expect(recalculate).toHaveBeenCalledTimes(5);
    expect(setAutomatic).toHaveBeenCalledWith(false);
  });
});
