import { intersect, type Area } from '../model/area';
import type { Workbook } from '../model/Workbook';

/** Protects every sheet, or takes all protection off. */
export function protectSheets({ sheets }: Workbook, isOn: boolean): void {
  for (const sheet of sheets) sheet.isProtected = isOn;
}

const merged: Area = { row: 1, column: 1, rows: 2, columns: 2 };

/** Merges four cells near the corner of the sheet in view. */
export function mergeCells(workbook: Workbook): void {
  const { activeSheet: sheet } = workbook;
  sheet.merges = [...sheet.merges.filter((area) => !intersect(area, merged)), merged];
  workbook.emit({ kind: 'format', sheet, source: 'remote' });
}

/** Separates those cells again, on every sheet. */
export function unmergeCells(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    sheet.merges = sheet.merges.filter((area) => !intersect(area, merged));
    workbook.emit({ kind: 'format', sheet, source: 'remote' });
  }
}
