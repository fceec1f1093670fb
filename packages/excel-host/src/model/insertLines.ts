import { sheetColumns, sheetRows } from './area';
import type { Shift } from './references';
import { shiftCells } from './shiftCells';
import { continueRow, nameHeaders } from './tableGrowth';
import type { Worksheet } from './Worksheet';
import type { ChangeSource, Workbook } from './Workbook';

const rowShift = (at: number, count: number): Shift => ({
  axis: 'row',
  at,
  count,
  across: { first: 0, count: sheetColumns },
});

const columnShift = (at: number, count: number): Shift => ({
  axis: 'column',
  at,
  count,
  across: { first: 0, count: sheetRows },
});

/** Inserts whole rows before one; in a table they take formats and formulas of its column. */
export function insertRows(
  workbook: Workbook,
  sheet: Worksheet,
  at: number,
  count: number,
  source: ChangeSource,
): void {
  shiftCells(workbook, sheet, rowShift(at, count), source);
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) {
    const { body } = table;
    if (at < body.row || at >= body.row + body.rows) continue;
    for (let row = at; row < at + count; row++) continueRow(table, row);
  }
}

/** Deletes whole rows from one on. */
export function deleteRows(
  workbook: Workbook,
  sheet: Worksheet,
  at: number,
  count: number,
  source: ChangeSource,
): void {
  shiftCells(workbook, sheet, rowShift(at, -count), source);
}

/** Inserts whole columns before one; in a table they get headers of their own. */
export function insertColumns(
  workbook: Workbook,
  sheet: Worksheet,
  at: number,
  count: number,
  source: ChangeSource,
): void {
  shiftCells(workbook, sheet, columnShift(at, count), source);
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) nameHeaders(table);
}

/** Deletes whole columns from one on. */
export function deleteColumns(
  workbook: Workbook,
  sheet: Worksheet,
  at: number,
  count: number,
  source: ChangeSource,
): void {
  shiftCells(workbook, sheet, columnShift(at, -count), source);
}
