import { fromCell, sameValue, type Cell, type CellContext } from '../domain/records/cell';
import { resolveColumns } from '../domain/records/columns';
import type { FieldValue } from '../domain/records/field';
import { cellContextOf, type Row } from '../domain/records/matrix';
import { rowReader } from '../domain/records/readTable';
import { declarationOf, type RecordName } from '../domain/records/records';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import type { PlacedTable } from './readTables';

/** A row to be found at write time. */
export interface WantedRow {
  readonly table: RecordName;
  /** The row as it was read; null for one that should not be there yet. */
  readonly base: Row | null;
  /** The id that it has, or gets: a row that was typed in without one can only be found where it was. */
  readonly key: Readonly<Record<string, FieldValue>>;
}

/** Rows as they are now, and where the tables stand now. */
export interface LocatedRows {
  readonly fresh: WorkbookSnapshot;
  /** For each wanted row the one in the sheet; null where there is none. */
  readonly rows: readonly (Row | null)[];
}

/**
 * Finds rows by their ids as the workbook is now, in one round trip; a row that has moved costs a second one. `alsoTables`
 * are only placed. `snapshot` tells which tables there are; nothing else of it is trusted.
 */
export async function locateRows(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: readonly WantedRow[],
  alsoTables: readonly RecordName[],
): Promise<LocatedRows> {
  const names = [...new Set([...wanted.map(({ table }) => table), ...alsoTables])];
  const places = new Map(names.map((name) => [name, requestTable(context, snapshot, name)]));
  const keys = new Map([...new Set(wanted.map(({ table }) => table))].map((name) => [name, requestKeys(places, name)]));
  const guesses = wanted.map(({ table, base }) => requestGuess(places, table, base));
  await context.sync();
  const fresh = placedNow(snapshot, [...places.values()]);
  const found = wanted.map((one) => indexOf(keys.get(one.table) ?? [], one, cellContextOf(snapshot.matrix)));
  const cells = found.map((index, at) => (index >= 0 && index === guesses[at]?.index ? guesses[at]?.range : null));
  const moved = found.map((index, at) => {
    if (index < 0 || cells[at]) return null;
    const range = places.get(wanted[at]?.table as RecordName)?.body.getRow(index);
    range?.load('values');
    return range;
  });
  if (moved.some(Boolean)) await context.sync();
  const rows = wanted.map(({ table }, at) => {
    const range = cells[at] ?? moved[at];
    return range ? rowIn(fresh, table, found[at] as number, (range.values[0] ?? []) as Cell[]) : null;
  });
  return { fresh, rows };
}

type RequestedTable = ReturnType<typeof requestTable>;

function requestTable(context: Excel.RequestContext, snapshot: WorkbookSnapshot, name: RecordName) {
  const known = tableIn(snapshot, declarationOf(name).table) as PlacedTable;
  const table = context.workbook.tables.getItem(known.name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = header.getEntireColumn().getUsedRange(true);
  const first = body.getRow(0);
  first.load('values');
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount');
  used.load('rowIndex,rowCount');
  return { known, table, header, body, first, used };
}

/** Asks for the columns of the fields that identify a record. */
function requestKeys(places: ReadonlyMap<RecordName, RequestedTable>, name: RecordName): readonly KeyColumn[] {
  const { known, body } = places.get(name) as RequestedTable;
  const declaration = declarationOf(name);
  const { position } = resolveColumns(declaration, known.headers);
  return declaration.key.map((field) => {
    const range = body.getColumn(position.get(field) ?? 0);
    range.load('values');
    return { field, range };
  });
}

interface KeyColumn {
  readonly field: string;
  readonly range: Excel.Range;
}

/** Asks for the row at its old place, where it mostly still is. */
function requestGuess(places: ReadonlyMap<RecordName, RequestedTable>, name: RecordName, base: Row | null) {
  if (!base) return null;
  const { known, body } = places.get(name) as RequestedTable;
  const index = Math.min(base.index, known.rows.length - 1);
  const range = body.getRow(index);
  range.load('values');
  return { index, range };
}

function placedNow(snapshot: WorkbookSnapshot, requested: readonly RequestedTable[]): WorkbookSnapshot {
  const placed = requested.map(({ known, table, header, body, first, used }): readonly [string, PlacedTable] => {
    const { rowCount } = body;
    return [
      known.name.toLowerCase(),
      {
        ...known,
        headers: (header.values[0] ?? []).map(String),
        // Only how many rows there are matters from here on, and whether the only one is blank.
        rows: Array.from({ length: rowCount }, (_, index) => (index === 0 ? (first.values[0] as Cell[]) : ['?'])),
        firstRow: body.rowIndex + 1,
        firstColumn: body.columnIndex + 1,
        hasTotals: table.showTotals,
        isFiltered: table.autoFilter.isDataFiltered === true,
        clearBelow: used.rowIndex + used.rowCount <= body.rowIndex + rowCount + (table.showTotals ? 1 : 0),
      },
    ];
  });
  return { ...snapshot, tables: new Map([...snapshot.tables, ...placed]) };
}

/** Where a record stands now: at its old place if its id is still there, else wherever its id is; -1 for nowhere. */
function indexOf(columns: readonly KeyColumn[], { table, base, key }: WantedRow, context: CellContext): number {
  const { fields } = declarationOf(table);
  const cellAt = ({ range }: KeyColumn, index: number): Cell => ((range.values as Cell[][])[index]?.[0] ?? '') as Cell;
  const isIt = (index: number) =>
    columns.every((column) => {
      const declared = fields[column.field];
      const wanted = key[column.field] ?? null;
      if (declared?.kind === 'text') return String(cellAt(column, index)).trim() === String(wanted).trim();
      return declared !== undefined && sameValue(fromCell(declared, cellAt(column, index), context).value, wanted);
    });
  if (base) {
    const hadNone = columns.every(({ field }) => base.record[field] === null);
    const isBlank = columns.every((column) => cellAt(column, base.index) === '');
    if (isIt(base.index) || (hadNone && isBlank)) return base.index;
  }
  const count = columns[0]?.range.values.length ?? 0;
  for (let index = 0; index < count; index++) if (isIt(index)) return index;
  return -1;
}

/** A row of a table as its cells say, read as the table stands in `snapshot`; null for a blank one. */
function rowIn(snapshot: WorkbookSnapshot, name: RecordName, index: number, cells: readonly Cell[]): Row | null {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table) as PlacedTable;
  const columns = resolveColumns(declaration, table.headers);
  const place = { index, sheetRow: table.firstRow + index };
  return rowReader(declaration, columns, cellContextOf(snapshot.matrix))(cells, place);
}
