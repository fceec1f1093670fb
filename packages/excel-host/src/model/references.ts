import {
  columnName,
  columnNumber,
  intersect,
  parseArea,
  sheetColumns,
  sheetRows,
  splitAddress,
  type Area,
} from './area';

/**
 * Rows or columns that come (`count` above 0) before line `at`, or go from it on (below 0). Only cells across the given
 * lines move: for rows the columns of a table or all of the sheet.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly across: { readonly first: number; readonly count: number };
}

/** Where an area is after a shift: moved, grown or shrunk, but not over the end of the sheet; null when all of it is gone. */
export function shiftArea(area: Area, { axis, at, count, across }: Shift): Area | null {
  const isRow = axis === 'row';
  const [start, length] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const [crossStart, crossLength] = isRow ? [area.column, area.columns] : [area.row, area.rows];
  const isInside = crossStart >= across.first && crossStart + crossLength <= across.first + across.count;
  const lines = isRow ? sheetRows : sheetColumns;
  if (!isInside || length === lines) return area;
  const [first, end] = [movedStart(start, at, count), Math.min(movedEnd(start + length, at, count), lines)];
  if (end <= first) return null;
  return isRow ? { ...area, row: first, rows: end - first } : { ...area, column: first, columns: end - first };
}

function movedStart(line: number, at: number, count: number): number {
  if (line < at) return line;
  return count > 0 ? line + count : Math.max(at, line + count);
}

/** The end is the line after the last: what comes right after an area does not make it longer. */
function movedEnd(line: number, at: number, count: number): number {
  return line <= at ? line : movedStart(line, at, count);
}

const reference =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_(!.])/giu;

/** A formula or an address after a shift on a sheet; `own` is the sheet that it stands on. What is gone becomes `#REF!`. */
export function shiftReferences(text: string, own: string, shifted: string, shift: Shift): string {
  return text.replace(reference, (whole, sheet: string | undefined, cells: string | undefined, offset: number) => {
    if (cells === undefined || (sheet === undefined && /[\p{L}\d_.]/u.test(text[offset - 1] ?? ''))) return whole;
    const on = sheet === undefined ? own : sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
    const area = parseArea(cells);
    if (on.toLowerCase() !== shifted.toLowerCase() || !area) return whole;
    const moved = shiftArea(area, shift);
    const prefix = sheet === undefined ? '' : `${sheet}!`;
    if (moved === area) return whole;
    return moved ? `${prefix}${written(moved, cells)}` : '#REF!';
  });
}

/** An area written with the same `$` as before. */
function written(area: Area, before: string): string {
  const ends = [
    [area.column, area.row],
    [area.column + area.columns - 1, area.row + area.rows - 1],
  ] as const;
  return before
    .split(':')
    .map((cell, index) => {
      const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Z]+(\$?)/i.exec(cell) ?? [];
      const [column, row] = ends[index] ?? ends[0];
      return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
    })
    .join(':');
}

/**
 * The parts of a formula that could be taken for references, the true ones in groups: a cell, whole columns, whole rows.
 * Texts, names of sheets and functions, and what is in brackets are none.
 */
const copied =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(![])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\d_.(![])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\d_.(![])|[\p{L}\d_.\\]+/giu;

/** A formula as it reads in a cell some rows further down and columns further right: what is not fixed by `$` goes along. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, number: string) =>
    fixed + (fixed === '' ? String(wrapped(Number(number) - 1 + rows, sheetRows) + 1) : number);
  const column = (fixed: string, letters: string) =>
    fixed + (fixed === '' ? columnName(wrapped(columnNumber(letters) + columns, sheetColumns)) : letters);
  return formula.replace(copied, (whole, ...groups: (string | undefined)[]) => {
    const [a, letters, b, digits, c, from, d, to, e, top, f, bottom] = groups;
    if (letters !== undefined) return column(a ?? '', letters) + row(b ?? '', digits ?? '');
    if (from !== undefined) return `${column(c ?? '', from)}:${column(d ?? '', to ?? '')}`;
    return top === undefined ? whole : `${row(e ?? '', top)}:${row(f ?? '', bottom ?? '')}`;
  });
}

/** Beyond the last line of a sheet comes the first, as in Excel. */
const wrapped = (line: number, lines: number): number => ((line % lines) + lines) % lines;

/** A formula as it reads some rows further down. */
export const copiedDown = (formula: string, rows: number): string => copiedBy(formula, rows, 0);

/** The area that a reference such as `='Catálogos'!$B$6:$B$8` names, with its sheet; null where it names none. */
export function readReference(text: string, own: string): { readonly sheet: string; readonly area: Area } | null {
  const { sheet, area } = splitAddress(text);
  const parsed = parseArea(area);
  return parsed && { sheet: sheet ?? own, area: parsed };
}

/**
 * A reference made as much longer as a table's body: only one to whole columns of the body as it was grows with it, as
 * Excel does for lists in a table.
 */
export function grownReference(text: string, own: string, table: { sheet: string; before: Area; after: Area }): string {
  const named = readReference(text, own);
  if (!named || named.sheet.toLowerCase() !== table.sheet.toLowerCase()) return text;
  const { area } = named;
  const isWholeColumn = area.row === table.before.row && area.rows === table.before.rows;
  if (!isWholeColumn || !intersect(area, table.before)) return text;
  const at = text.lastIndexOf('!') + 1;
  const start = at === 0 && text.startsWith('=') ? 1 : at;
  const cells = text.slice(start);
  const range = cells.includes(':') ? cells : `${cells}:${cells}`;
  return text.slice(0, start) + written({ ...area, rows: table.after.rows }, range);
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A formula after a sheet got another name; null where it is gone: its cells are then `#REF!`. */
export function renamedSheet(formula: string, before: string, after: string | null): string {
  if (!formula.toLowerCase().includes(before.replaceAll("'", "''").toLowerCase())) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\d_.]*)!/gu,
    (whole, inQuotes?: string, bare?: string) => {
      const name = inQuotes?.replaceAll("''", "'") ?? bare;
      return name?.toLowerCase() === before.toLowerCase() ? (after === null ? '#REF!' : `${quoted(after)}!`) : whole;
    },
  );
}
