import {
  enclose,
  formatAddress,
  intersect,
  parseArea,
  sheetColumns,
  sheetRows,
  splitAddress,
  type Area,
} from '../../model/area';
import { formatValue } from '../../model/formatValue';
import type { Worksheet } from '../../model/Worksheet';
import {
  defineObject,
  hostObject,
  HostError,
  targetOf,
  type HostContext,
  type HostObject,
  type ObjectType,
} from '../objectType';
import { requireAllowed, requireInSight } from '../protect';
import { conditionalFormatsType } from './conditionalFormat';
import { dataValidationType } from './dataValidation';
import { linkOf, setLink } from './rangeLink';
import { cellProperties, columnProperties, rowProperties } from './rangeProperties';
import { rangeFormatType } from './rangeFormat';
import { clear, enterAll, formatAll, grid, merge, valueType, type RangeTarget } from './rangeCells';
import { move, shift } from './rangeShift';
import { findText, mergedAreas, specialCells } from './search';
import { tableCollectionOf } from './table';
import { worksheetObject } from './worksheet';

/** A range of a sheet as an object of the batch. */
export function rangeObject(sheet: Worksheet, area: Area): HostObject {
  return hostObject(rangeType, { sheet, area });
}

/** The range of an address; `sheet` where the address names none. Throws `InvalidArgument`. */
export function rangeAt(sheet: Worksheet, address: unknown, { workbook }: HostContext): HostObject {
  if (address === undefined || address === null || address === '') {
    return rangeObject(sheet, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
  }
  const parts = splitAddress(String(address));
  const area = parseArea(parts.area);
  const on = parts.sheet === null ? sheet : workbook.sheet(parts.sheet);
  if (!area || !on) throw new HostError('InvalidArgument', String(address));
  return rangeObject(on, area);
}

const part = (area: Area, change: Partial<Area>): Area => ({ ...area, ...change });
const number = (value: unknown, fallback = 0): number => (typeof value === 'number' ? value : fallback);

/** An area whose last cell is moved; moved over the first one, it lies on the other side of it. */
function stretched({ row, column, rows, columns }: Area, down: number, right: number): Area {
  const [last, end] = [row + rows - 1 + down, column + columns - 1 + right];
  const cell = (r: number, c: number): Area => ({ row: r, column: c, rows: 1, columns: 1 });
  return last < 0 || end < 0 ? cell(-1, -1) : enclose(cell(row, column), cell(last, end));
}

/** Throws `InvalidArgument` for an area that leaves the sheet. */
export function within(area: Area): Area {
  if (![area.row, area.column, area.rows, area.columns].every(Number.isInteger)) throw new HostError('InvalidArgument');
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw new HostError('InvalidArgument');
  if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns)
    throw new HostError('InvalidArgument');
  return area;
}

const used = (target: RangeTarget, valuesOnly: unknown): HostObject | null => {
  const area = target.sheet.usedArea(valuesOnly === true, target.area);
  return area && rangeObject(target.sheet, area);
};

