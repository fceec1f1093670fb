import type { Cell } from '../../../src/domain/records/cell';
import { columnLetters } from '../../../src/domain/columnLetters';
import { tableMarkup, type SheetParts } from './workbookParts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Markup of one cell; a text that begins with `<c` is markup of its own. */
const cellOf = (cell: Cell, address: string): string => {
  if (cell === '') return '';
  if (typeof cell === 'string' && /^<c[ >]/.test(cell)) return cell.replace('<c', `<c r="${address}"`);
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `<c r="${address}" t="${typeof cell === 'boolean' ? 'b' : 'n'}"><v>${Number(cell)}</v></c>`;
};

/** Markup of rows from A1 on. */
export const cellsOf = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((cells, row) => {
      const own = cells.map((cell, column) => cellOf(cell, `${columnLetters(column)}${row + 1}`));
      return `<row r="${row + 1}">${own.join('')}</row>`;
    })
    .join('');

/** A sheet without tables. */
export const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): SheetParts => ({
  name,
  rows: cellsOf(rows),
});

/** A sheet with a table of its name over all of its cells. */
export function tableSheet(table: string, rows: readonly (readonly Cell[])[], sheet = table): SheetParts {
  const headers = (rows[0] ?? []).map(String);
  const ref = `A1:${columnLetters(headers.length - 1)}${rows.length}`;
  return { name: sheet, rows: cellsOf(rows), tables: [tableMarkup(table, ref, headers)] };
}
