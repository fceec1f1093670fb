import type { ValueAddress } from '../domain/indicators/valueAddress';
import { valueOfIndicator, valueOfRow } from '../domain/indicators/valueInTable';
import type { Cell } from '../domain/records/cell';
import { semesterOfSheet } from '../domain/summary/summarySheetName';
import { valueInSummary } from '../domain/summary/valueInSummary';
import { readCellAddress } from './cellAddress';
import type { WorkbookSnapshot } from './openWorkbook';
import { runExcel } from './runExcel';
import { placeOfAddress, type MatrixPlace } from './selection';
import { referenceIn } from './writePlanState';

/** So far down and to the right the cells around the selected one are looked at: a summary's indicators stand above. */
const lookedAt = { rows: 'A1:XFD500', columns: 'A1:AZ1048576' };

/**
 * The value of an indicator that the selected cell shows: in the table of indicators, in that of values, or in a
 * semester's summary; null elsewhere. One round trip.
 * @param today `YYYY-MM-DD`, for a workbook whose cover does not say as of which semester it was recalculated
 */
export function valueAtSelection(snapshot: WorkbookSnapshot, today: string): Promise<ValueAddress | null> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    // Whether the sheet is a summary is known only with the answer: what is read for that case is little.
    const row = cell.getEntireRow().getIntersectionOrNullObject(lookedAt.columns);
    const column = cell.getEntireColumn().getIntersectionOrNullObject(lookedAt.rows);
    cell.load('address,rowIndex,columnIndex');
    row.load('values');
    column.load('values');
    await context.sync();
    const semester = semesterOfSheet(readCellAddress(cell.address)?.sheet ?? '');
    if (semester === null) return valueAt(snapshot, placeOfAddress(snapshot, cell.address), today);
    const cells = column.isNullObject ? [] : (column.values as Cell[][]).map(([value]) => value ?? '');
    if (cell.rowIndex >= cells.length) return null;
    const before = ((row.values[0] ?? []) as Cell[]).slice(0, cell.columnIndex);
    const ids = snapshot.matrix.tables.Indicator.rows.map(({ record }) => record.id?.trim() ?? '');
    return valueInSummary(semester, { before, above: cells.slice(0, cell.rowIndex) }, ids);
  });
}

/** The value that stands at a place of the matrix. */
function valueAt(snapshot: WorkbookSnapshot, place: MatrixPlace | null, today: string): ValueAddress | null {
  const { Indicator, IndicatorValue } = snapshot.matrix.tables;
  if (place?.table === 'Indicator') {
    const row = Indicator.rows.find(({ index }) => index === place.index);
    return row ? valueOfIndicator(row.record, place.field, referenceIn(snapshot, today)) : null;
  }
  if (place?.table !== 'IndicatorValue') return null;
  const row = IndicatorValue.rows.find(({ index }) => index === place.index);
  return row ? valueOfRow(row.record, snapshot.matrix) : null;
}