export const rangeType: ObjectType<RangeTarget> = defineObject<RangeTarget>({
  name: 'Range',
  properties: {
    Values: {
      get: (target) => grid(target, (cell) => cell?.value ?? ''),
      set: (target, value, context) => enterAll(target, value, context),
    },
    Formulas: {
      get: (target) => grid(target, (cell) => cell?.formula ?? cell?.value ?? ''),
      set: (target, value, context) => enterAll(target, value, context),
    },
    Text: {
      get: (target, { locale, workbook }) => grid(target, (cell) => formatValue(cell, locale, workbook.date1904)),
    },
    ValueTypes: { get: (target) => grid(target, valueType) },
    NumberFormat: {
      get: (target) => grid(target, (cell) => cell?.numberFormat ?? 'General'),
      set: (target, value, context) => formatAll(target, value, context),
    },
    Address: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    RowHidden: {
      get: ({ sheet, area }) => allIn(area.row, area.rows, (row) => sheet.hiddenRows.has(row)),
      set: ({ sheet, area }, value, context) => {
        requireAllowed(sheet, context, 'allowFormatRows');
        for (let row = area.row; row < area.row + area.rows; row++) {
          if (value === true) sheet.hiddenRows.add(row);
          else sheet.hiddenRows.delete(row);
        }
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => allIn(area.column, area.columns, (column) => sheet.hiddenColumns.has(column)),
      set: ({ sheet, area }, value, context) => {
        requireAllowed(sheet, context, 'allowFormatColumns');
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (value === true) sheet.hiddenColumns.add(column);
          else sheet.hiddenColumns.delete(column);
        }
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
    Hyperlink: { get: linkOf, set: setLink },
    Worksheet: { get: ({ sheet }) => worksheetObject(sheet) },
    Format: { get: (target) => hostObject(rangeFormatType, target) },
    DataValidation: { get: (target) => hostObject(dataValidationType, target) },
    ConditionalFormats: { get: (target) => hostObject(conditionalFormatsType, target) },
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== rows || area.columns !== columns) throw new HostError('InvalidArgument');
      return null;
    },
    GetCell: ({ sheet, area }, [row, column]) =>
      rangeObject(
        sheet,
        within({ row: area.row + number(row), column: area.column + number(column), rows: 1, columns: 1 }),
      ),
    GetRow: ({ sheet, area }, [row]) =>
      rangeObject(sheet, within(part(area, { row: area.row + number(row), rows: 1 }))),
    GetColumn: ({ sheet, area }, [column]) =>
      rangeObject(sheet, within(part(area, { column: area.column + number(column), columns: 1 }))),
    GetRowsBelow: ({ sheet, area }, [count]) =>
      rangeObject(sheet, within(part(area, { row: area.row + area.rows, rows: number(count, 1) }))),
    GetRowsAbove: ({ sheet, area }, [count]) =>
      rangeObject(sheet, within(part(area, { row: area.row - number(count, 1), rows: number(count, 1) }))),
    GetColumnsAfter: ({ sheet, area }, [count]) =>
      rangeObject(sheet, within(part(area, { column: area.column + area.columns, columns: number(count, 1) }))),
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      rangeObject(sheet, within(stretched(area, number(rows), number(columns)))),
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
      rangeObject(sheet, within(part(area, { rows: number(rows), columns: number(columns) }))),
    GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
      rangeObject(sheet, within(part(area, { row: area.row + number(rows), column: area.column + number(columns) }))),
    GetEntireRow: ({ sheet, area }) => rangeObject(sheet, part(area, { column: 0, columns: sheetColumns })),
    GetEntireColumn: ({ sheet, area }) => rangeObject(sheet, part(area, { row: 0, rows: sheetRows })),
    GetLastRow: ({ sheet, area }) => rangeObject(sheet, part(area, { row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: ({ sheet, area }) =>
      rangeObject(sheet, part(area, { column: area.column + area.columns - 1, columns: 1 })),
    GetLastCell: ({ sheet, area }) =>
      rangeObject(sheet, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetBoundingRect: (target, [other], context) => {
      const { sheet, area } =
        typeof other === 'string'
          ? targetOf<RangeTarget>(rangeAt(target.sheet, other, context))
          : targetOf<RangeTarget>(other);
      if (sheet !== target.sheet) throw new HostError('InvalidArgument', 'another sheet');
      return rangeObject(target.sheet, enclose(target.area, area));
    },
    GetIntersection: (target, [other], context) => orNotFound(intersection(target, other, context)),
    GetIntersectionOrNullObject: (target, [other], context) => intersection(target, other, context),
    Find: (target, args, context) => orNotFound(findText(target, args, context)),
    FindOrNullObject: findText,
    GetSpecialCells: (target, args) => orNotFound(specialCells(target, args)),
    GetSpecialCellsOrNullObject: specialCells,
    GetMergedAreasOrNullObject: mergedAreas,
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetUsedRange: (target, [valuesOnly]) => orNotFound(used(target, valuesOnly)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    GetTables: ({ sheet, area }) =>
      tableCollectionOf((table) => table.sheet === sheet && intersect(table.area, area) !== null),
    Insert: (target, [direction], context) => {
      shift(target, direction, true, context);
      return rangeObject(target.sheet, target.area);
    },
    Delete: (target, [direction], context) => shift(target, direction, false, context),
    Clear: (target, [what], context) => clear(target, what, context),
    Merge: (target, [across], context) => merge(target, across === true, context),
    MoveTo: (target, [destination], context) => {
      const to =
        typeof destination === 'string' ? rangeAt(target.sheet, destination, context) : (destination as HostObject);
      move(target, targetOf<RangeTarget>(to), context);
    },
    Unmerge: ({ sheet, area }, _, context) => {
      requireAllowed(sheet, context);
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    },
    Select: ({ sheet, area }, _, context) => {
      requireInSight(sheet, context);
      context.workbook.select(sheet, area, 'api');
    },
  },
});

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function allIn(first: number, count: number, test: (index: number) => boolean): boolean {
  for (let index = first; index < first + Math.min(count, 100_000); index++) if (!test(index)) return false;
  return true;
}

function intersection({ sheet, area }: RangeTarget, other: unknown, context: HostContext): HostObject | null {
  const target =
    typeof other === 'string' ? targetOf<RangeTarget>(rangeAt(sheet, other, context)) : targetOf<RangeTarget>(other);
  const found = target.sheet === sheet ? intersect(area, target.area) : null;
  return found && rangeObject(sheet, found);
}
