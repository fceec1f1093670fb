import { fromCell, sameValue, type Cell, type CellContext } from '../../domain/records/cell';
import { columnsOf } from '../../domain/records/columns';
import type { FieldValue } from '../../domain/records/field';
import { cellContextOf, type Row } from '../../domain/records/matrix';
import { rowsReader } from '../../domain/records/readRows';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { hiddenSheetsOf, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { filledRowsOf, requestFilter, type PlacedTable } from '../readTables';
import { WorkbookError } from '../workbookError';
import type { LocatedRow } from '../writing/recordBatch';

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
  readonly rows: readonly (LocatedRow | null)[];
}

/**
 * Finds rows by their ids as the workbook is now, in one round trip; a row that has moved, or columns that have, cost a
 * second one. `alsoTables` are only placed. `snapshot` tells which tables there are; nothing else of it is trusted. Throws
 * `notFound` with the table that is gone.
 */
export async function locateRows(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: readonly WantedRow[],
  alsoTables: readonly RecordName[],
): Promise<LocatedRows> {
  const names = [...new Set([...wanted.map(({ table }) => table), ...alsoTables])];
  const book = requestLocks(context);
  const places = new Map(names.map((name) => [name, requestTable(context, snapshot, name)]));
  const keys = new Map([...new Set(wanted.map(({ table }) => table))].map((name) => [name, requestKeys(places, name)]));
  const guesses = wanted.map(({ table, base }) => requestGuess(places, table, base));
  await context.sync();
  const fresh = placedNow(snapshot, places, keys, book);
  const haveMoved = [...places.values()].some(({ known, header }) => !hasHeaders(known, header));
  // The columns of the keys were taken from where they had been.
  if (haveMoved) return locateRows(context, fresh, wanted, alsoTables);
  const cellContext = cellContextOf(snapshot.matrix);
  const found = wanted.map((one) => placesOf(keys.get(one.table) ?? [], one, cellContext));
  const cells = found.map(([index], at) =>
    index !== undefined && index === guesses[at]?.index ? guesses[at]?.range : null,
  );
  const moved = found.map(([index], at) => {
    if (index === undefined || cells[at]) return null;
    const range = places.get(wanted[at]?.table as RecordName)?.body.getRow(index);
    range?.load('values');
    return range;
  });
  if (moved.some(Boolean)) await context.sync();
  const rows = wanted.map(({ table }, at) => {
    const range = cells[at] ?? moved[at];
    const [index = 0, ...others] = found[at] ?? [];
    if (!range) return null;
    const key = (keys.get(table) ?? []).map((column) => [column.field, cellAt(column, index)] as const);
    return rowIn(fresh, table, (range.values[0] ?? []) as Cell[], { index, key, isUnique: others.length === 0 });
  });
  return { fresh, rows };
}

const hasHeaders = ({ headers }: PlacedTable, header: Excel.Range): boolean =>
  JSON.stringify(headers) === JSON.stringify((header.values[0] ?? []).map(String));

/** Asks what is locked now. */
function requestLocks({ workbook }: Excel.RequestContext) {
  const sheets = workbook.worksheets;
  workbook.load('readOnly');
  sheets.load('items/name,items/visibility,items/protection/protected');
  return { workbook, sheets };
}

type RequestedTable = ReturnType<typeof requestTable>;

function requestTable(context: Excel.RequestContext, snapshot: WorkbookSnapshot, name: RecordName) {
  const { table: tableName, sheet: sheetName } = declarationOf(name);
  const known = tableIn(snapshot, tableName);
  const where = sheetName[snapshot.matrix.language];
  if (!known) throw new WorkbookError('notFound', { where, table: where, written: 'nothing' });
  const table = context.workbook.tables.getItemOrNullObject(known.name);
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = header.getEntireColumn().getUsedRange(true);
  const first = body.getRow(0);
  sheet.load('name');
  first.load('values');
  table.load('showTotals');
  const filter = requestFilter(table, known.name);
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount');
  used.load('rowIndex,rowCount');
  return { known, where, table, sheet, header, body, first, used, filter };
}

