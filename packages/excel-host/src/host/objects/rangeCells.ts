import { holds, intersect, sheetColumns, sheetRows, type Area } from '../../model/area';
import { rulesOfApi, type Scalar } from '../../model/coerceInput';
import { isNumberFormat } from '../../model/formatValue';
import type { CellContent, Worksheet } from '../../model/Worksheet';
import { wordOf } from '../enumerations';
import { HostError, type HostContext } from '../objectType';
import { requireAllowed, requireWritable } from '../protect';

export interface RangeTarget {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Excel on the web answers with null values above this many cells, without an error. */
const mostCells = 5_000_000;

/** Whole columns or rows: what their cells hold cannot be read or written. */
export const isUnbounded = ({ rows, columns }: Area): boolean => rows === sheetRows || columns === sheetColumns;

/** What is read of every cell, row by row; null for whole columns and rows and for too many cells. */
export function grid<T>({ sheet, area }: RangeTarget, read: (cell: CellContent | undefined) => T): T[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > mostCells) return null;
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = sheet.rows[area.row + row];
    return Array.from({ length: area.columns }, (__, column) => read(cells?.[area.column + column]));
  });
}

/**
 * Calls back with the input for every cell of the range; one value, alone or as an array of one cell, stands for all
 * cells, null leaves a cell. Throws `InvalidArgument` for another shape and for whole columns and rows.
 */
function spread({ area }: RangeTarget, input: unknown, write: (row: number, column: number, value: Scalar) => void) {
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'whole columns or rows');
  const lines = Array.isArray(input) ? (input as unknown[]) : null;
  const isOne = lines?.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1;
  const one: unknown = isOne ? (lines[0] as unknown[])[0] : input;
  const hasShape =
    lines?.length === area.rows && lines.every((row) => Array.isArray(row) && row.length === area.columns);
  if (lines && !isOne && !hasShape)
    throw new HostError('InvalidArgument', 'the array does not have the shape of the range');
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value: unknown = lines && !isOne ? (lines[row] as unknown[])[column] : one;
      if (value === null || value === undefined) continue;
      if (typeof value === 'object') throw new HostError('InvalidArgument', 'an object as a value');
      write(area.row + row, area.column + column, value as Scalar);
    }
  }
}

/** Writes values or formulas as an add-in does. Throws `InvalidArgument`, `AccessDenied`. */
export function enterAll(target: RangeTarget, input: unknown, context: HostContext): void {
  const { sheet, area } = target;
  requireWritable(sheet, area, context);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  const isCovered = (row: number, column: number) =>
    merges.some((merge) => (merge.row !== row || merge.column !== column) && holds(merge, row, column));
  const before = area.rows * area.columns === 1 ? contentOf(sheet, area) : undefined;
  try {
    spread(target, input, (row, column, value) => {
      // What is written into a cell that a merge covers goes nowhere.
      if (!isCovered(row, column)) context.workbook.enter(sheet, row, column, value, rulesOfApi);
    });
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('InvalidArgument', error.message);
    throw error;
  }
  context.workbook.emit({ kind: 'cells', sheet, area, source: 'api', ...(before && { before }) });
}

const contentOf = (sheet: Worksheet, { row, column }: Area): CellContent => ({
  ...(sheet.cell(row, column) ?? { value: '' }),
});

/** Gives cells number formats. Throws `InvalidArgument` for what Excel does not take for one. */
export function formatAll({ sheet, area }: RangeTarget, input: unknown, context: HostContext): void {
  requireAllowed(sheet, context, 'allowFormatCells');
  spread({ sheet, area }, input, (row, column, value) => {
    const format = String(value);
    if (!isNumberFormat(format)) throw new HostError('InvalidArgument', `number format ${format}`);
    sheet.ensure(row, column).numberFormat = format;
  });
  context.workbook.emit({ kind: 'format', sheet, source: 'api' });
}

/** What kind of value a cell holds, in the library's words. */
export function valueType(cell: CellContent | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0!?]+[!?A]?$/.test(value) && cell?.quotePrefix !== true ? 'Error' : 'String';
}

/** Takes contents, looks or both off cells. */
export function clear({ sheet, area }: RangeTarget, what: unknown, context: HostContext): void {
  const part = wordOf('ClearApplyTo', what ?? 'All');
  requireAllowed(sheet, context, part === 'Formats' ? 'allowFormatCells' : undefined);
  const [clearsContents, clearsFormats] = [part !== 'Formats', part === 'All' || part === 'Formats'];
  if (part === 'Hyperlinks' || part === 'RemoveHyperlinks' || part === 'ResetContents')
    throw new HostError('ApiNotFound', `Range.Clear ${part}`);
  sheet.eachCell(area, (cell, row, column) => {
    const { value, formula, quotePrefix, ...look } = cell;
    const { style, numberFormat } = look;
    sheet.replace(row, column, {
      ...(clearsContents ? { value: '' } : { value, formula, quotePrefix }),
      ...(!clearsFormats && { style, numberFormat }),
    });
  });
  if (clearsFormats) sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  context.workbook.emit(
    clearsContents ? { kind: 'cells', sheet, area, source: 'api' } : { kind: 'format', sheet, source: 'api' },
  );
}

/**
 * Merges cells: only what the first holds is kept, and where it is blank no fill is (office-js #6405). Throws
 * `MergedRangeConflict` in a table.
 */
export function merge({ sheet, area }: RangeTarget, isAcross: boolean, context: HostContext): void {
  requireAllowed(sheet, context);
  const { workbook } = context;
  if (workbook.tables.some((table) => table.sheet === sheet && intersect(table.area, area)))
    throw new HostError('MergedRangeConflict');
  const merged = isAcross
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const one of merged) {
    const isBlank = sheet.value(one.row, one.column) === '';
    sheet.eachCell(one, ({ style, numberFormat, ...content }, row, column) => {
      const isFirst = row === one.row && column === one.column;
      const { fill, ...others } = style ?? {};
      const kept = isBlank && fill !== undefined ? others : style;
      const cell = isFirst ? content : { value: '' };
      sheet.replace(row, column, { ...cell, ...(kept && { style: kept }), ...(numberFormat && { numberFormat }) });
    });
  }
  const real = merged.filter(({ rows, columns }) => rows * columns > 1);
  sheet.merges = [...sheet.merges.filter((one) => !intersect(one, area)), ...real];
  workbook.emit({ kind: 'format', sheet, source: 'api' });
}
