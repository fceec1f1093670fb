import type { ChangePlan, FieldChange, NewRow } from '../domain/records/changes';
import { fromCell, sameValue, toCell, type Cell } from '../domain/records/cell';
import { changeLogRows } from '../domain/records/changeLogRows';
import { resolveColumns } from '../domain/records/columns';
import type { FieldValue } from '../domain/records/field';
import { cellContextOf, type Row } from '../domain/records/matrix';
import { declarationOf, type RecordName } from '../domain/records/records';
import { applyPlan } from './applyPlan';
import { requireWritable } from './guards';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import type { PlacedTable } from './readTables';
import { randomId } from './recalculate';
import { runExcel } from './runExcel';
import { WorkbookError } from './workbookError';

type Values = Readonly<Record<string, FieldValue>>;

export interface SaveRequest {
  /** The row as it was when its form was opened; null for a new record. */
  readonly base: Row | null;
  /** Every field of the form, changed or not. */
  readonly values: Values;
  /** Fields to write although another person changed them since, as the person chose. */
  readonly overwrite?: readonly string[];
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly id: string }
  /** Another person changed the row since: nothing was written. `fields` differ from what the form began with. */
  | { readonly kind: 'conflict'; readonly theirs: Row; readonly fields: readonly string[] }
  /** The row is no longer in its table. */
  | { readonly kind: 'gone' };

/**
 * Saves one record in two round trips: the first finds the row by its id and reads it as it is now, the second writes
 * only its changed cells and the change log, and reads them back. `snapshot` tells where tables stand; when it is out
 * of date the row is looked up again, never guessed.
 */
export function saveRecord(snapshot: WorkbookSnapshot, name: RecordName, request: SaveRequest): Promise<SaveResult> {
  return runExcel(async (context) => {
    requireWritable(snapshot, [name, 'ChangeLog']);
    const current = await locate(context, snapshot, name, request);
    if (current === null) return { kind: 'gone' };
    const { fresh, row } = current;
    const conflict = row && request.base ? conflictOf(name, row, request) : null;
    if (conflict) return conflict;
    const plan = planOf(name, row, request);
    const id = String(plan.id);
    if (plan.changes.length === 0 && plan.rows.length === 0) return { kind: 'saved', id };
    await applyPlan(context, fresh, plan);
    const written = readBack(context, fresh, name, row, plan);
    await context.sync();
    verify(written, fresh, name, plan);
    return { kind: 'saved', id };
  }, true);
}

interface Location {
  /** The snapshot with the tables' places as they are now. */
  readonly fresh: WorkbookSnapshot;
  /** The row as it is now; null for a new record. */
  readonly row: Row | null;
}

/** Reads ids, the expected row and the tables' places; reads the row once more where it has moved. */
async function locate(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  name: RecordName,
  { base }: SaveRequest,
): Promise<Location | null> {
  const declaration = declarationOf(name);
  const known = tableIn(snapshot, declaration.table) as PlacedTable;
  const log = tableIn(snapshot, declarationOf('ChangeLog').table) as PlacedTable;
  const place = requestPlace(context, known);
  const logPlace = requestPlace(context, log);
  const idColumn = resolveColumns(declaration, known.headers).position.get(declaration.key[0] ?? '') ?? 0;
  const ids = place.body.getColumn(idColumn);
  const expected = base ? place.body.getRow(Math.min(base.index, known.rows.length - 1)) : null;
  ids.load('values');
  expected?.load('values');
  await context.sync();
  const table = placeNow(known, place, ids.values.length);
  const fresh = withTables(snapshot, [table, placeNow(log, logPlace, logPlace.body.rowCount)]);
  if (!base) return { fresh, row: null };
  const index = indexOf(ids.values as Cell[][], declaration.key[0] ?? '', base);
  if (index < 0) return null;
  let cells = (expected?.values[0] ?? []) as Cell[];
  if (index !== base.index) {
    const moved = place.body.getRow(index);
    moved.load('values');
    await context.sync();
    cells = (moved.values[0] ?? []) as Cell[];
  }
  return { fresh, row: rowOf(name, table, index, cells, fresh) };
}

function requestPlace(context: Excel.RequestContext, { name, sheet }: PlacedTable) {
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  table.load('showTotals');
  table.autoFilter.load('isDataFiltered');
  header.load('values');
  body.load('rowIndex,columnIndex,rowCount');
  used.load('rowIndex,rowCount');
  return { table, header, body, used };
}

function placeNow(known: PlacedTable, place: ReturnType<typeof requestPlace>, rowCount: number): PlacedTable {
  const { table, header, body, used } = place;
  const blank: Cell[] = known.headers.map(() => '');
  return {
    ...known,
    headers: (header.values[0] ?? []).map(String),
    // Only how many rows there are matters from here on, and whether the single one is blank.
    rows: Array.from({ length: rowCount }, (_, index) => known.rows[index] ?? (rowCount === 1 ? blank : ['?'])),
    firstRow: body.rowIndex + 1,
    firstColumn: body.columnIndex + 1,
    hasTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered === true,
    clearBelow: used.rowIndex + used.rowCount <= body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0),
  };
}

function withTables(snapshot: WorkbookSnapshot, tables: readonly PlacedTable[]): WorkbookSnapshot {
  const changed = tables.map((table) => [table.name.toLowerCase(), table] as const);
  return { ...snapshot, tables: new Map([...snapshot.tables, ...changed]) };
}

