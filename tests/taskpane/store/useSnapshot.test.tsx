/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, renderHook } from '@testing-library/react';
import { reviewInSteps } from '../../../src/domain/review/reviewMatrix';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { findingsIn } from '../../../src/taskpane/store/findings';
import { useSnapshot } from '../../../src/taskpane/store/useSnapshot';
import { type ExcelHost, Workbook } from 'excel-host';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { changedAt } from '../../../src/workbook/changed';
import type { WorkbookSnapshot } from '../../../src/workbook/openWorkbook';
import { openOffice } from '../openPane';

jest.mock('../../../src/domain/review/reviewMatrix', () => {
  const real = jest.requireActual<{ reviewInSteps: typeof reviewInSteps }>('../../../src/domain/review/reviewMatrix');
  return { ...real, reviewInSteps: jest.fn(real.reviewInSteps) };
});

const workbook = new Workbook();
let host: ExcelHost;
beforeAll(async () => {
  ({ host } = await openOffice(workbook));
  await createMatrix('es', { today: '2025-07-15', rows: sampleRecords({ language: 'es', activities: 30 }) });
});

describe('the workbook as the pane reads it', () => {
  it('comes with all that follows from it, the newest last, whatever is asked for meanwhile', async () => {
    const sheet = workbook.table('Actividades')!.sheet;
    const fail = jest.fn();
    const { result } = renderHook(() => useSnapshot(fail));
    await act(async () => {
      workbook.type(sheet, 1, 1, 'Una');
      const first = result.current.reload();
      // While what was read is still being looked through.
      jest.mocked(reviewInSteps).mockImplementationOnce(function* (...given) {
        workbook.type(sheet, 1, 1, 'Otra');
        void result.current.reload();
        return yield* jest
          .requireActual<{ reviewInSteps: typeof reviewInSteps }>('../../../src/domain/review/reviewMatrix')
          .reviewInSteps(...given);
      });
      await first;
    });
    const { matrix } = result.current.snapshot!;
    expect(matrix.tables.Activity.rows[0]?.record.title).toBe('Otra');
    const done = jest.mocked(reviewInSteps).mock.calls.length;
    findingsIn(matrix);
    expect(jest.mocked(reviewInSteps)).toHaveBeenCalledTimes(done);
    expect(fail).not.toHaveBeenCalled();
  });

  it('is not read again for nothing when the pane gets the focus, and is when some time has gone', async () => {
    const { result } = renderHook(() => useSnapshot(jest.fn()));
    await act(() => result.current.refresh());
    const { roundTrips } = host.statistics;
    await act(() => result.current.refresh());
    expect(host.statistics.roundTrips).toBe(roundTrips);
    const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    await act(() => result.current.refresh());
    clock.mockRestore();
    expect(host.statistics.roundTrips).toBeGreaterThan(roundTrips);
  });

  describe('and then changed', () => {
    const titles = (snapshot: WorkbookSnapshot | null) =>
      snapshot?.matrix.tables.Activity.rows.slice(0, 2).map(({ record }) => record.title);

    /** Reads it, and writes two titles of which the first is told. */
    async function followed() {
      const { sheet, body } = workbook.table('Actividades')!;
      const { result } = renderHook(() => useSnapshot(jest.fn()));
      await act(() => result.current.reload());
      const before = titles(result.current.snapshot)!;
      const names = [`Dicha ${before[0]}`, `Callada ${before[1]}`];
      names.forEach((name, at) => (sheet.cell(body.row + at, body.column + 1)!.value = name));
      host.resetStatistics();
      return { result, before, names, told: changedAt(sheet.id, `B${body.row + 1}`) };
    }

    it('is read again where a change was told, and only there', async () => {
      const { result, before, names, told } = await followed();
      result.current.noteChange(told);
      await act(() => result.current.reloadChanged());
      expect(titles(result.current.snapshot)).toEqual([names[0], before[1]]);
      expect(host.statistics.roundTrips).toBe(1);
    });

    it('is read again there the next time, where that failed', async () => {
      const { result, before, names, told } = await followed();
      host.setFault('cellEditMode', true);
      result.current.noteChange(told);
      await act(() => result.current.reloadChanged());
      host.setFault('cellEditMode', false);
      expect(titles(result.current.snapshot)).toEqual(before);
      await act(() => result.current.reloadChanged());
      expect(titles(result.current.snapshot)).toEqual([names[0], before[1]]);
    });

    it('is read as a whole after some time: Excel may have lost what it had to tell', async () => {
      const { result, names, told } = await followed();
      const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 600_000);
      result.current.noteChange(told);
      await act(() => result.current.reloadChanged());
      clock.mockRestore();
      expect(titles(result.current.snapshot)).toEqual(names);
    });
  });
});
