import { otherName, recogniseTables } from '../domain/records/recogniseTables';
import { declarationOf, standingRecords } from '../domain/records/records';
import { headsInCells, type HeadInCells } from '../domain/records/tablesInCells';
import type { Cell } from '../domain/records/cell';
import { headOf, isThere, knownTables, learnFilterButtons, requestTable, type TableProxy } from './readTables';

/** The headers of a table of ours in the cells of a sheet: the table itself was lost in another program. */
export interface LostTable extends HeadInCells {
  readonly sheet: string;
}

/** What of the matrix a workbook holds. */
export interface FoundTables {
  /** The tables of ours by their declared names in lower case, whatever they are called here. */
  readonly ours: ReadonlyMap<string, TableProxy>;
  readonly lost: readonly LostTable[];
}

/** What is loaded with the first request, besides the tables. */
export interface LoadedBook {
  /** Every table of the workbook, with `items/name`, `items/showHeaders` and `items/showFilterButton` loaded by the first sync. */
  readonly tables: Excel.TableCollection;
  /** With `items/name`. */
  readonly sheets: Excel.WorksheetCollection;
}

/** Other names under which tables of ours were found: they are asked for along with the usual ones. */
let otherNames: readonly string[] = [];

const recordTables = standingRecords.map((name) => declarationOf(name).table);
/** Where headers are looked for; sheets beyond so many are not looked at. */
const topOfSheet = 'A1:OZ12';
const mostSheets = 60;

/**
 * Finds our tables, loaded with or without the cells of their bodies: one round trip; where one of them is missing a
 * second one looks for it under other names, and for its cells.
 */
export async function findTables(
  context: Excel.RequestContext,
  { tables, sheets }: LoadedBook,
  withValues: boolean,
): Promise<FoundTables> {
  const names = [...new Set([...knownTables, ...otherNames].map((name) => name.toLowerCase()))];
  const first = names.map((name) => requestTable(context, name, withValues));
  await context.sync();
  learnFilterButtons(tables);
  const there = first.filter(isThere);
  const ours = oursAmong(there);
  const missing = knownTables.filter((name) => !ours.has(name.toLowerCase()));
  const isRecordMissing = recordTables.some((name) => missing.includes(name));
  const wanted = isRecordMissing ? null : new Set(missing.map((name) => otherName(name).toLowerCase()));
  const asked = new Set(there.map(({ table }) => table.name.toLowerCase()));
  const others = tables.items
    .filter(({ name, showHeaders }) => showHeaders && !asked.has(name.toLowerCase()))
    .filter(({ name }) => wanted === null || wanted.has(name.toLowerCase()))
    .map(({ name }) => requestTable(context, name, withValues));
  const tops = isRecordMissing ? sheets.items.slice(0, mostSheets).map(requestTop) : [];
  if (others.length + tops.length === 0) return remembered({ ours, lost: [] });
  await context.sync();
  const all = oursAmong([...there, ...others.filter(isThere)]);
  return remembered({ ours: all, lost: tops.flatMap(headsIn).filter(({ table }) => !all.has(table.toLowerCase())) });
}

function oursAmong(proxies: readonly TableProxy[]): ReadonlyMap<string, TableProxy> {
  const found = recogniseTables(proxies.map((proxy) => ({ ...headOf(proxy), proxy })));
  return new Map([...found].map(([declared, { proxy }]) => [declared, proxy]));
}

function remembered(found: FoundTables): FoundTables {
  otherNames = [...found.ours].flatMap(
    ([
      declared,
      {
        table: { name },
      },
    ]) => (name.toLowerCase() === declared ? [] : [name]),
  );
  return found;
}

/** Asks for the top of a sheet, where headers are; its name must be loaded too. */
export function requestTop(sheet: Excel.Worksheet) {
  const cells = sheet.getRange(topOfSheet).getUsedRangeOrNullObject(true);
  cells.load('values,rowIndex,columnIndex');
  return { sheet, cells };
}

/** The headers of tables of ours in the top of a sheet, be they in a table or not. */
export function headsIn({ sheet, cells }: ReturnType<typeof requestTop>): readonly LostTable[] {
  if (cells.isNullObject) return [];
  const heads = headsInCells(cells.values as Cell[][]);
  return heads.map((head) => ({
    ...head,
    sheet: sheet.name,
    row: head.row + cells.rowIndex,
    column: head.column + cells.columnIndex,
  }));
}