/** Where the record stands now: at its old place if the id is still there, else wherever its id is. */
function indexOf(ids: readonly (readonly Cell[])[], key: string, base: Row): number {
  const id = base.record[key];
  // A row that was typed without an id can only be found where it was.
  if (typeof id !== 'string' && typeof id !== 'number') return ids[base.index]?.[0] === '' ? base.index : -1;
  const isIt = (cells: readonly Cell[] | undefined) => String(cells?.[0] ?? '').trim() === String(id).trim();
  return isIt(ids[base.index]) ? base.index : ids.findIndex(isIt);
}

function rowOf(
  name: RecordName,
  table: PlacedTable,
  index: number,
  cells: readonly Cell[],
  snapshot: WorkbookSnapshot,
): Row {
  const declaration = declarationOf(name);
  const { position } = resolveColumns(declaration, table.headers);
  const context = cellContextOf(snapshot.matrix);
  const unreadable: Record<string, Cell> = {};
  const record = Object.fromEntries(
    Object.entries(declaration.fields).map(([field, declared]) => {
      const cell = cells[position.get(field) ?? -1] ?? '';
      const { value, fault } = fromCell(declared, cell, context);
      if (fault !== undefined && fault !== 'dateAsText' && fault !== 'unknownMember') unreadable[field] = cell;
      return [field, value];
    }),
  );
  return { record, index, sheetRow: table.firstRow + index, unreadable };
}

/** Fields that another person changed since the form was opened, unless the person has decided about them. */
function conflictOf(name: RecordName, theirs: Row, request: SaveRequest): SaveResult | null {
  const { base, overwrite = [] } = request;
  const fields = Object.entries(declarationOf(name).fields)
    .filter(([field, { origin }]) => origin === 'entered' && !sameValue(theirs.record[field], base?.record[field]))
    .map(([field]) => field)
    .filter((field) => !overwrite.includes(field));
  return fields.length > 0 ? { kind: 'conflict', theirs, fields } : null;
}

type SavePlan = ChangePlan & { readonly id: FieldValue };

function planOf(name: RecordName, row: Row | null, request: SaveRequest): SavePlan {
  const { values, who, now } = request;
  const declaration = declarationOf(name);
  const key = declaration.key[0] ?? '';
  const entered = Object.entries(declaration.fields).filter(([, { origin }]) => origin === 'entered');
  const given = values[key] ?? row?.record[key] ?? null;
  const made = given ?? (declaration.idLetter ? randomId(declaration.idLetter, Number(now.slice(0, 4))) : null);
  const kept = (version: number): Record<string, FieldValue> =>
    'version' in declaration.fields ? { version, updatedAt: now, updatedBy: who } : {};
  const changed = entered
    .map(([field]) => field)
    .filter((field) => field in values && !sameValue(values[field], row?.record[field] ?? blank(values[field])));
  const log = changeLogRows(name, String(made), changed, row?.record ?? {}, values, { who, now, origin: 'pane' });
  if (row === null) {
    const record = { ...values, ...kept(1), [key]: made };
    return { id: made, changes: [], rows: [{ table: name, record }, ...log] };
  }
  if (changed.length === 0) return { id: made, changes: [], rows: [] };
  const version = Number(row.record['version'] ?? 0) + 1;
  const cells = { ...Object.fromEntries(changed.map((field) => [field, values[field] ?? null])), ...kept(version) };
  if (made !== row.record[key]) cells[key] = made;
  const changes: FieldChange[] = Object.entries(cells).map(([field, value]) => ({
    table: name,
    index: row.index,
    field,
    value,
  }));
  return { id: made, changes, rows: log };
}

const blank = (value: FieldValue | undefined): FieldValue => (Array.isArray(value) ? [] : null);

/** Loads the written row, in the same round trip, after the writes. */
function readBack(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  name: RecordName,
  row: Row | null,
  plan: SavePlan,
): { readonly range: Excel.Range; readonly record: NewRow['record'] } {
  const table = tableIn(snapshot, declarationOf(name).table) as PlacedTable;
  const isEmpty = table.rows.every((cells) => cells.every((cell) => cell === ''));
  const index = row ? row.index : isEmpty ? 0 : table.rows.length;
  const range = context.workbook.tables.getItem(table.name).getDataBodyRange().getRow(index);
  range.load('values');
  const record = row
    ? Object.fromEntries(plan.changes.map(({ field, value }) => [field, value]))
    : (plan.rows.find((added) => added.table === name)?.record ?? {});
  return { range, record };
}

/** Throws `notVerified` with the first column whose cell does not hold what was written. */
function verify(
  { range, record }: ReturnType<typeof readBack>,
  snapshot: WorkbookSnapshot,
  name: RecordName,
  plan: SavePlan,
): void {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table) as PlacedTable;
  const { position } = resolveColumns(declaration, table.headers);
  const context = cellContextOf(snapshot.matrix);
  for (const [field, value] of Object.entries(record)) {
    const [declared, column] = [declaration.fields[field], position.get(field)];
    if (!declared || column === undefined) continue;
    const cell = (range.values[0]?.[column] ?? '') as Cell;
    // What was sent and what is there are compared as cells: Excel may turn a text into a number and back.
    if (!sameCell(toCell(declared, value, context), cell)) {
      throw new WorkbookError('notVerified', { where: declared.label[context.language], record: String(plan.id) });
    }
  }
}

function sameCell(sent: Cell, found: Cell): boolean {
  if (typeof sent === 'number' && typeof found === 'number') return Math.abs(sent - found) < 1e-6;
  return String(sent).replace(/\r\n?/g, '\n') === String(found).replace(/\r\n?/g, '\n');
}
