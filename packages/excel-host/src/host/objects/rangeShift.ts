import { sheetColumns, sheetRows, type Area } from '../../model/area';
import type { Shift } from '../../model/references';
import { shiftCells } from '../../model/shiftCells';
import type { CellContent, Worksheet } from '../../model/Worksheet';
import { wordOf } from '../enumerations';
import { HostError, type HostContext } from '../objectType';
import { requireAllowed } from '../protect';
import type { RangeTarget } from './rangeCells';

/** Cells that one operation can affect. */
const mostAffected = 33_554_000;

/**
 * Makes room for cells, or takes cells away, and moves those below or beside. Throws `InsertDeleteConflict` where that
 * would tear a table apart, `NonBlankCellOffSheet` where something would be pushed off the sheet,
 * `OperationCellsExceedLimit` where too many cells would move.
 */
export function shift({ sheet, area }: RangeTarget, direction: unknown, isInsert: boolean, context: HostContext): void {
  const word = wordOf(isInsert ? 'InsertShiftDirection' : 'DeleteShiftDirection', direction);
  const isRow = word === 'Down' || word === 'Up';
  requireAllowed(sheet, context, allowanceFor(area, isInsert));
  const [at, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const across = isRow ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows };
  const one: Shift = { axis: isRow ? 'row' : 'column', at, count: isInsert ? count : -count, across };
  if (context.workbook.tables.some((table) => table.sheet === sheet && tears(one, table.area)))
    throw new HostError('InsertDeleteConflict');
  if (affected(sheet, one) > mostAffected) throw new HostError('OperationCellsExceedLimit');
  if (isInsert && pushesOff(sheet, one)) throw new HostError('NonBlankCellOffSheet');
  shiftCells(context.workbook, sheet, one, 'api');
}

function allowanceFor({ rows, columns }: Area, isInsert: boolean) {
  if (columns === sheetColumns) return isInsert ? 'allowInsertRows' : 'allowDeleteRows';
  if (rows === sheetRows) return isInsert ? 'allowInsertColumns' : 'allowDeleteColumns';
  return undefined;
}

/** Whether some lines of a table would move and others not. */
function tears({ axis, at, across }: Shift, table: Area): boolean {
  const isRow = axis === 'row';
  const [end, first, count] = isRow
    ? [table.row + table.rows, table.column, table.columns]
    : [table.column + table.columns, table.row, table.rows];
  if (at >= end) return false;
  const overlaps = across.first < first + count && first < across.first + across.count;
  return overlaps && (across.first > first || across.first + across.count < first + count);
}

/** How many cells move where they are no whole rows or columns: all up to the last that is used. */
function affected(sheet: Worksheet, { axis, at, across }: Shift): number {
  if (across.count === (axis === 'row' ? sheetColumns : sheetRows)) return 0;
  const used = sheet.usedArea(false);
  const end = used === null ? at : axis === 'row' ? used.row + used.rows : used.column + used.columns;
  return across.count * Math.max(0, end - at);
}

function pushesOff(sheet: Worksheet, { axis, count, across }: Shift): boolean {
  const lost: Area =
    axis === 'row'
      ? { row: sheetRows - count, rows: count, column: across.first, columns: across.count }
      : { row: across.first, rows: across.count, column: sheetColumns - count, columns: count };
  return sheet.usedArea(true, lost) !== null;
}

/** Cuts cells out and puts them elsewhere on their sheet, as they look. */
export function move({ sheet, area }: RangeTarget, to: RangeTarget, context: HostContext): void {
  requireAllowed(sheet, context);
  if (to.sheet !== sheet) throw new HostError('ApiNotFound', 'Range.MoveTo another sheet');
  if (area.rows * area.columns > mostAffected) throw new HostError('OperationCellsExceedLimit');
  const target = { ...area, row: to.area.row, column: to.area.column };
  const taken = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => sheet.cell(area.row + row, area.column + column)),
  );
  const put = (at: Area, content: (row: number, column: number) => CellContent | undefined) => {
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++)
        sheet.replace(at.row + row, at.column + column, content(row, column) ?? { value: '' });
  };
  put(area, () => undefined);
  put(target, (row, column) => taken[row]?.[column]);
  for (const each of [area, target]) context.workbook.emit({ kind: 'cells', sheet, area: each, source: 'api' });
}
