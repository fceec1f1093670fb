/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import { act, renderHook } from '@testing-library/react';
import { useFollowSelection } from '../../../src/taskpane/excel/useFollowSelection';
import { useWorkbook } from '../../../src/taskpane/store/WorkbookStore';
import type { SelectedCell } from '../../../src/workbook/selection';
import { placeOfSelected, watchSelection } from '../../../src/workbook/selection';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { rawTables } from '../../domain/indicators/matrixOf';
import { readMatrix } from '../../../src/domain/records/readMatrix';

jest.mock('../../../src/taskpane/store/WorkbookStore', () => ({ useWorkbook: jest.fn() }));
jest.mock('../../../src/workbook/selection', () => ({ placeOfSelected: jest.fn(), watchSelection: jest.fn() }));
jest.useFakeTimers();

const inBackground = <T,>(task: () => Promise<T>) => task();
const withTitle = (title: string) =>
  jest.mocked(useWorkbook).mockReturnValue({
    snapshot: { matrix: readMatrix(rawTables({ Activity: [{ id: 'A1', title }] }, 'es'), { date1904: false }) },
    inBackground,
  } as ReturnType<typeof useWorkbook>);

const cell = (address: string, isOurs = false): SelectedCell => ({ sheetId: 's', address, isOurs });
/** Lets waiting come to its end, and what was begun then. */
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

async function following(title = 'Taller') {
  let select: (selected: SelectedCell) => void = () => {};
  jest.mocked(watchSelection).mockImplementation(async (onSelect) => {
    select = onSelect;
    return () => {};
  });
  jest.mocked(placeOfSelected).mockReset().mockReturnValue({ table: 'Activity', index: 0, field: 'title' });
  const onSelect = jest.fn();
  withTitle(title);
  const { rerender } = renderHook(() => useFollowSelection(onSelect));
  await pass(0);
  return { select: (address: string, isOurs = false) => select(cell(address, isOurs)), onSelect, rerender };
}

describe('following the selected row', () => {
  it('gives the row as it was read last, though the workbook was read again while the selection rested', async () => {
    const { select, onSelect, rerender } = await following('Antes');
    act(() => select('A2'));
    withTitle('Después');
    rerender();
    await pass(1000);
    expect(onSelect.mock.calls.map(([row]) => row?.record.title)).toEqual(['Después']);
  });

  it('looks at the last of many cells only', async () => {
    const { select, onSelect } = await following();
    for (const address of ['A2', 'A3', 'A4']) act(() => select(address));
    await pass(1000);
    expect(jest.mocked(placeOfSelected).mock.calls.map(([, { address }]) => address)).toEqual(['A4']);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it('follows nobody to the row that the pane itself selected: who pressed for it may be elsewhere by then', async () => {
    const { select, onSelect } = await following();
    act(() => select('A2', true));
    await pass(1000);
    expect(onSelect.mock.calls).toEqual([[null]]);
  });

  it('keeps to itself what passes, such as a cell being edited', async () => {
    const { select, onSelect } = await following();
    jest.mocked(placeOfSelected).mockImplementationOnce(() => {
      throw new WorkbookError('cellEditMode');
    });
    act(() => select('A2'));
    await pass(1000);
    act(() => select('A2'));
    await pass(1000);
    expect(onSelect).toHaveBeenCalledTimes(1);
  });

  it('asks again where Excel cannot tell of selections while a cell is being edited', async () => {
    jest.mocked(watchSelection).mockReset().mockRejectedValueOnce(new WorkbookError('cellEditMode'));
    withTitle('Taller');
    renderHook(() => useFollowSelection(jest.fn()));
    jest.mocked(watchSelection).mockResolvedValue(() => {});
    await pass(5000);
    expect(watchSelection).toHaveBeenCalledTimes(2);
  });
});
