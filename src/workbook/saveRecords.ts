import type { ChangePlan, FieldChange, NewRow } from '../domain/records/changes';
import { sameValue, toCell, type Cell, type CellContext } from '../domain/records/cell';
import { changeLogRows, logText } from '../domain/records/changeLogRows';
import { resolveColumns } from '../domain/records/columns';
import type { FieldValue } from '../domain/records/field';
import { cellContextOf, type Row } from '../domain/records/matrix';
import { declarationOf, type RecordName } from '../domain/records/records';
import { applyGuarded, untilUndisturbed, type Attempt } from './guardedWrite';
import { requireWritable } from './guards';
import { locateRows } from './locateRows';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { usedRows, type PlacedTable } from './readTables';
import { runExcel } from './runExcel';
import { WorkbookError } from './workbookError';

type Values = Readonly<Record<string, FieldValue>>;

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
  | { readonly kind: 'saved' }
  /** Nothing was written: a person has to choose first. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly RecordConflict[] }
  /** A row that was edited is no longer in its table; nothing was written. */
  | { readonly kind: 'gone'; readonly table: RecordName };

/**
 * Saves records together in two round trips: the first finds the rows by their ids and reads them as they are now, the
 * second writes only the changed cells and the change log, and reads them back. Where somebody was quicker than the
 * second, it is undone and both come again. Saved again, after an answer was lost say, it finds its own new rows by their
 * ids and adds none twice. Throws WorkbookError where the host refuses.
 */
export function saveRecords(snapshot: WorkbookSnapshot, request: SaveRequest): Promise<SaveResult> {
  return runExcel((context) => {
    requireWritable(snapshot, [...request.edits.map(({ table }) => table), 'ChangeLog']);
    return untilUndisturbed(context, () => attemptSave(context, snapshot, request));
  }, true);
}

async function attemptSave(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  request: SaveRequest,
): Promise<Attempt<SaveResult>> {
  const { edits } = request;
  const unwritten = (result: SaveResult) => ({ result, write: null });
  const wanted = edits.map(({ table, base, values }) => ({ table, base, key: keyOf(table, values) }));
  const { fresh, rows } = await locateRows(context, snapshot, wanted, ['ChangeLog']);
  const gone = edits.find(({ base }, at) => base && !rows[at]);
  if (gone) return unwritten({ kind: 'gone', table: gone.table });
  const conflicts = edits.flatMap((edit, at) => conflictOf(edit, rows[at] ?? null));
  if (conflicts.length > 0) return unwritten({ kind: 'conflict', conflicts });
  const parts = edits.map((edit, at) => planOf(edit, rows[at] ?? null, request, cellContextOf(fresh.matrix)));
  const plan = { changes: parts.flatMap(({ changes }) => changes), rows: parts.flatMap((part) => part.rows) };
  if (plan.changes.length === 0 && plan.rows.length === 0) return unwritten({ kind: 'saved' });
  const expected = edits.flatMap(({ table }, at) => (rows[at] ? [{ table, row: rows[at] }] : []));
  const write = await applyGuarded(context, fresh, plan, expected);
  const written = readBack(context, fresh, plan);
  await context.sync();
  if (write.wasExpected()) written.forEach((row) => verify(row, fresh));
  return { result: { kind: 'saved' }, write };
}

