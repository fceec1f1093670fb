import { fromCell, sameValue, type Cell } from '../domain/records/cell';
import type { ChangePlan } from '../domain/records/changes';
import { resolveColumns } from '../domain/records/columns';
import { cellContextOf, type Matrix, type Row } from '../domain/records/matrix';
import { declarationOf, type RecordName } from '../domain/records/records';
import { applyPlan, columnRuns, isInserting, type ColumnRun } from './applyPlan';
import { escapeCell } from './escapeText';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { usedRows, type PlacedTable } from './readTables';
import { WorkbookError } from './workbookError';

/** A row that a plan changes, as it was when the plan was made. */
export interface ExpectedRow {
  readonly table: RecordName;
  readonly row: Row;
}

/** What stood in one table where a plan writes, looked at in the same request right before it does. */
interface Witness {
  readonly name: RecordName;
  readonly table: PlacedTable;
  readonly body: Excel.Range;
  /** The table's key columns by their fields, where rows are changed: only together do they tell which row is which. */
  readonly keys: readonly (readonly [field: string, column: Excel.Range])[];
  readonly runs: readonly { readonly run: ColumnRun; readonly range: Excel.Range }[];
  /** The rows below the table in which others are added. */
  readonly added: Excel.Range | null;
}

/** A plan that is queued, and what has to be done should it meet other rows than those it was made for. */
export interface GuardedWrite {
  readonly cells: number;
  /** Once the caller has synced: whether every row was as expected. */
  readonly wasExpected: () => boolean;
  /** Queues what puts everything back as it was before the plan; the caller syncs. */
  readonly putBack: () => void;
}

/**
 * Queues a plan as `applyPlan` does, with a look at every cell right before it is written. Excel has no transactions:
 * between reading and writing another person can sort, insert, delete or type. Only the request that writes can tell, and
 * then it is too late not to write, so that what was there is put back and the caller begins again. Of a plan larger than
 * a chunk everything is looked at with the first.
 */
export async function applyGuarded(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  plan: ChangePlan,
  expected: readonly ExpectedRow[],
): Promise<GuardedWrite> {
  const names = new Set([...plan.changes, ...plan.rows].map(({ table }) => table));
  const witnesses = [...names].flatMap((name) => witnessOf(context, snapshot, plan, name));
  const cells = await applyPlan(context, snapshot, plan);
  const known = new Map(expected.map(({ table, row }) => [`${table} ${row.index}`, row]));
  return {
    cells,
    wasExpected: () => witnesses.every((witness) => stoodStill(witness) && metCells(witness, known, snapshot)),
    putBack: () => witnesses.forEach((witness) => restore(context, witness)),
  };
}

/** The rows of a matrix as those that a plan made from it expects. */
export function rowsOf({ tables }: Matrix, plan: ChangePlan): readonly ExpectedRow[] {
  const names = new Set(plan.changes.map(({ table }) => table));
  return [...names].flatMap((table) => tables[table].rows.map((row) => ({ table, row: row as Row })));
}

/** What an attempt came to; `write` is null where it had nothing to write. */
export interface Attempt<Result> {
  readonly result: Result;
  readonly write: GuardedWrite | null;
}

/** Begins again until nobody was quicker; after a few times it throws `conflict`, and nothing of it is written. */
export async function untilUndisturbed<Result>(
  context: Excel.RequestContext,
  attempt: () => Promise<Attempt<Result>>,
): Promise<Result> {
  for (let left = 3; left > 0; left--) {
    const { result, write } = await attempt();
    if (write === null || write.wasExpected()) return result;
    // Sent with the next attempt's first request.
    write.putBack();
  }
  await context.sync();
  throw new WorkbookError('conflict');
}

