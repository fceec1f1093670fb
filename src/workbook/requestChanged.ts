import type { Cell } from '../domain/records/cell';
import type { RowRun } from './changed';
import { chunkBytes } from './chunks';
import { estimatedBytes } from './readInChunks';
import { headOf, type PlacedTable, type TableProxy } from './readTables';

type Rows = readonly (readonly Cell[])[];

/** Rows of a table that were asked for again. */
interface Asked {
  readonly was: PlacedTable;
  readonly ranges: readonly Excel.Range[];
  /** Where formulas stand in the table: what they give changes without an event. */
  readonly formulas: Excel.RangeAreas;
}

/** What is known of the tables of a workbook from an earlier reading. */
interface TablesRead {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Names of sheets by their ids. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly protectedSheets: readonly string[];
}

/**
 * Asks for what may have changed in the tables of a workbook since it was read, with the next sync.
 * @returns gives, once it was answered, the rows of a table as they are now: those that were asked for, the others as they
 * were; null where that is not sure, since the table is new, was moved, or holds formulas
 */
export function requestChanged(
  context: Excel.RequestContext,
  earlier: TablesRead,
  changed: ReadonlyMap<string, readonly RowRun[]>,
): (proxy: TableProxy) => Rows | null {
  const idOf = new Map([...earlier.sheets].map(([id, name]) => [name, id]));
  const asked = new Map<string, Asked>();
  let bytes = 0;
  for (const was of earlier.tables.values()) {
    const runs = changed.get(idOf.get(was.sheet) ?? '') ?? [];
    bytes += runs.reduce((sum, run) => sum + sizeOf(was, run), 0);
    // Where a search for formulas may be refused, and where much has changed, the table is read as a whole.
    if (bytes > chunkBytes || earlier.protectedSheets.includes(was.sheet)) continue;
    asked.set(was.name.toLowerCase(), ask(context, was, runs));
  }
  return (proxy) => {
    const one = asked.get(proxy.table.name.toLowerCase());
    const isSameSheet = earlier.sheets.get(proxy.sheet.id) === proxy.sheet.name;
    return one ? rowsNow(one, proxy, isSameSheet) : null;
  };
}

const sizeOf = ({ name, rows, headers }: PlacedTable, { from, to }: RowRun): number =>
  estimatedBytes(name, Math.min(to - from + 1, rows.length), headers.length);

function ask({ workbook }: Excel.RequestContext, was: PlacedTable, runs: readonly RowRun[]): Asked {
  const body = workbook.tables.getItemOrNullObject(was.name).getDataBodyRange();
  const ranges = runs.map(({ from, to }) => {
    const range = body.getIntersectionOrNullObject(`${from}:${to}`);
    range.load('values,rowIndex');
    return range;
  });
  const formulas = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load('cellCount');
  return { was, ranges, formulas };
}

function rowsNow({ was, ranges, formulas }: Asked, proxy: TableProxy, isSameSheet: boolean): Rows | null {
  const { body } = proxy;
  const rows: (readonly Cell[] | undefined)[] = Array.from({ length: body.rowCount });
  for (const range of ranges) {
    if (range.isNullObject) continue;
    // Beyond its limits Excel answers null instead of values, without an error.
    const values = range.values as Cell[][] | null;
    values?.forEach((cells, at) => (rows[range.rowIndex - body.rowIndex + at] = cells));
  }
  const isAsWas = isSameSheet && formulas.isNullObject && isSamePlace(was, proxy);
  for (let at = 0; at < rows.length; at++) {
    rows[at] ??= isAsWas ? was.rows[at] : undefined;
    if (rows[at] === undefined) return null;
  }
  return rows as Rows;
}

/** Whether a table begins where it began, with the same columns and no fewer rows. */
function isSamePlace(was: PlacedTable, proxy: TableProxy): boolean {
  const { body } = proxy;
  const { sheet, headers } = headOf(proxy);
  return (
    sheet === was.sheet &&
    body.rowIndex + 1 === was.firstRow &&
    body.columnIndex + 1 === was.firstColumn &&
    body.rowCount >= was.rows.length &&
    headers.length === was.headers.length &&
    headers.every((header, at) => header === was.headers[at])
  );
}
