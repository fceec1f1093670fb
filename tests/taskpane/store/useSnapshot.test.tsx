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
});
