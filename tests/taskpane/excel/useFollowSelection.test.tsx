/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import { act, renderHook } from '@testing-library/react';
import { useFollowSelection } from '../../../src/taskpane/excel/useFollowSelection';
import { useWorkbook } from '../../../src/taskpane/store/WorkbookStore';
import { selectedPlace, watchSelection, type MatrixPlace } from '../../../src/workbook/selection';
import { rawTables } from '../../domain/indicators/matrixOf';
import { readMatrix } from '../../../src/domain/records/readMatrix';

jest.mock('../../../src/taskpane/store/WorkbookStore', () => ({ useWorkbook: jest.fn() }));
jest.mock('../../../src/workbook/selection', () => ({ selectedPlace: jest.fn(), watchSelection: jest.fn() }));

const inBackground = <T,>(task: () => Promise<T>) => task();
const withTitle = (title: string) =>
  jest.mocked(useWorkbook).mockReturnValue({
    snapshot: { matrix: readMatrix(rawTables({ Activity: [{ id: 'A1', title }] }, 'es'), { date1904: false }) },
    inBackground,
  } as ReturnType<typeof useWorkbook>);

describe('following the selected row', () => {
  it('gives the row as it was read last, though the workbook was read again while Excel answered', async () => {
    let select: () => void = () => {};
    jest.mocked(watchSelection).mockImplementation(async (onSelect) => {
      select = onSelect;
      return () => {};
    });
    let answer = (_: MatrixPlace) => {};
    jest.mocked(selectedPlace).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const onSelect = jest.fn();
    withTitle('Antes');
    const { rerender } = renderHook(() => useFollowSelection(onSelect));
    await act(async () => {
      select();
    });
    withTitle('Después');
    rerender();
    await act(async () => answer({ table: 'Activity', index: 0, field: 'title' }));
    expect(onSelect.mock.calls.map(([row]) => row?.record.title)).toEqual(['Después']);
  });
});
