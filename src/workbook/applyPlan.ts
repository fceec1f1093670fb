import type { ChangePlan, FieldChange, NewRow } from '../domain/records/changes';
import { toCell, type Cell, type CellContext } from '../domain/records/cell';
import { resolveColumns } from '../domain/records/columns';
import { cellContextOf } from '../domain/records/matrix';
import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { formatAppendedRows } from './columnFormats';
import { ChunkedWriter } from './chunks';
import { escapeCell } from './escapeText';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { usedRows, type PlacedTable } from './readTables';

/**
 * Queues a plan's cells and rows on the context, chunk by chunk; the caller syncs last. Only the named cells are
 * written: columns of the user's own and everything unchanged stay as they are. Gives how many cells that were.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  plan: ChangePlan,
): Promise<number> {
  const cells = cellContextOf(snapshot.matrix);
  const writer = new ChunkedWriter(context);
  let count = 0;
  for (const name of recordNames) {
    const table = tableIn(snapshot, declarationOf(name).table);
    if (!table) continue;
    const changes = plan.changes.filter((change) => change.table === name);
    const rows = plan.rows.filter((row) => row.table === name);
    count += await writeChanges(context, writer, name, table, changes, cells);
    count += await appendRows(context, writer, name, table, rows, cells);
  }
  return count;
}

/** Writes changed cells column by column. */
async function writeChanges(
  context: Excel.RequestContext,
  writer: ChunkedWriter,
  name: RecordName,
  table: PlacedTable,
  changes: readonly FieldChange[],
  cells: CellContext,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  let count = 0;
  for (const { field, index, column, changes: run } of columnRuns(name, table, changes)) {
    const values = run.map(({ value }) => [cellOf(name, field, value, cells)]);
    await writer.write(sheet, table.firstRow - 1 + index, table.firstColumn - 1 + column, values);
    count += run.length;
  }
  return count;
}

/** Changes of one field in rows one below the other: they are written as one range. */
export interface ColumnRun {
  readonly field: string;
  readonly column: number;
  /** Place of the first row in the data body, from 0. */
  readonly index: number;
  readonly changes: readonly FieldChange[];
}

/** A table's changes as runs, in the order in which they are written; in a filtered table each cell is one. */
export function columnRuns(name: RecordName, table: PlacedTable, changes: readonly FieldChange[]): ColumnRun[] {
  const { position } = resolveColumns(declarationOf(name), table.headers);
  return [...position].flatMap(([field, column]) => {
    const ordered = changes.filter((change) => change.field === field).sort((a, b) => a.index - b.index);
    return runsOf(ordered, table.isFiltered ? 1 : Infinity).map((run) => ({
      field,
      column,
      index: run[0]?.index ?? 0,
      changes: run,
    }));
  });
}

function runsOf(changes: readonly FieldChange[], longest: number): FieldChange[][] {
  const runs: FieldChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && run.length < longest && (run.at(-1)?.index ?? 0) + 1 === change.index) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

const cellOf = (name: RecordName, field: string, value: NewRow['record'][string], cells: CellContext): Cell => {
  const declared = declarationOf(name).fields[field];
  return declared && value !== undefined ? escapeCell(toCell(declared, value, cells)) : '';
};

/** Whether Excel is to insert the rows that are added, since what is below the table is not free. */
export const isInserting = ({ clearBelow, hasTotals }: PlacedTable): boolean => !clearBelow || hasTotals;

/**
 * Adds rows below the table and makes it as much longer, as Microsoft advises for co-authors; the one blank row of an
 * empty table is used first. Where something stands below or a totals row is shown, the host inserts the rows.
 */
async function appendRows(
  context: Excel.RequestContext,
  writer: ChunkedWriter,
  name: RecordName,
  table: PlacedTable,
  rows: readonly NewRow[],
  cells: CellContext,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { fields } = resolveColumns(declarationOf(name), table.headers);
  // null leaves a cell as it is: columns of the user's own and their formulas are not ours to fill.
  const values = rows.map(({ record }) =>
    fields.map((field) => (field ? cellOf(name, field, record[field] ?? null, cells) : null)),
  );
  const used = usedRows(table);
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const target = context.workbook.tables.getItem(table.name);
  if (isInserting(table)) {
    const missing = used + rows.length - table.rows.length;
    const blank = Array.from({ length: missing }, () => table.headers.map(() => ''));
    if (missing > 0) target.rows.add(undefined, blank);
  } else {
    const length = Math.max(table.rows.length, used + rows.length) + 1;
    target.resize(sheet.getRangeByIndexes(table.firstRow - 2, table.firstColumn - 1, length, table.headers.length));
  }
  formatAppendedRows(sheet, name, table, used, rows.length);
  await writer.write(sheet, table.firstRow - 1 + used, table.firstColumn - 1, values);
  return rows.length * fields.filter((field) => field !== null).length;
}
