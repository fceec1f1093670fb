import type { Cell } from '../../domain/records/cell';
import { otherName } from '../../domain/records/recogniseTables';
import { declarationOf, recordNames } from '../../domain/records/records';
import { lengthOf } from '../../domain/records/tablesInCells';
import { readCellAddress } from '../cellAddress';
import { blankSheets } from './blankSheets';
import { headsIn, requestTop, type LostTable } from '../findTables';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';

/** The cells of one of our tables that is not an Excel table yet, or does not have its name yet. */
export interface CellsOfTable extends LostTable {
  /** How many rows follow the headers, down to the last that holds something. */
  readonly length: number;
  /** The table that stands there under another name. */
  readonly unnamed: string | null;
}

/** What a workbook holds before the matrix is made in it, or made whole. */
export interface Survey {
  readonly snapshot: WorkbookSnapshot;
  /** Names of the sheets; those that are added are put here. */
  readonly taken: string[];
  /** Sheets on which nobody has put anything, by their names in lower case. */
  readonly blank: ReadonlySet<string>;
  /** The first column after everything that a sheet holds, counted from 0, by its name in lower case. */
  readonly endColumn: ReadonlyMap<string, number>;
  /** By the declared names of the tables in lower case. */
  readonly cells: ReadonlyMap<string, CellsOfTable>;
  /** The name for a new table: the declared one, or another where the workbook has something of that name. */
  readonly freeName: (declared: string) => string;
}

/**
 * Looks at all that creating must know of a workbook: three round trips.
 * @param own sheets that an attempt before has added, by their names in lower case
 */
export async function surveyBook(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  own: ReadonlySet<string>,
): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  const sheets = [...snapshot.sheets.values()].map((name) => {
    const sheet = worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    const formatted = sheet.getUsedRangeOrNullObject();
    sheet.load('name');
    used.load('columnIndex,columnCount');
    formatted.load('address');
    return { name, sheet, used, formatted, top: requestTop(sheet) };
  });
  tables.load('items/name,items/showHeaders');
  names.load('items/name');
  await context.sync();
  const heads = sheets.flatMap(({ top }) => headsIn(top)).filter(({ table }) => !tableIn(snapshot, table));
  const cells = await measure(context, uniqueOf(heads), tables.items);
  const used = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  return {
    snapshot,
    taken: [...snapshot.sheets.values()],
    blank: await blankSheets(context, snapshot, sheets, own),
    endColumn: new Map(
      sheets.map((one) => [
        one.name.toLowerCase(),
        one.used.isNullObject ? 0 : one.used.columnIndex + one.used.columnCount,
      ]),
    ),
    cells: new Map(cells.map((one) => [one.table.toLowerCase(), one])),
    freeName: (declared) => {
      for (let number = 1; ; number++) {
        const name = number === 1 ? declared : otherName(declared) + (number === 2 ? '' : String(number));
        if (used.has(name.toLowerCase())) continue;
        used.add(name.toLowerCase());
        return name;
      }
    },
  };
}

/** Of two places with the headers of one table nothing says which it is: the first in the order of the sheets is taken. */
const uniqueOf = (heads: readonly LostTable[]): readonly LostTable[] =>
  heads.filter(({ table }, at) => heads.findIndex((one) => one.table === table) === at);

/** Finds out how far down the cells of tables go, and whether a table stands there that only has another name. */
async function measure(
  context: Excel.RequestContext,
  heads: readonly LostTable[],
  tables: readonly Excel.Table[],
): Promise<readonly CellsOfTable[]> {
  if (heads.length === 0) return [];
  const ranges = heads.map(({ table, sheet, row, column, headers }) => {
    const head = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, headers.length);
    const used = head.getEntireColumn().getUsedRange(true);
    used.load('rowIndex,rowCount');
    const below = head.getOffsetRange(1, 0).getAbsoluteResizedRange(rowsOfShort, headers.length);
    // Tables of records have their sheets for themselves, and may be long.
    if (!recordTables.has(table)) below.load('values');
    return { used, below };
  });
  const headers = tables
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getHeaderRowRange();
      range.load('address');
      return { name: table.name, range };
    });
  await context.sync();
  const tableAt = ({ sheet, row, column }: LostTable) =>
    headers.find(({ range }) => {
      const at = readCellAddress(range.address);
      return at?.sheet === sheet && at.row === row + 1 && at.column === column + 1;
    })?.name ?? null;
  return heads.map((head, at) => {
    const { used, below } = ranges[at]!;
    const toLast = used.rowIndex + used.rowCount - head.row - 1;
    const isRecords = recordTables.has(head.table);
    const length = isRecords ? toLast : lengthOf(head.table, below.values as Cell[][]);
    return { ...head, length, unnamed: tableAt(head) };
  });
}

const recordTables: ReadonlySet<string> = new Set(recordNames.map((name) => declarationOf(name).table));
/** Lists, and the lines of the cover, stand beside and above others: only their own cells tell where they end. */
const rowsOfShort = 1_000;
