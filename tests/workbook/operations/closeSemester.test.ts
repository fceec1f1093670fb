import { closedSemesters } from '../../../src/domain/closing/closedSemesters';
import { correctionsAfterClosing, isOfSemester } from '../../../src/domain/closing/corrections';
import { rowsBehind } from '../../../src/domain/closing/rowsBehind';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import { faults, sortTable } from 'excel-host';
import { closeSemester, reopenSemester } from '../../../src/workbook/operations/closeSemester';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { heldActivity, now, openMatrix, today } from '../excel';

const request = { today, now, who: 'Ana' };
const rows = ['A25-1', 'A25-2'].map((id) => ({ table: 'Activity' as const, record: heldActivity({ id, title: id }) }));
const reported = async () => {
  const { matrix } = await openWorkbook();
  return matrix.tables.IndicatorValue.rows.flatMap(({ record }) =>
    record.reported === null
      ? []
      : [[record.indicator, record.window, record.period, record.dimension, record.reported]],
  );
};

describe('closing a semester', () => {
  it('reads once and writes once, and logs one line; closed again it writes nothing', async () => {
    const { host } = await openMatrix('es', rows);
    const result = await closeSemester('2025-S1', request);
    expect(host.statistics.roundTrips).toBe(2);
    expect(result).toEqual({ kind: 'closed', frozen: (await reported()).length });
    const { matrix } = await openWorkbook();
    expect([...closedSemesters(matrix)]).toEqual([['2025-S1', today]]);
    expect(await reported()).toContainEqual(['R3', 'semester', '2025-S1', 'total', 2]);
    expect(matrix.tables.ChangeLog.rows.map(({ record }) => record)).toMatchObject([
      { who: 'Ana', table: 'Valores', record: '2025-S1', field: 'Cerrado el', before: null, origin: 'pane' },
    ]);
    host.resetStatistics();
    expect(await closeSemester('2025-S1', request)).toEqual({ kind: 'alreadyClosed', closedOn: today });
    expect(host.statistics.roundTrips).toBe(1);
  });

  it('leaves nothing for a recalculation, which keeps what was reported when the data change', async () => {
    const { workbook } = await openMatrix('es', rows);
    await closeSemester('2025-S1', request);
    expect((await recalculate({ today, now })).changedCells).toBe(0);
    const before = await reported();
    const table = workbook.table('Actividades')!;
    workbook.type(table.sheet, 2, table.headers().indexOf('Estado'), 'Cancelada');
    await recalculate({ today, now });
    expect(await reported()).toEqual(before);
    const { matrix } = await openWorkbook();
    const [correction] = correctionsAfterClosing(matrix, evaluateMatrix(matrix, { today })).filter(isOfSemester);
    expect(correction).toMatchObject({ reported: 2, now: 1 });
    expect(rowsBehind(matrix, correction!, today)).toMatchObject({
      kind: 'rows',
      rows: [{ id: 'A25-2', kind: 'left' }],
    });
  });

  it.each(['othersSort', 'othersInsert'] as const)(
    'and reopening write into the right rows where another person is quicker (%s)',
    async (fault) => {
      const { host } = await openMatrix('es', rows);
      await recalculate({ today, now });
      host.setFault(fault, true);
      await closeSemester('2025-S1', request);
      const { matrix } = await openWorkbook();
      for (const { record } of matrix.tables.IndicatorValue.rows) {
        const isClosed = record.period === '2025-S1' && record.window !== 'year';
        expect([record.indicator, record.period, record.reported]).toEqual([
          record.indicator,
          record.period,
          isClosed ? record.value : null,
        ]);
      }
      host.setFault(fault, true);
      await reopenSemester('2025-S1', { reason: 'Faltaba un taller', who: 'Ana', now });
      expect(await reported()).toEqual([]);
    },
  );

  it('does not take a row for another of the same indicator where another person sorts by period', async () => {
    const indicator = { ...planIndicators('es')[0]!, breakdown: [] };
    const { host, workbook } = await openMatrix('es', [{ table: 'Indicator', record: indicator }]);
    await recalculate({ today, now });
    const act = jest.spyOn(faults.othersSort, 'act');
    act.mockImplementationOnce(() => sortTable(workbook.table('Valores')!, 1, false));
    host.setFault('othersSort', true);
    await closeSemester('2025-S1', request);
    expect(act).toHaveBeenCalledTimes(1);
    expect((await reported()).map(([, window, period]) => `${window} ${period}`).sort()).toEqual([
      'plan 2025-S1',
      'semester 2025-S1',
    ]);
  });

  it('is refused whole where a sheet is protected', async () => {
    const { workbook } = await openMatrix('es', rows);
    workbook.table('Bitacora')!.sheet.isProtected = true;
    await expect(closeSemester('2025-S1', request)).rejects.toMatchObject({ code: 'protected' });
    expect(await reported()).toEqual([]);
  });
});

describe('reopening a semester', () => {
  it('clears what was reported in two round trips and logs the reason', async () => {
    const { host } = await openMatrix('es', rows);
    await closeSemester('2025-S1', request);
    host.resetStatistics();
    const reopening = { reason: '=Faltaba un taller', who: 'Ana', now };
    expect(await reopenSemester('2025-S1', reopening)).toEqual({ kind: 'reopened' });
    expect(host.statistics.roundTrips).toBe(2);
    expect(await reported()).toEqual([]);
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Indicator.rows.every(({ record }) => record.reportedRules === null)).toBe(true);
    const last = matrix.tables.ChangeLog.rows.at(-1)?.record;
    expect(last).toMatchObject({ record: '2025-S1', before: today, after: '=Faltaba un taller' });
    expect(await reopenSemester('2025-S1', reopening)).toEqual({ kind: 'notClosed' });
  });
});

describe('the sample', () => {
  it('shows closed semesters with a few corrections, and one that has ended and is open', async () => {
    await openMatrix('es', sampleRecords({ language: 'es' }));
    const { matrix } = await openWorkbook();
    expect([...closedSemesters(matrix).keys()]).toEqual([
      '2023-S1',
      '2023-S2',
      '2024-S1',
      '2024-S2',
      '2025-S1',
      '2025-S2',
    ]);
    const evaluation = evaluateMatrix(matrix, { today: '2026-07-15' });
    const found = correctionsAfterClosing(matrix, evaluation).filter(isOfSemester);
    const words = found.map(({ indicator, semester, reported: then, now: is }) => [indicator?.id, semester, then, is]);
    expect(words).toEqual([
      ['R2', '2024-S1', 1, 0],
      ['R2', '2024-S2', 1, 2],
      ['R3', '2025-S1', 3, 4],
    ]);
    expect(found.map((one) => rowsBehind(matrix, one, today)?.kind)).toEqual(['rows', 'rows', 'rows']);
  });
});
