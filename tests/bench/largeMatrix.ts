import type { Matrix, RawTable } from '../../src/domain/records/matrix';
import { readMatrix } from '../../src/domain/records/readMatrix';
import type { NewRow } from '../../src/domain/records/changes';
import type { RecordName } from '../../src/domain/records/records';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { rawTables } from '../domain/indicators/matrixOf';

/** The cells of a sample workbook with so many activities; the same on every run. */
export function largeTables(activities: number): RawTable[] {
  const records: Partial<Record<RecordName, NewRow['record'][]>> = {};
  for (const { table, record } of sampleRecords({ language: 'es', activities })) (records[table] ??= []).push(record);
  return rawTables(records, 'es');
}

/** The same as read. */
export function largeMatrix(activities: number): Matrix {
  return readMatrix(largeTables(activities), { date1904: false });
}
