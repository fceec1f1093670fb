import { gapsIn } from '../../domain/records/columnGaps';
import { changeLogRows, loggedRecord } from '../../domain/records/changeLogRows';
import type { FieldChange } from '../../domain/records/changes';
import { cellContextOf, type Matrix, type Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import type { DateOrder } from '../../domain/records/writtenDate';
import { daysInOrder, type DateColumn } from '../../domain/review/dateOrder';
import { requireWritable } from '../guards';
import { readSnapshot } from '../openWorkbook';
import { randomId } from '../randomId';
import { runAction } from '../runExcel';
import { toWorkbookError, WorkbookError } from '../workbookError';
import { giveBack } from '../writing/giveBack';
import { giveIds } from '../writing/giveIds';
import { batchOfChanges, type RecordBatch } from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { finishEarlier, tryBatch } from '../writing/tryBatch';

/** Who settles, and when (`YYYY-MM-DDTHH:mm:ss`). */
interface Author {
  readonly who: string;
  readonly now: string;
}

/** So many rows are found and written in one request. */
const rowsInRequest = 100;

/**
 * Writes the days of a column that were typed so that both numbers could be the month, read in the order that a person has
 * said, and gives how many. Each is found by its record and column in the request that writes it, and only where the cell
 * still holds the text that was read; the log tells of each. Throws `readOnly`, `protected`, `missingColumn`, `conflict`, or what the host
 * refuses.
 */
export function settleDates(column: DateColumn, order: DateOrder, author: Author): Promise<number> {
  return runAction(async (context) => {
    await finishEarlier(context);
    let settled = 0;
    try {
      for (;;) {
        const more = await settleSome(context, column, order, author);
        if (more === 0) return settled;
        settled += more;
      }
    } catch (error) {
      const failure = toWorkbookError(error);
      throw settled > 0 ? failure.withWritten('part') : failure;
    }
  });
}

/** Writes as many as go into one request, and gives how many; 0 where none are left. */
async function settleSome(
  context: Excel.RequestContext,
  column: DateColumn,
  order: DateOrder,
  author: Author,
): Promise<number> {
  const retries = new Retries();
  for (;;) {
    const snapshot = await readSnapshot(context);
    const { matrix } = snapshot;
    const changes = daysInOrder(matrix, column, order).slice(0, rowsInRequest);
    if (changes.length === 0) return 0;
    const batch = batchOf(matrix, changes, author);
    requireWritable(snapshot, [column.table, 'ChangeLog']);
    requireKey(matrix, column);
    const care = retries.next(snapshot, batch.writes);
    const without = batch.writes.flatMap(({ table, located, key }) =>
      located && key['id'] === null && declarationOf(table).idLetter !== undefined
        ? [{ table, located, id: idFor(table, author) }]
        : [],
    );
    if (without.length > 0) {
      await giveIds(context, snapshot, without);
      continue;
    }
    const outcome = await tryBatch(context, snapshot, batch, care);
    if (outcome.kind === 'missed') continue;
    await giveBack(context, snapshot, outcome.overwritten, author);
    if (outcome.overwritten.length < changes.length) return changes.length - outcome.overwritten.length;
  }
}

/** Throws `missingColumn` where nothing says which row is which. */
function requireKey(matrix: Matrix, { table }: DateColumn): void {
  const { key, sheet, fields } = declarationOf(table);
  const [gap] = gapsIn(matrix, table, key);
  if (!gap) return;
  const names = { table: sheet[matrix.language], column: fields[gap.field ?? '']?.label[matrix.language] ?? '' };
  throw new WorkbookError('missingColumn', { ...names, written: 'nothing' });
}

/** Rows that were typed in without an id are given one first, so that they can be found by it. */
const idFor = (table: DateColumn['table'], { now }: Author): string =>
  randomId(declarationOf(table).idLetter ?? '', Number(now.slice(0, 4)));

/** The days with what is kept of each row, and their lines in the log. */
function batchOf(matrix: Matrix, changes: readonly FieldChange[], { who, now }: Author): RecordBatch {
  const context = cellContextOf(matrix);
  const author = { who, now, origin: 'pane' };
  const kept = changes.flatMap(({ table, index }): FieldChange[] => {
    const row = rowAt(matrix, table, index);
    if (!row || !('version' in declarationOf(table).fields)) return [];
    const values = { version: Number(row.record['version'] ?? 0) + 1, updatedAt: now, updatedBy: who };
    return Object.entries(values).map(([field, value]) => ({ table, index, field, value }));
  });
  const rows = changes.flatMap(({ table, index, field, value }) => {
    const row = rowAt(matrix, table, index);
    if (!row) return [];
    const key = Object.fromEntries(declarationOf(table).key.map((name) => [name, row.record[name] ?? null]));
    const typed = { [field]: String(row.unreadable[field] ?? '') };
    return changeLogRows(table, loggedRecord(table, key, context), [field], typed, { [field]: value }, author, context);
  });
  return batchOfChanges(matrix, { fields: [...changes, ...kept], rows });
}

const rowAt = ({ tables }: Matrix, table: DateColumn['table'], index: number): Row | undefined =>
  (tables[table].rows as readonly Row[]).find((row) => row.index === index);