/** Asks for the columns of the fields that identify a record. */
function requestKeys(places: ReadonlyMap<RecordName, RequestedTable>, name: RecordName): readonly KeyColumn[] {
  const { known, body } = places.get(name) as RequestedTable;
  const declaration = declarationOf(name);
  const { position } = columnsOf(declaration, known);
  return declaration.key.flatMap((field) => {
    const column = position.get(field);
    if (column === undefined) return [];
    const range = body.getColumn(column);
    range.load('values');
    return [{ field, position: column, range }];
  });
}

interface KeyColumn {
  readonly field: string;
  readonly position: number;
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

function placedNow(
  snapshot: WorkbookSnapshot,
  requested: ReadonlyMap<RecordName, RequestedTable>,
  keys: ReadonlyMap<RecordName, readonly KeyColumn[]>,
  { workbook, sheets }: ReturnType<typeof requestLocks>,
): WorkbookSnapshot {
  const tables = new Map(snapshot.tables);
  for (const [name, { known, where, table, sheet, header, body, first, used, filter }] of requested) {
    if (table.isNullObject) throw new WorkbookError('notFound', { where, table: where, written: 'nothing' });
    const { rowCount } = body;
    const filledRows = filledRowsOf(body, used);
    const last = Math.max(filledRows, 1) - 1;
    tables.set(declarationOf(name).table.toLowerCase(), {
      ...known,
      sheet: sheet.name,
      headers: (header.values[0] ?? []).map(String),
      // Only how many rows there are matters from here on, whether the only one is blank, and which is the last.
      rows: Array.from({ length: rowCount }, (_, index) => {
        if (index === 0) return first.values[0] as Cell[];
        return index === last || index === rowCount - 1 ? keyCells(known, keys.get(name) ?? [], index) : ['?'];
      }),
      filledRows,
      firstRow: body.rowIndex + 1,
      firstColumn: body.columnIndex + 1,
      hasTotals: table.showTotals,
      isFiltered: filter?.isDataFiltered === true,
      clearBelow: used.rowIndex + used.rowCount <= body.rowIndex + rowCount + (table.showTotals ? 1 : 0),
    });
  }
  return {
    ...snapshot,
    tables,
    readOnly: workbook.readOnly,
    hiddenSheets: hiddenSheetsOf(sheets),
    protectedSheets: sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
  };
}

/** A row of which only the key is known. */
function keyCells({ headers }: PlacedTable, keys: readonly KeyColumn[], index: number): readonly Cell[] {
  const cells: Cell[] = headers.map(() => '?');
  for (const key of keys) cells[key.position] = cellAt(key, index);
  return cells;
}

const cellAt = ({ range }: KeyColumn, index: number): Cell => ((range.values as Cell[][])[index]?.[0] ?? '') as Cell;

/** Where a record stands now: its old place first if its id is still there, then wherever else its id is. */
function placesOf(columns: readonly KeyColumn[], { table, base, key }: WantedRow, context: CellContext): number[] {
  const { fields } = declarationOf(table);
  if (columns.length === 0) return [];
  const isIt = (index: number) =>
    columns.every((column) => {
      const declared = fields[column.field];
      const wanted = key[column.field] ?? null;
      if (declared?.kind === 'text') return String(cellAt(column, index)).trim() === String(wanted).trim();
      return declared !== undefined && sameValue(fromCell(declared, cellAt(column, index), context).value, wanted);
    });
  const count = columns[0]?.range.values.length ?? 0;
  const found = Array.from({ length: count }, (_, index) => index).filter(isIt);
  if (!base) return found;
  if (found.includes(base.index)) return [base.index, ...found.filter((index) => index !== base.index)];
  const hadNone = columns.every(({ field }) => base.record[field] === null);
  const isBlank = columns.every((column) => cellAt(column, base.index) === '');
  return found.length === 0 && hadNone && isBlank && base.index < count ? [base.index] : found;
}

/** A row of a table as its cells say, read as the table stands in `snapshot`; null for a blank one. */
function rowIn(
  snapshot: WorkbookSnapshot,
  name: RecordName,
  cells: readonly Cell[],
  place: LocatedRow['place'],
): LocatedRow | null {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table) as PlacedTable;
  const columns = columnsOf(declaration, table);
  const read = rowsReader(declaration, columns, cellContextOf(snapshot.matrix), table.firstRow);
  const [row] = read([cells], place.index);
  return row ? { row, cells, place } : null;
}
