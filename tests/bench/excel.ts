import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import type { Row } from '../../src/domain/records/matrix';
import { Workbook } from 'excel-host';
import { openExcel } from 'excel-host/jsdom';
import { createMatrix } from '../../src/workbook/creation/createMatrix';
import { changedAt } from '../../src/workbook/changed';
import { openWorkbook, readAgain } from '../../src/workbook/openWorkbook';
import { recalculate } from '../../src/workbook/operations/recalculate';
import { saveRecords } from '../../src/workbook/operations/saveRecords';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { writeReport } from '../../src/workbook/report/writeReport';
import { report } from './measure';
import { today } from './sizes';

/* Counts what goes over the real office.js to our Excel and back, for a matrix of the size given. */

const activities = Number(process.argv[2]);
const workbook = new Workbook('Hoja1');
const { host } = await openExcel(workbook);
await createMatrix('es', { today, rows: sampleRecords({ language: 'es', activities }) });
// The first reading finds out how large the book is; in Excel that is the pane's opening after the one that made it.
await openWorkbook();

const figures: Record<string, number> = {};

async function counted<T>(name: string, work: () => Promise<T>): Promise<T> {
  host.resetStatistics();
  const start = performance.now();
  const result = await work();
  const { roundTrips, requestBytes, responseBytes } = host.statistics;
  Object.assign(figures, {
    [`${name} ms`]: performance.now() - start,
    [`${name} trips`]: roundTrips,
    [`${name} sent`]: requestBytes,
    [`${name} received`]: responseBytes,
  });
  return result;
}

const now = `${today}T10:00:00`;
const snapshot = await counted('open', openWorkbook);
const { sheet, body } = workbook.table('Actividades')!;
workbook.type(sheet, body.row + 10, body.column + 1, 'Cambiada');
await counted('read again after a change', () => readAgain(snapshot, changedAt(sheet.id, `B${body.row + 11}`)));
await counted('recalculate', () => recalculate({ today, now }));
await counted('recalculate again', () => recalculate({ today, now }));
const base = snapshot.matrix.tables.Activity.rows[10] as Row;
const values = { ...base.record, remarks: 'Cambiada' };
await counted('save a form', () =>
  saveRecords(snapshot, { edits: [{ table: 'Activity', base, values }], who: 'bench', now }),
);
await counted('summary', () => writeReport(semesterReport('2025-S1'), { today }));
await counted('summary again', () => writeReport(semesterReport('2025-S1'), { today }));
report(figures);
process.exit(0);
