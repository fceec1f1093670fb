import { sameValue, type Cell } from '../domain/records/cell';
import type { ChangePlan } from '../domain/records/changes';
import { resolveColumns } from '../domain/records/columns';
import type { Row } from '../domain/records/matrix';
import { declarationOf, type RecordName } from '../domain/records/records';
import { applyPlan } from './applyPlan';
import { escapeCell } from './escapeText';
import { rowIn } from './locateRows';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { usedRows, type PlacedTable } from './readTables';
import { WorkbookError } from './workbookError';

/** A row that a plan changes, as it was when the plan was made. */
export interface ExpectedRow {
  readonly table: RecordName;
  readonly row: Row;
}

/** Rows that are about to be written, one below the other. */
interface Block {
  readonly index: number;
  readonly count: number;
  /** Whether the rows are added below what the table holds. */
  readonly isAdded: boolean;
  readonly range: Excel.Range;
}

/** What stood in one table where a plan writes, looked at in the same request right before it does. */
interface Witness {
  readonly name: RecordName;
  readonly table: PlacedTable;
  readonly body: Excel.Range;
  readonly blocks: readonly Block[];
}

/** What has to be done should a plan have met other rows than those it was made for. */
export interface GuardedWrite {
  /** Once the caller has synced: whether every row was as expected. */
  readonly wasExpected: () => boolean;
  /** Queues what puts everything back as it was before the plan; the caller syncs. */
  readonly putBack: () => void;
}

/**
 * Queues a plan as `applyPlan` does, with a look at every row right before it is written. Excel has no transactions:
 * between reading and writing another person can sort, insert, delete or type. Only the request that writes can tell, and
 * then it is too late not to write, so that what was there is put back and the caller begins again.
 */
export async function applyGuarded(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  plan: ChangePlan,
  expected: readonly ExpectedRow[],
): Promise<GuardedWrite> {
  const names = [...new Set([...plan.changes, ...plan.rows].map(({ table }) => table))];
  const witnesses = names.map((name) => witnessOf(context, snapshot, plan, name));
  await applyPlan(context, snapshot, plan);
  const known = new Map(expected.map(({ table, row }) => [`${table} ${row.index}`, row]));
  return {
    wasExpected: () => witnesses.every((witness) => stoodStill(witness) && metRows(witness, plan, known, snapshot)),
    putBack: () => witnesses.forEach((witness) => restore(context, witness, plan)),
  };
}

/** Begins again until nobody was quicker; after a few times it throws `conflict`, and nothing of it is written. */
export async function untilUndisturbed<Result>(
  context: Excel.RequestContext,
  attempt: () => Promise<{ readonly result: Result; readonly write: GuardedWrite | null }>,
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
): Witness {
  const table = tableIn(snapshot, declarationOf(name).table) as PlacedTable;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  const block = (index: number, count: number, isAdded: boolean): Block => {
    const range = rowsOf(sheet, table, index, count);
    range.load('values');
    return { index, count, isAdded, range };
  };
  const blocks = runsOf(plan.changes.filter((change) => change.table === name).map(({ index }) => index)).map(
    ({ index, count }) => block(index, count, false),
  );
  const added = plan.rows.filter((row) => row.table === name).length;
  if (added > 0) blocks.push(block(usedRows(table), added, true));
  return { name, table, body, blocks };
}

const rowsOf = (sheet: Excel.Worksheet, table: PlacedTable, index: number, count: number): Excel.Range =>
  sheet.getRangeByIndexes(table.firstRow - 1 + index, table.firstColumn - 1, count, table.headers.length);

/** Indexes as runs of neighbours. */
function runsOf(indexes: readonly number[]): { index: number; count: number }[] {
  const runs: { index: number; count: number }[] = [];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.index + last.count === index) last.count++;
    else runs.push({ index, count: 1 });
  }
  return runs;
}

/** Whether the table is where it was and as large as it was. */
const stoodStill = ({ table, body }: Witness): boolean =>
  body.rowIndex === table.firstRow - 1 &&
  body.columnIndex === table.firstColumn - 1 &&
  body.rowCount === table.rows.length &&
  body.columnCount === table.headers.length;

/** Whether each changed row was the one that was expected, and nothing stood where rows were added. */
function metRows(
  { name, table, blocks }: Witness,
  plan: ChangePlan,
  known: ReadonlyMap<string, Row>,
  snapshot: WorkbookSnapshot,
): boolean {
  const key = declarationOf(name).key[0] ?? '';
  return blocks.every(({ index, isAdded, range }) =>
    (range.values as Cell[][]).every((cells, offset) => {
      if (isAdded) return isInserting(table) || cells.every((cell) => cell === '');
      const expected = known.get(`${name} ${index + offset}`);
      const found = rowIn(snapshot, name, index + offset, cells);
      const fields = plan.changes.filter((one) => one.table === name && one.index === index + offset);
      return [key, ...fields.map(({ field }) => field)].every((field) =>
        sameValue(found?.record[field], expected?.record[field]),
      );
    }),
  );
}

/** Whether `applyPlan` has Excel insert the rows that it adds, instead of using what is free below the table. */
const isInserting = ({ clearBelow, hasTotals }: PlacedTable): boolean => !clearBelow || hasTotals;

function restore(context: Excel.RequestContext, { name, table, body, blocks }: Witness, plan: ChangePlan): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const target = context.workbook.tables.getItem(table.name);
  const { fields } = resolveColumns(declarationOf(name), table.headers);
  for (const { index, count, isAdded, range } of blocks) {
    const before = range.values as Cell[][];
    // null leaves a cell as it is: only what was written is put back.
    const values = before.map((cells, offset) => {
      const wasInserted = isAdded && isInserting(table) && index + offset >= body.rowCount;
      const isWritten = (field: string) =>
        isAdded ||
        plan.changes.some((one) => one.table === name && one.index === index + offset && one.field === field);
      return cells.map((cell, column) => {
        const field = fields[column];
        if (!field || !isWritten(field)) return null;
        return wasInserted ? '' : escapeCell(cell);
      });
    });
    rowsOf(sheet, table, index, count).values = values;
    if (!isAdded) continue;
    if (isInserting(table)) {
      const inserted = usedRows(table) + count - table.rows.length;
      for (let row = body.rowCount + inserted - 1; row >= body.rowCount; row--) target.rows.getItemAt(row).delete();
    } else
      target.resize(sheet.getRangeByIndexes(body.rowIndex - 1, body.columnIndex, body.rowCount + 1, body.columnCount));
  }
}