function witnessOf(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  plan: ChangePlan,
  name: RecordName,
): Witness[] {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table);
  if (!table) return [];
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  const look = (range: Excel.Range) => {
    range.load('values');
    return range;
  };
  const changes = plan.changes.filter((change) => change.table === name);
  const runs = columnRuns(name, table, changes).map((run) => ({ run, range: look(cellsOf(sheet, table, run)) }));
  const { position } = resolveColumns(declaration, table.headers);
  const keyColumns = declaration.key.flatMap((field) => {
    const column = position.get(field);
    return column === undefined ? [] : [[field, column] as const];
  });
  const count = plan.rows.filter((row) => row.table === name).length;
  return [
    {
      name,
      table,
      body,
      keys: runs.length > 0 ? keyColumns.map(([field, column]) => [field, look(body.getColumn(column))]) : [],
      runs,
      added: count > 0 ? look(addedRows(sheet, table, count)) : null,
    },
  ];
}

const cellsOf = (
  sheet: Excel.Worksheet,
  { firstRow, firstColumn }: PlacedTable,
  { index, column, changes }: ColumnRun,
) => sheet.getRangeByIndexes(firstRow - 1 + index, firstColumn - 1 + column, changes.length, 1);

const addedRows = (sheet: Excel.Worksheet, table: PlacedTable, count: number) =>
  sheet.getRangeByIndexes(table.firstRow - 1 + usedRows(table), table.firstColumn - 1, count, table.headers.length);

/** Whether the table is where it was and as large as it was. */
const stoodStill = ({ table, body }: Witness): boolean =>
  body.rowIndex === table.firstRow - 1 &&
  body.columnIndex === table.firstColumn - 1 &&
  body.rowCount === table.rows.length &&
  body.columnCount === table.headers.length;

/** Whether each changed cell was that of the row that was expected, and nothing stood where rows were added. */
function metCells(
  { name, table, keys, runs, added }: Witness,
  known: ReadonlyMap<string, Row>,
  snapshot: WorkbookSnapshot,
): boolean {
  const { fields } = declarationOf(name);
  const context = cellContextOf(snapshot.matrix);
  const holds = (row: Row | undefined, field: string, cell: Cell) => {
    const declared = fields[field];
    return declared !== undefined && sameValue(fromCell(declared, cell, context).value, row?.record[field]);
  };
  const isFree = isInserting(table) || (added?.values as Cell[][] | undefined)?.flat().every((cell) => cell === '');
  if (added && !isFree) return false;
  return runs.every(({ run, range }) =>
    (range.values as Cell[][]).every(([cell = ''], offset) => {
      const index = run.index + offset;
      const row = known.get(`${name} ${index}`);
      const isRow = keys.every(([field, column]) => holds(row, field, (column.values as Cell[][])[index]?.[0] ?? ''));
      return isRow && holds(row, run.field, cell);
    }),
  );
}

function restore(context: Excel.RequestContext, { name, table, body, runs, added }: Witness): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const { run, range } of runs)
    cellsOf(sheet, table, run).values = (range.values as Cell[][]).map((cells) => cells.map(escapeCell));
  if (!added) return;
  const before = added.values as Cell[][];
  const target = context.workbook.tables.getItem(table.name);
  const { fields } = resolveColumns(declarationOf(name), table.headers);
  const wasInserted = (offset: number) => isInserting(table) && usedRows(table) + offset >= body.rowCount;
  // null leaves a cell as it is: columns of the user's own were not written.
  addedRows(sheet, table, before.length).values = before.map((cells, offset) =>
    cells.map((cell, column) => (!fields[column] ? null : wasInserted(offset) ? '' : escapeCell(cell))),
  );
  if (isInserting(table)) {
    const inserted = usedRows(table) + before.length - table.rows.length;
    for (let row = body.rowCount + inserted - 1; row >= body.rowCount; row--) target.rows.getItemAt(row).delete();
  } else
    target.resize(sheet.getRangeByIndexes(body.rowIndex - 1, body.columnIndex, body.rowCount + 1, body.columnCount));
}
