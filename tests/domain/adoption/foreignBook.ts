import { columnOfLetters } from '../../../src/domain/columnLetters';
import type { ForeignCell, ForeignSheet, ForeignWorkbook, Merge } from '../../../src/domain/adoption/foreignSheet';
import { serialFromDate } from '../../../src/domain/calendar';

/** A cell as a test writes it: `{ date }` is a day as Excel holds it. */
export type Written = string | number | null | Partial<ForeignCell>;

/** How cells of a sheet are joined: `A4:A5`. */
function mergeOf(area: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
  return { left: columnOfLetters(left), top: Number(top), right: columnOfLetters(right), bottom: Number(bottom) };
}

function cellOf(written: Exclude<Written, null>): ForeignCell {
  if (typeof written === 'string') return { value: written, text: written };
  if (typeof written === 'number') return { value: written, text: String(written) };
  const { date } = written;
  if (date !== undefined) return { value: serialFromDate(date), text: date, ...written };
  return { value: written.text ?? '', text: '', ...written };
}

/** A sheet of unknown layout from its rows, the first of them in row 1. */
export function foreignSheet(
  name: string,
  rows: readonly (readonly Written[])[],
  merges: readonly string[] = [],
): ForeignSheet {
  const filled = rows.map((cells, row) => {
    const entries = cells.flatMap((cell, column) =>
      cell === null || cell === '' ? [] : [[column + 1, cellOf(cell)] as const],
    );
    return [row + 1, new Map(entries)] as const;
  });
  return {
    name,
    hidden: false,
    rows: new Map(filled.filter(([, cells]) => cells.size > 0)),
    merges: merges.map(mergeOf),
    tables: [],
  };
}

/** A workbook of such sheets. */
export const foreignBook = (...sheets: readonly ForeignSheet[]): ForeignWorkbook => ({ sheets });
