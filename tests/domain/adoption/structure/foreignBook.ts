import type { ForeignCell, ForeignSheet, ForeignWorkbook, Merge } from '../../../../src/domain/adoption/foreignSheet';
import type { GivenSheets, TableLayout, WorkbookLayout } from '../../../../src/domain/adoption/layout';
import { understandSheets } from '../../../../src/domain/adoption/structure/understandSheets';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { atOnce } from '../../../../src/domain/steps';

/** What a cell is written as: a text, a number, a day as `@2025-03-01`, a colour as `{C6EFCE}` before its text. */
export type Written = string | number | null;

export interface SheetLook {
  /** Merged areas as `A1:C2`. */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function areaOf(ref: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

function cellOf(written: Written): ForeignCell | null {
  if (written === null || written === '') return null;
  if (typeof written === 'number') return { value: written, text: String(written) };
  const [, fill, text = ''] = /^(?:\{([0-9A-F]{6})\})?([^]*)$/.exec(written) ?? [];
  const look = fill === undefined ? {} : { fill };
  const [, date] = /^@(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (date !== undefined)
    return { value: Date.parse(date) / 86_400_000 + 25_569, text: date.split('-').reverse().join('/'), date, ...look };
  return { value: text, text, ...look };
}

/** A sheet from A1 on. */
export function foreignSheet(
  name: string,
  rows: readonly (readonly Written[])[],
  { merges = [], hidden = false }: SheetLook = {},
): ForeignSheet {
  const cells = rows.flatMap((written, index) => {
    const row = written.flatMap((one, column) => {
      const cell = cellOf(one);
      return cell ? [[column + 1, cell] as const] : [];
    });
    return row.length > 0 ? [[index + 1, new Map(row)] as const] : [];
  });
  return { name, hidden, rows: new Map(cells), merges: merges.map(areaOf), tables: [] };
}

const lists = listsFrom();

/** How sheets are understood. */
export function understood(sheets: readonly ForeignSheet[], given?: GivenSheets): WorkbookLayout {
  const workbook: ForeignWorkbook = { sheets };
  return atOnce(understandSheets(workbook, lists, given));
}

/** What the columns of a table mean, by their letters. */
export function columnsOf(table: TableLayout | undefined): Record<string, string> {
  return Object.fromEntries((table?.columns ?? []).map(({ at, to }) => [String.fromCharCode(64 + at), to]));
}
