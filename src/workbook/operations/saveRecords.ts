import { sameValue, type CellContext } from '../../domain/records/cell';
import { changeLogRows, loggedRecord } from '../../domain/records/changeLogRows';
import type { NewRow } from '../../domain/records/changes';
import type { FieldValue } from '../../domain/records/field';
import { rowId } from '../../domain/records/ids';
import { cellContextOf, type Row } from '../../domain/records/matrix';
import { keyOf } from '../../domain/records/recordKey';
import { declarationOf, type RecordName } from '../../domain/records/records';
import type { Changed } from '../changed';
import { requireWritable } from '../guards';
import { locateRows, type LocatedRows } from './locateRows';
import type { WorkbookSnapshot } from '../openWorkbook';
import { runAction } from '../runExcel';
import { giveBack } from '../writing/giveBack';
import { giveIds, type GivenId } from '../writing/giveIds';
import {
  requireColumns,
  type LocatedRow,
  type RecordBatch,
  type RecordWrite,
  type Values,
} from '../writing/recordBatch';
import { Retries } from '../writing/Retries';
import { finishEarlier, tryBatch } from '../writing/tryBatch';
import { writtenRows } from '../writing/writtenRows';

/** One record as a form leaves it. */
export interface RecordEdit {
  readonly table: RecordName;
  /** The row as it was when its form was opened; null for a new record. */
  readonly base: Row | null;
  /** Fields of the record, changed or not; the key must be among them. */
  readonly values: Values;
  /** What computed columns should hold; written where it differs, not logged. */
  readonly computed?: Values;
}

export interface SaveRequest {
  /** Records that are saved together: all of them or none. */
  readonly edits: readonly RecordEdit[];
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
}

/** Fields of one record that another person changed since its form was opened, to other values than ours. */
export interface RecordConflict {
  readonly table: RecordName;
  readonly theirs: Row;
  readonly fields: readonly string[];
}

export type SaveResult =
  /** `written` is what is to be read again to know the workbook as it is since. */
  | { readonly kind: 'saved'; readonly written: Changed }
  /** A person has to choose first: these fields were not written. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly RecordConflict[] }
  /** A row that was edited is no longer in its table; nothing was written. */
  | { readonly kind: 'gone'; readonly table: RecordName };

/** What is to be read again after a save; everything where the workbook was found to be another than was known. */
export const writtenBy = (result: SaveResult): Changed => (result.kind === 'saved' ? result.written : 'everything');

/**
 * Saves records together in two round trips: the first finds the rows by their ids and reads them as they are now, the
 * second finds them again by their ids and writes only the changed cells and the change log, once and whole. Where
 * somebody was quicker than the second, nothing is written and both come again; what somebody typed in that very moment
 * is put back and told as a conflict. Saved again, after an answer was lost say, it finds its own new rows by their ids and
 * adds none twice. Throws WorkbookError: `missingColumn`, `protected` … before anything is written, or what the host
 * refuses, saying how much was written.
 */
export function saveRecords(snapshot: WorkbookSnapshot, request: SaveRequest): Promise<SaveResult> {
  return runAction(async (context) => {
    const hasFinished = await finishEarlier(context);
    const retries = new Retries();
    for (let attempt = 1; ; attempt++) {
      const result = await attemptSave(context, snapshot, request, retries);
      // What came in between, and what an attempt before has left, is known by reading only.
      if (result?.kind === 'saved' && (hasFinished || attempt > 1)) return { kind: 'saved', written: 'everything' };
      if (result) return result;
    }
  });
}

