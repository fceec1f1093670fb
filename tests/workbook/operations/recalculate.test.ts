import { onWaitingForCell } from '../../../src/workbook/waitingForCell';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { chunkBytes } from '../../../src/workbook/chunks';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';
import type { Workbook } from 'excel-host';
import { heldActivity, now, openMatrix, today } from '../excel';

const activityRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    table: 'Activity' as const,
    record: heldActivity({ id: `A25-${index}` }),
  }));

const planned = [{ table: 'Activity' as const, record: heldActivity({ id: 'A25-PLAN', title: 'Plan' }) }];

function formulas(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
}

describe('recalculating', () => {
  it('reads once, writes once, and the second time changes nothing', async () => {
    const { host } = await openMatrix('es', sampleRecords({ language: 'es' }));
    const first = await recalculate({ today, now });
    expect(first.changedCells).toBeGreaterThan(0);
    expect(host.statistics.roundTrips).toBe(2);
    host.resetStatistics();
    expect((await recalculate({ today, now })).changedCells).toBe(0);
    expect(host.statistics.roundTrips).toBe(1);
  });

  it('takes what was known of rows that are still the same, and says and writes the same', async () => {
    const rows = sampleRecords({ language: 'es' });
    await openMatrix('es', rows);
    const anew = await recalculate({ today, now });
    await openMatrix('es', rows);
    const { matrix } = await openWorkbook();
    const earlier = { matrix, evaluation: evaluateMatrix(matrix, { today }) };
    const { snapshot, evaluation, changedCells } = await recalculate({ today, now, earlier });
    expect(snapshot.matrix.tables.Activity.rows).toEqual(matrix.tables.Activity.rows);
    expect(snapshot.matrix.tables.Activity.rows[3]).toBe(matrix.tables.Activity.rows[3]);
    expect(changedCells).toBe(anew.changedCells);
    const values = (of: typeof evaluation) => of.indicators.map((one) => [one.id, one.current, one.values.length]);
    expect(values(evaluation)).toEqual(values(anew.evaluation));
  });

  it('writes all that changes the first time in one request while that is below the size of a chunk', async () => {
    const { host } = await openMatrix('es', sampleRecords({ language: 'es', activities: 1000 }));
    await recalculate({ today: '2026-07-15', now: '2026-07-15T10:00:00' });
    expect(host.statistics.requestBytes).toBeLessThan(chunkBytes);
    expect(host.statistics.roundTrips).toBe(2);
  });

  it('writes the values of the engine as numbers into Indicadores and Valores, without one formula', async () => {
    const { workbook } = await openMatrix('en', activityRows(3));
    const { evaluation } = await recalculate({ today, now, reference: '2025-S1' });
    const { matrix } = await openWorkbook();
    const r3 = matrix.tables.Indicator.rows.find(({ record }) => record.id === 'R3');
    expect(r3?.record).toMatchObject({
      currentSemester: 3,
      previousSemester: 0,
      year: 3,
      cumulative: 3,
      excludedRows: 0,
    });
    const written = matrix.tables.IndicatorValue.rows.map(({ record }) => record.value);
    expect(written).toEqual(evaluation.indicators.flatMap(({ values }) => values.map(({ value }) => value)));
    expect(formulas(workbook)).toEqual([]);
  });

  it('gives a row that was typed without a code one, and counts it', async () => {
    const { workbook } = await openMatrix('es', activityRows(1));
    const sheet = workbook.table('Actividades')?.sheet;
    if (!sheet) throw new Error('no sheet');
    const columns = workbook.table('Actividades')?.headers() ?? [];
    const type = (header: string, text: string) => workbook.type(sheet, 2, columns.indexOf(header), text);
    type('Actividad', 'A mano');
    type('Tipo', 'seminario');
    type('Grupo de Trabajo', 'Protección');
    type('Estado', 'REALIZADA');
    type('Espacio de diálogo', 'si');
    type('Fin real', '15/04/2025');
    await recalculate({ today, now, reference: '2025-S1' });
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows[1]?.record).toMatchObject({
      title: 'A mano',
      semester: '2025-S1',
      id: expect.stringMatching(/^A25-/),
    });
    expect(matrix.tables.Indicator.rows[2]?.record.currentSemester).toBe(2);
  });

  it.each(['othersSort', 'othersInsert'] as const)(
    'writes into the right rows where another person is quicker than the write (%s)',
    async (fault) => {
      const { workbook, host } = await openMatrix('es', [...activityRows(2), ...planned]);
      const sheet = workbook.table('Actividades')!.sheet;
      // A row that a person typed without a code gets one by the recalculation.
      workbook.type(sheet, 4, 1, 'Sin código');
      host.setFault(fault, true);
      await recalculate({ today, now });
      const { matrix } = await openWorkbook();
      const codes = new Map(matrix.tables.Activity.rows.map(({ record }) => [record.title, record.id]));
      expect(codes.get('Plan')).toBe('A25-PLAN');
      expect(codes.get('Sin código')).toMatch(/^A25-/);
      expect(codes.size).toBe(3);
      const indicators = matrix.tables.Indicator.rows.map(({ record }) => [record.id, record.excludedRows]);
      expect(indicators).toHaveLength(8);
      host.resetStatistics();
      expect((await recalculate({ today, now })).changedCells).toBe(0);
    },
  );

  it('reads a large matrix in pieces when one answer would be too large', async () => {
    const { host } = await openMatrix('es', activityRows(2500));
    host.setFault('smallAnswers', true);
    const { evaluation } = await recalculate({ today, now, reference: '2025-S1' });
    expect(evaluation.indicators[2]?.current).toBe(2500);
  });

  it('says in a code that a cell is being edited, and waits with what a person asked for until it is left, telling so', async () => {
    const { host } = await openMatrix('es', activityRows(1));
    host.setFault('cellEditMode', true);
    await expect(openWorkbook()).rejects.toMatchObject({ code: 'cellEditMode' });
    host.resetStatistics();
    const told: boolean[] = [];
    const first = new Promise<void>((resolve) =>
      onWaitingForCell((isWaiting) => {
        told.push(isWaiting);
        resolve();
      }),
    );
    const waiting = recalculate({ today, now });
    await first;
    expect(told).toEqual([true]);
    expect(host.statistics.roundTrips).toBe(0);
    host.setFault('cellEditMode', false);
    expect((await waiting).changedCells).toBeGreaterThan(0);
    expect(told).toEqual([true, false]);
  });

  it('survives a write that was made although Excel reported a failure', async () => {
    const { host } = await openMatrix('es', activityRows(1));
    await openWorkbook();
    host.setFault('commitThenReject', true);
    expect((await recalculate({ today, now })).changedCells).toBeGreaterThan(0);
    expect((await recalculate({ today, now })).changedCells).toBe(0);
  });
});