/** What identifies a record: its id, or the fields that do so together. */
function keyOf(table: RecordName, values: Values): Values {
  const { key } = declarationOf(table);
  if (key.some((field) => (values[field] ?? null) === null)) throw new Error(`A ${table} is saved without its key`);
  return Object.fromEntries(key.map((field) => [field, values[field] ?? null]));
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

function planOf(
  { table, values, computed = {} }: RecordEdit,
  row: Row | null,
  { who, now }: SaveRequest,
  context: CellContext,
): ChangePlan {
  const key = keyOf(table, values);
  const differs = (field: string, value: FieldValue | undefined) =>
    !sameValue(value, row ? row.record[field] : blankLike(value));
  const changed = enteredFields(table).filter((field) => field in values && differs(field, values[field]));
  const { fields } = declarationOf(table);
  const record = Object.entries(key).map(([field, value]) => logText(fields[field], value, context));
  const author = { who, now, origin: 'pane' };
  const log = changeLogRows(table, record.join(' · '), changed, row?.record ?? {}, values, author, context);
  const kept = (version: number): Values =>
    'version' in declarationOf(table).fields ? { version, updatedAt: now, updatedBy: who } : {};
  if (row === null) return { changes: [], rows: [{ table, record: { ...values, ...computed, ...kept(1) } }, ...log] };
  const cells: Record<string, FieldValue> = Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
  for (const [field, value] of Object.entries(computed)) if (differs(field, value)) cells[field] = value;
  for (const [field, value] of Object.entries(key)) if (differs(field, value)) cells[field] = value;
  if (changed.length > 0) Object.assign(cells, kept(Number(row.record['version'] ?? 0) + 1));
  return { changes: changesOf(table, row.index, cells), rows: log };
}

const changesOf = (table: RecordName, index: number, cells: Values): FieldChange[] =>
  Object.entries(cells).map(([field, value]) => ({ table, index, field, value }));

/** A row to be compared with what was sent. */
interface WrittenRow {
  readonly table: RecordName;
  readonly range: Excel.Range;
  readonly sent: NewRow['record'];
}

/** Loads every written row but those of the log, in the same round trip, after the writes. */
function readBack(context: Excel.RequestContext, snapshot: WorkbookSnapshot, plan: ChangePlan): WrittenRow[] {
  const written = new Map<string, WrittenRow>();
  const rowAt = (table: RecordName, index: number, sent: NewRow['record']) => {
    const key = `${table} ${index}`;
    const known = written.get(key);
    const range = known?.range ?? bodyOf(context, snapshot, table).getRow(index);
    if (!known) range.load('values');
    written.set(key, { table, range, sent: { ...known?.sent, ...sent } });
  };
  for (const { table, index, field, value } of plan.changes) rowAt(table, index, { [field]: value });
  const added = new Map<RecordName, number>();
  for (const { table, record } of plan.rows) {
    if (table === 'ChangeLog') continue;
    const offset = added.get(table) ?? 0;
    added.set(table, offset + 1);
    rowAt(table, usedRows(tableIn(snapshot, declarationOf(table).table) as PlacedTable) + offset, record);
  }
  return [...written.values()];
}

const bodyOf = (context: Excel.RequestContext, snapshot: WorkbookSnapshot, name: RecordName): Excel.Range => {
  const table = tableIn(snapshot, declarationOf(name).table) as PlacedTable;
  return context.workbook.tables.getItem(table.name).getDataBodyRange();
};

/** Throws `notVerified` with the first column whose cell does not hold what was written. */
function verify({ table: name, range, sent }: WrittenRow, snapshot: WorkbookSnapshot): void {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table) as PlacedTable;
  const { position } = resolveColumns(declaration, table.headers);
  const context = cellContextOf(snapshot.matrix);
  for (const [field, value] of Object.entries(sent)) {
    const [declared, column] = [declaration.fields[field], position.get(field)];
    if (!declared || column === undefined) continue;
    const cell = (range.values[0]?.[column] ?? '') as Cell;
    // What was sent and what is there are compared as cells: Excel may turn a text into a number and back.
    if (!sameCell(toCell(declared, value ?? null, context), cell)) {
      const record = String((range.values[0]?.[position.get(declaration.key[0] ?? '') ?? 0] ?? '') as Cell);
      throw new WorkbookError('notVerified', { where: declared.label[context.language], record });
    }
  }
}

function sameCell(sent: Cell, found: Cell): boolean {
  if (typeof sent === 'number' && typeof found === 'number') return Math.abs(sent - found) < 1e-6;
  return String(sent).replace(/\r\n?/g, '\n') === String(found).replace(/\r\n?/g, '\n');
}
