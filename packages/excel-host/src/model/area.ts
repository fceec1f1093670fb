/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** `A`, `Z`, `AA` of a column counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A column's number, counted from 0. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `A:C`, `1:3`, with or without `$`; null for anything else. The sheet's name must be off already. */
export function parseArea(address: string): Area | null {
  const plain = address.replaceAll('$', '').toUpperCase();
  const [first = '', last = first] = plain.split(':');
  const [a, b] = [/^([A-Z]{1,3})?(\d+)?$/.exec(first), /^([A-Z]{1,3})?(\d+)?$/.exec(last)];
  if (!a || !b || plain === '' || plain.split(':').length > 2 || (a[1] === undefined) !== (b[1] === undefined))
    return null;
  if ((a[2] === undefined) !== (b[2] === undefined) || (a[2] === undefined && !plain.includes(':'))) return null;
  if (a[1] === undefined && !plain.includes(':')) return null;
  const columns = a[1] === undefined ? [0, sheetColumns - 1] : [columnNumber(a[1]), columnNumber(b[1] ?? '')];
  const rows = a[2] === undefined ? [0, sheetRows - 1] : [Number(a[2]) - 1, Number(b[2]) - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.abs((rows[1] ?? 0) - (rows[0] ?? 0)) + 1,
    columns: Math.abs((columns[1] ?? 0) - (columns[0] ?? 0)) + 1,
  };
}

/** `A1` or `A1:B2`; whole columns and rows as `A:C` and `1:3`. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === sheetRows) return `${left}:${right}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** `'Notas conceptuales'!B7`: the name is quoted where it must be. */
export function formatAddress(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${formatArea(area)}`;
}

/** Whether a cell stands in an area. */
export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Splits `'Sheet name'!A1` into its parts; sheet is null where none is given. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly area: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, area: address.replace(/^=/, '') };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area: match[3] ?? '' };
}

export function intersect(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function enclose(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
