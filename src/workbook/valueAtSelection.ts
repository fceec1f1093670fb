import { groupsReported, reportOfSheet } from '../domain/report/reportAddress';
import type { ReportPlace } from '../domain/report/sheet/figureInReport';
import { keyOfCell } from '../domain/report/sheet/writtenRows';
import { reportColumns } from '../domain/report/sheet/sheetRows';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import { valueOfIndicator, valueOfRow } from '../domain/indicators/valueInTable';
import type { Cell } from '../domain/records/cell';
import { readCellAddress } from './cellAddress';
import { referenceIn, type WorkbookSnapshot } from './openWorkbook';
import { runExcel } from './runExcel';
import { placeOfAddress, type MatrixPlace } from './selection';

/** What the selected cell shows: a value of an indicator in the matrix, or a place in a report. */
export type Selected =
  { readonly kind: 'value'; readonly address: ValueAddress } | { readonly kind: 'report'; readonly place: ReportPlace };

/**
 * What the selected cell shows: a value in the table of indicators or in that of values, or a place in the sheet of a
 * report; null elsewhere. One round trip.
 * @param today `YYYY-MM-DD`, for a workbook whose cover does not say as of which semester it was recalculated
 */
export function valueAtSelection(snapshot: WorkbookSnapshot, today: string): Promise<Selected | null> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    // Whether the sheet is a report is known only with the answer: what is read for that case is little.
    const key = cell.getEntireRow().getCell(0, 0);
    cell.load('address,columnIndex');
    key.load('values');
    await context.sync();
    const report = reportOfSheet(readCellAddress(cell.address)?.sheet ?? '', groupsReported(snapshot.matrix));
    if (report === null) {
      const address = valueAt(snapshot, placeOfAddress(snapshot, cell.address), today);
      return address && { kind: 'value', address };
    }
    const column = cell.columnIndex - 1;
    const found = keyOfCell(((key.values as Cell[][])[0] ?? [])[0] ?? '');
    if (column < 0 || column >= reportColumns || found === '') return null;
    return { kind: 'report', place: { report, key: found, column } };
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
