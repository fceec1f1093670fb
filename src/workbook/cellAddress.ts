import { columnOfLetters } from '../domain/columnLetters';

/** A cell of a sheet; row and column from 1, null for a whole column and a whole row. */
export interface CellPlace {
  readonly row: number | null;
  readonly column: number | null;
}

/** The cell of an address without its sheet, the first one of a range; null for anything else. */
export function readCell(address: string): CellPlace | null {
  const [, letters = '', row = ''] = /^\$?([A-Z]{0,3})\$?(\d*)(?:[:,]|$)/i.exec(address) ?? [];
  if (letters + row === '') return null;
  const column = columnOfLetters(letters);
  return { row: row === '' ? null : Number(row), column: letters === '' ? null : column };
}

/** Sheet and cell of a full address; null for anything else. */
export function readCellAddress(address: string): ({ sheet: string } & CellPlace) | null {
  const [, quoted, plain = '', rest = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address) ?? [];
  const cell = readCell(rest);
  return cell && { sheet: quoted?.replaceAll("''", "'") ?? plain, ...cell };
}
