import { foldText } from '../foldText';
import { inEach, type Bilingual } from '../plan/language';
import { catalogDeclaration, catalogFields, setting } from './catalog';
import type { Cell } from './cell';
import { foldHeader } from './headerSpelling';
import { listNames, lists } from './lists';
import type { RawTable } from './matrix';
import { planState } from './planState';
import { declarationOfHeaders } from './recogniseTables';

/** Where the headers of a table of ours stand in cells that are no table; both from 0. */
export interface HeadInCells {
  /** The declared name of the table. */
  readonly table: string;
  readonly headers: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** Our headers stand near the top of their sheets. */
const deepestHeader = 12;

/** Finds the headers of tables of ours in the cells of a sheet whose tables were lost in another program. */
export function headsInCells(rows: readonly (readonly Cell[])[]): readonly HeadInCells[] {
  return rows.slice(0, deepestHeader).flatMap((cells, row) =>
    runsOf(cells).flatMap(({ column, headers }): HeadInCells[] => {
      const table = tableOf(headers, String(rows[row - 1]?.[column] ?? ''));
      return table === null ? [] : [{ table, headers, row, column }];
    }),
  );
}

/** Neighbouring cells of a row that hold text: what headers can be. */
function runsOf(cells: readonly Cell[]): readonly { readonly column: number; readonly headers: readonly string[] }[] {
  const runs: { column: number; headers: string[] }[] = [];
  let isOpen = false;
  cells.forEach((cell, column) => {
    const isText = String(cell).trim() !== '';
    if (isText && isOpen) runs.at(-1)?.headers.push(String(cell));
    else if (isText) runs.push({ column, headers: [String(cell)] });
    isOpen = isText;
  });
  return runs.filter(({ headers }) => headers.length > 1);
}

const members = Object.values(catalogFields).slice(0, 3);
const isListHead = (headers: readonly string[]): boolean =>
  members.every(({ label }, at) => inEach(label).some((one) => foldHeader(one) === foldHeader(headers[at] ?? '')));

/** The table that headers are; a list of Catálogos is known by what stands above it. */
function tableOf(headers: readonly string[], above: string): string | null {
  if (!isListHead(headers)) return declarationOfHeaders(headers)?.table ?? null;
  const is = (label: Bilingual) => inEach(label).some((one) => foldText(one) === foldText(above));
  if (is(setting.singular)) return setting.table;
  const list = listNames.find((name) => is(lists[name].label));
  return list === undefined ? null : catalogDeclaration(list).table;
}

/**
 * The tables of ours in a sheet whose tables were lost in another program, as if they were there still.
 * @param rows the cells from A1 on
 */
export function tablesInCells(sheet: string, rows: readonly (readonly Cell[])[]): readonly RawTable[] {
  return headsInCells(rows).map(({ table, headers, row, column }): RawTable => {
    const body = rows.slice(row + 1).map((cells) => headers.map((_, at) => cells[column + at] ?? ''));
    return {
      name: table,
      sheet,
      headers,
      rows: body.slice(0, lengthOf(table, body)),
      firstRow: row + 2,
      firstColumn: column + 1,
    };
  });
}

/** How many rows belong to a table: down to the last that is filled; on the cover other lines follow after a gap. */
export function lengthOf(table: string, body: readonly (readonly Cell[])[]): number {
  const isBlank = (cells: readonly Cell[]) => cells.every((cell) => String(cell).trim() === '');
  const gap = body.findIndex(isBlank);
  if (table === planState.table) return gap < 0 ? body.length : gap;
  let length = body.length;
  while (length > 0 && isBlank(body[length - 1] ?? [])) length--;
  return length;
}
