import type { Language } from '../../../../../src/domain/plan/language';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Table, Workbook, Worksheet } from 'excel-host';
import { shownCell } from './cellLook';
import { univerLocales } from './createUniver';
import { readThrough } from './readThrough';
import type { RowHeights } from './rowHeights';

export const unitId = 'workbook';
export const pixelsPerPoint = 4 / 3;
const usualWidth = 64;
/** Blank rows and columns after the last filled one; sheets grow in steps, so that few changes alter their size. */
const rowStep = 200;
const columnStep = 12;

/** What the grid shows of a workbook: its visible sheets, read from the model whenever it draws. */
export function workbookData(
  workbook: Workbook,
  language: Language,
  heightsOf: (sheet: Worksheet) => RowHeights,
): IWorkbookData {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return {
    id: unitId,
    name: 'Matriz',
    appVersion: '1',
    locale: univerLocales[language],
    styles: {},
    defaultStyle: { ff: 'Calibri, Carlito, Arial', fs: 11 },
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(
      shown.map((sheet) => [sheet.id, sheetData(workbook, sheet, language, heightsOf(sheet))]),
    ),
  } as IWorkbookData;
}

function sheetData(
  workbook: Workbook,
  sheet: Worksheet,
  language: Language,
  heights: RowHeights,
): Partial<IWorksheetData> {
  const { frozen } = sheet;
  const size = sizeOf(sheet);
  return {
    ...size,
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    cellData: cellData(workbook, sheet, language, size.columnCount),
    rowData: readThrough(
      () => size.rowCount,
      (row) => ({ h: heights.of(row), ia: 0, hd: sheet.hiddenRows.has(row) ? 1 : 0 }),
    ),
    columnData: readThrough(
      () => size.columnCount,
      (column) => {
        const points = sheet.columnWidths.get(column);
        return {
          w: points === undefined ? usualWidth : points * pixelsPerPoint,
          hd: sheet.hiddenColumns.has(column) ? 1 : 0,
        };
      },
    ),
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    defaultRowHeight: 20,
    defaultColumnWidth: usualWidth,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
    showGridlines: sheet.showGridlines ? 1 : 0,
  } as Partial<IWorksheetData>;
}

function sizeOf({ rows }: Worksheet): { rowCount: number; columnCount: number } {
  let columns = 0;
  // The first rows tell: beyond them a sheet seldom gets wider.
  for (let row = 0; row < Math.min(rows.length, 200); row++) columns = Math.max(columns, rows[row]?.length ?? 0);
  return {
    rowCount: (Math.floor(rows.length / rowStep) + 2) * rowStep,
    columnCount: (Math.floor(columns / columnStep) + 2) * columnStep,
  };
}

function cellData(workbook: Workbook, sheet: Worksheet, language: Language, columnCount: number) {
  const sheetOf = (name: string) => workbook.sheet(name);
  const tables = (): readonly Table[] => workbook.tables.filter((table) => table.sheet === sheet);
  const rows: object[] = [];
  // Whenever a sheet grows the grid walks through every cell for formulas to reckon, which the model does itself: it
  // finds none.
  return readThrough(
    () => sheet.rows.length,
    (row) =>
      (rows[row] ??= readThrough(
        () => columnCount,
        (column) => shownCell(sheet, tables(), row, column, language, sheetOf),
        false,
      )),
    false,
  );
}

/** What of a workbook the grid cannot take up while it is shown: when this changes it is drawn anew. */
export function shapeOf(workbook: Workbook): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.visibility,
      sheet.tabColor,
      sheet.frozen,
      sheet.showGridlines,
      sheet.merges,
      sizeOf(sheet),
    ]),
  );
}