/** One attempt; null where it has to begin again. */
async function attemptSave(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  request: SaveRequest,
  retries: Retries,
): Promise<SaveResult | null> {
  const { edits } = request;
  const wanted = edits.map(({ table, base, values }) => ({ table, base, key: keyOf(table, values) }));
  const { fresh, rows } = await locateRows(context, snapshot, wanted, ['ChangeLog']);
  const gone = edits.find(({ base }, at) => base && !rows[at]);
  if (gone) return { kind: 'gone', table: gone.table };
  const conflicts = edits.flatMap((edit, at) => conflictOf(edit, rows[at]?.row ?? null));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  const batch = batchOf(edits, rows, request, cellContextOf(fresh.matrix));
  // Somebody else has written the same, and perhaps more.
  if (batch.writes.length === 0) return { kind: 'saved', written: 'everything' };
  requireWritable(
    fresh,
    [...batch.writes, ...batch.log].map(({ table }) => table),
  );
  requireColumns(fresh, batch);
  const care = retries.next(fresh, batch.writes);
  const without = withoutIds(batch);
  if (without.length > 0) {
    await giveIds(context, fresh, without);
    return null;
  }
  const outcome = await tryBatch(context, fresh, batch, care);
  if (outcome.kind === 'missed') return null;
  if (outcome.overwritten.length === 0) return { kind: 'saved', written: writtenRows(fresh, batch) };
  await giveBack(context, fresh, outcome.overwritten, request);
  return null;
}

/** Rows that were typed in without an id and are given one first, so that they can be found by it. */
function withoutIds({ writes }: RecordBatch): readonly GivenId[] {
  return writes.flatMap(({ table, key, located }) =>
    located && declarationOf(table).idLetter !== undefined && rowId(located.row.record['id']) === ''
      ? [{ table, located, id: String(key['id']) }]
      : [],
  );
}

const enteredFields = (table: RecordName): string[] =>
  Object.entries(declarationOf(table).fields)
    .filter(([, { origin }]) => origin === 'entered')
    .map(([field]) => field);

/** Fields that another person set to something else than the form began with and than it ends with. */
function conflictOf({ table, base, values }: RecordEdit, theirs: Row | null): RecordConflict[] {
  if (!theirs) return [];
  const fields = enteredFields(table).filter(
    (field) =>
      field in values &&
      !sameValue(theirs.record[field], values[field]) &&
      !sameValue(theirs.record[field], base ? base.record[field] : blankLike(values[field])),
  );
  return fields.length > 0 ? [{ table, theirs, fields }] : [];
}

const blankLike = (value: FieldValue | undefined): FieldValue => (Array.isArray(value) ? [] : null);

/** What is written of the edits, and its lines in the log. */
function batchOf(
  edits: readonly RecordEdit[],
  rows: LocatedRows['rows'],
  request: SaveRequest,
  context: CellContext,
): RecordBatch {
  const parts = edits.map((edit, at) => partOf(edit, rows[at] ?? null, request, context));
  return { writes: parts.flatMap(({ writes }) => writes), log: parts.flatMap(({ log }) => log) };
}

function partOf(
  { table, values, computed = {} }: RecordEdit,
  located: LocatedRow | null,
  { who, now }: SaveRequest,
  context: CellContext,
): { readonly writes: readonly RecordWrite[]; readonly log: readonly NewRow[] } {
  const key = keyOf(table, values);
  const row = located?.row;
  const differs = (field: string, value: FieldValue | undefined) =>
    !sameValue(value, row ? row.record[field] : blankLike(value));
  const changed = enteredFields(table).filter((field) => field in values && differs(field, values[field]));
  const author = { who, now, origin: 'pane' };
  const record = loggedRecord(table, key, context);
  const log = changeLogRows(table, record, changed, row?.record ?? {}, values, author, context);
  const kept = (version: number): Values =>
    'version' in declarationOf(table).fields ? { version, updatedAt: now, updatedBy: who } : {};
  if (!row) return { writes: [{ table, key, located, values: { ...values, ...computed, ...kept(1) } }], log };
  const written: Record<string, FieldValue> = Object.fromEntries(
    changed.map((field) => [field, values[field] ?? null]),
  );
  for (const [field, value] of Object.entries({ ...computed, ...key }))
    if (differs(field, value)) written[field] = value;
  if (changed.length > 0) Object.assign(written, kept(Number(row.record['version'] ?? 0) + 1));
  return { writes: Object.keys(written).length > 0 ? [{ table, key, located, values: written }] : [], log };
}
