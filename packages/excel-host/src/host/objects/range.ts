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
import type { Scalar } from '../../model/coerceInput';
import { formatValue } from '../../model/formatValue';
import { shiftCells } from '../../model/shiftCells';
import type { CellContent, Worksheet } from '../../model/Worksheet';
import {
  defineObject,
  hostObject,
  HostError,
  targetOf,
  type HostContext,
  type HostObject,
  type ObjectType,
} from '../objectType';
import { conditionalFormatsType } from './conditionalFormat';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';
import { findText, specialCells } from './search';
import { tableCollectionOf } from './table';
import { worksheetObject } from './worksheet';

export interface RangeTarget {
  readonly sheet: Worksheet;
  readonly area: Area;
}

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

/** Excel on the web answers with null values above this many cells, without an error. */
const mostCells = 5_000_000;

function grid<T>({ sheet, area }: RangeTarget, read: (cell: CellContent | undefined) => T): T[][] | null {
  if (area.rows * area.columns > mostCells) return null;
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = sheet.rows[area.row + row];
    return Array.from({ length: area.columns }, (__, column) => read(cells?.[area.column + column]));
  });
}

/** Calls back with the input for every cell of the range; one value stands for all cells, null leaves a cell. */
function spread(
  target: RangeTarget,
  input: unknown,
  write: (row: number, column: number, value: Scalar) => void,
): void {
  const { area } = target;
  if (
    Array.isArray(input) &&
    (input.length !== area.rows || input.some((row) => !Array.isArray(row) || row.length !== area.columns))
  ) {
    throw new HostError('InvalidArgument', 'the array does not have the shape of the range');
  }
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value: unknown = Array.isArray(input) ? (input[row] as unknown[])[column] : input;
      if (value !== null && value !== undefined) write(area.row + row, area.column + column, value as Scalar);
    }
  }
}

/** Throws `AccessDenied` on a protected sheet or a read-only workbook. */
export function requireEditable(sheet: Worksheet, { workbook }: HostContext): void {
  if (workbook.readOnly || sheet.isProtected) throw new HostError('AccessDenied');
}

function enterAll(target: RangeTarget, input: unknown, context: HostContext): void {
  requireEditable(target.sheet, context);
  try {
    spread(target, input, (row, column, value) => context.workbook.enter(target.sheet, row, column, value));
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('InvalidArgument', error.message);
    throw error;
  }
  context.workbook.emit({ kind: 'cells', sheet: target.sheet, area: target.area, source: 'api' });
}

function formatAll({ sheet, area }: RangeTarget, input: unknown, context: HostContext): void {
  requireEditable(sheet, context);
  spread({ sheet, area }, input, (row, column, value) => (sheet.ensure(row, column).numberFormat = String(value)));
  context.workbook.emit({ kind: 'format', sheet, source: 'api' });
}

function valueType(cell: CellContent | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0!?]+[!?A]?$/.test(value) && cell?.quotePrefix !== true ? 'Error' : 'String';
}

const part = (area: Area, change: Partial<Area>): Area => ({ ...area, ...change });
const number = (value: unknown, fallback = 0): number => (typeof value === 'number' ? value : fallback);

/** Throws `InvalidArgument` for an area that leaves the sheet. */
function within(area: Area): Area {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw new HostError('InvalidArgument');
  if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns)
    throw new HostError('InvalidArgument');
  return area;
}

function shift({ sheet, area }: RangeTarget, direction: unknown, isInsert: boolean, context: HostContext): void {
  requireEditable(sheet, context);
  if (direction !== 'Down' && direction !== 'Up') throw new HostError('UnsupportedOperation', String(direction));
  const across = { first: area.column, count: area.columns };
  const count = isInsert ? area.rows : -area.rows;
  shiftCells(context.workbook, sheet, { axis: 'row', at: area.row, count, across }, 'api');
}

function clear({ sheet, area }: RangeTarget, what: unknown, context: HostContext): void {
  requireEditable(sheet, context);
  sheet.eachCell(area, (cell) => {
    if (what !== 'Formats') {
      cell.value = '';
      delete cell.formula;
      delete cell.quotePrefix;
    }
    if (what !== 'Contents') {
      delete cell.style;
      delete cell.numberFormat;
    }
  });
  context.workbook.emit({ kind: 'cells', sheet, area, source: 'api' });
}

/** Cuts cells out and puts them elsewhere on their sheet, as they look. */
function move({ sheet, area }: RangeTarget, to: RangeTarget, context: HostContext): void {
  requireEditable(sheet, context);
  if (to.sheet !== sheet) throw new HostError('UnsupportedOperation', 'another sheet');
  const taken = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => sheet.cell(area.row + row, area.column + column)),
  );
  const put = (at: Area, content: (row: number, column: number) => CellContent | undefined) => {
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        sheet.replace(at.row + row, at.column + column, content(row, column) ?? { value: '' });
      }
    }
  };
  put(area, () => undefined);
  put(to.area, (row, column) => taken[row]?.[column]);
  for (const each of [area, { ...area, row: to.area.row, column: to.area.column }])
    context.workbook.emit({ kind: 'cells', sheet, area: each, source: 'api' });
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
        requireEditable(sheet, context);
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
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (value === true) sheet.hiddenColumns.add(column);
          else sheet.hiddenColumns.delete(column);
        }
        context.workbook.emit({ kind: 'format', sheet, source: 'api' });
      },
    },
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
      rangeObject(
        sheet,
        within(part(area, { rows: area.rows + number(rows), columns: area.columns + number(columns) })),
      ),
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
      const { area } =
        typeof other === 'string'
          ? targetOf<RangeTarget>(rangeAt(target.sheet, other, context))
          : targetOf<RangeTarget>(other);
      return rangeObject(target.sheet, enclose(target.area, area));
    },
    GetIntersection: (target, [other], context) => orNotFound(intersection(target, other, context)),
    GetIntersectionOrNullObject: (target, [other], context) => intersection(target, other, context),
    Find: (target, args, context) => orNotFound(findText(target, args, context)),
    FindOrNullObject: findText,
    GetSpecialCells: (target, args) => orNotFound(specialCells(target, args)),
    GetSpecialCellsOrNullObject: specialCells,
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
    Merge: ({ sheet, area }, [across], { workbook }) => {
      const lines = across === true ? Array.from({ length: area.rows }, (_, row) => row) : [0];
      const merged = lines.map((row) => (across === true ? { ...area, row: area.row + row, rows: 1 } : area));
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), ...merged];
      workbook.emit({ kind: 'format', sheet, source: 'api' });
    },
    MoveTo: (target, [destination], context) => {
      const to =
        typeof destination === 'string' ? rangeAt(target.sheet, destination, context) : (destination as HostObject);
      move(target, targetOf<RangeTarget>(to), context);
    },
    Unmerge: ({ sheet, area }) => {
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    },
    Select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, area, 'api'),
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
