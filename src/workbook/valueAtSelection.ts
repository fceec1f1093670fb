import { groupsReported, reportOfSheet } from '../domain/report/reportAddress';
import type { ReportPlace } from '../domain/report/sheet/figureInReport';
import { keyOfCell } from '../domain/report/sheet/writtenRows';
import { reportColumns } from '../domain/report/sheet/sheetRows';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import { valueOfIndicator, valueOfRow } from '../domain/indicators/valueInTable';
import type { Cell } from '../domain/records/cell';
import { readCell } from './cellAddress';
import { referenceIn } from './cover';
import type { WorkbookSnapshot } from './openWorkbook';
import { runExcel } from './runExcel';
import { placeOfSelected, type MatrixPlace, type SelectedCell } from './selection';

/** What the selected cell shows: a value of an indicator in the matrix, or a place in a report. */
export type Selected =
  { readonly kind: 'value'; readonly address: ValueAddress } | { readonly kind: 'report'; readonly place: ReportPlace };

/**
 * What a selected cell shows: a value in the table of indicators or in that of values, or a place in the sheet of a report;
 * null elsewhere. Only for a report it asks Excel, for the key of the row, in one round trip.
 * @param today `YYYY-MM-DD`, for a workbook whose cover does not say as of which semester it was recalculated
 */
export async function valueAtSelection(
  snapshot: WorkbookSnapshot,
  selected: SelectedCell,
  today: string,
): Promise<Selected | null> {
  const sheet = snapshot.sheets.get(selected.sheetId) ?? '';
  const report = reportOfSheet(sheet, groupsReported(snapshot.matrix));
  if (report === null) {
    const address = valueAt(snapshot, placeOfSelected(snapshot, selected), today);
    return address && { kind: 'value', address };
  }
  const cell = readCell(selected.address);
  // The first column holds the keys.
  const column = (cell?.column ?? 0) - 2;
  if (!cell?.row || column < 0 || column >= reportColumns) return null;
  const key = await keyInRow(selected.sheetId, cell.row);
  return key === '' ? null : { kind: 'report', place: { report, key, column } };
}

/** The key of a row in the sheet of a report; '' where it has none, or the sheet is gone. */
function keyInRow(sheetId: string, row: number): Promise<string> {
  return runExcel(async (context) => {
    const cell = context.workbook.worksheets.getItemOrNullObject(sheetId).getCell(row - 1, 0);
    cell.load('values');
    await context.sync();
    return cell.isNullObject ? '' : keyOfCell(((cell.values as Cell[][])[0] ?? [])[0] ?? '');
  });
}

/** The value that stands at a place of the matrix. */
function valueAt(snapshot: WorkbookSnapshot, place: MatrixPlace | null, today: string): ValueAddress | null {
  const { Indicator, IndicatorValue } = snapshot.matrix.tables;
  if (place?.table === 'Indicator') {
    const row = Indicator.rows.find(({ index }) => index === place.index);
    return row ? valueOfIndicator(row.record, place.field, referenceIn(snapshot, today), snapshot.matrix.plans) : null;
  }
  if (place?.table !== 'IndicatorValue') return null;
  const row = IndicatorValue.rows.find(({ index }) => index === place.index);
  return row ? valueOfRow(row.record, snapshot.matrix) : null;
}
