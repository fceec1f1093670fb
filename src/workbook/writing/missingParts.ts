import { isBlank, toCell, type Cell } from '../../domain/records/cell';
import type { NewRow } from '../../domain/records/changes';
import { rowId } from '../../domain/records/ids';
import { cellContextOf, type Matrix, type Row } from '../../domain/records/matrix';
import { rowOfKey } from '../../domain/records/recordKey';
import { declarationOf } from '../../domain/records/records';
import { locatedIn, stamps, type LocatedRow, type RecordBatch, type RecordWrite, type Values } from './recordBatch';
import { sameCell } from './sameCell';

/** What the workbook tells of a batch whose answer was lost or that broke off. */
export interface Progress {
  /** `taken`: all stands but for new rows of whose records somebody else has added one meanwhile. */
  readonly state: 'nothing' | 'part' | 'taken' | 'whole';
  /** What is still to be written; blank cells and rows of others are never taken for it. */
  readonly rest: RecordBatch;
}

/**
 * Works out what of a batch stands in the workbook. A row was begun when it has the version that the batch gives it, and the
 * batch's date and name as far as it came to them; where it has none of these, when a cell holds what was to be written and
 * had held something else; where others have saved it since, or the row has no version and was to be added, when all of
 * its cells hold what was to be written: another person may have added the note of the same activity. Of a row that was
 * begun only cells that still hold what they held before are missing: what somebody typed since is theirs.
 */
export function missingParts(matrix: Matrix, batch: RecordBatch): Progress {
  const records = batch.writes.map((write) => recordProgress(matrix, write));
  const unlogged = batch.log.filter((line) => !hasLine(matrix, line));
  // The log comes after the rows: where a line of it stands, they all were written.
  const isLogged = unlogged.length < batch.log.length;
  const isBegun = isLogged || records.some(({ begun }) => begun);
  const writes = isLogged ? [] : records.flatMap(({ missing }) => missing ?? []);
  const about = (write: RecordWrite) => unlogged.filter((line) => isAbout(line, write, matrix));
  const taken = records.flatMap(({ taken }) => (taken && (!isLogged || about(taken).length > 0) ? taken : []));
  const untrue = new Set(taken.flatMap(about));
  const log = unlogged.filter((line) => !untrue.has(line));
  const rest = { ...batch, writes, log };
  if (!isBegun) return { state: 'nothing', rest };
  if (writes.length + log.length > 0) return { state: 'part', rest };
  return { state: taken.length > 0 ? 'taken' : 'whole', rest };
}

/** Whether a line of the log is about a record. */
function isAbout({ record }: NewRow, { table, key }: RecordWrite, { language }: Matrix): boolean {
  return record['table'] === declarationOf(table).sheet[language] && rowId(record['record']) === rowId(key['id']);
}

interface RecordProgress {
  readonly begun: boolean;
  readonly missing: RecordWrite | null;
  /** The write, where it adds a record that somebody else has added. */
  readonly taken?: RecordWrite;
}

function recordProgress(matrix: Matrix, write: RecordWrite): RecordProgress {
  const row = rowOfKey(matrix, write.table, write.key);
  if (!row) return { begun: false, missing: write.located ? null : write };
  const located = locatedIn(matrix, write.table, row);
  const before = cellsBefore(matrix, write);
  const begun = isBegun(matrix, write, located, before);
  if (!begun && !write.located) return { begun, missing: null, taken: write };
  const missing = begun && isOvertaken(write, row) ? {} : cellsMissing(matrix, write, located, before);
  const own = begun && !isOvertaken(write, row) ? ownMissing(matrix, write, located) : {};
  const isWhole = Object.keys(missing).length + Object.keys(own).length === 0;
  return { begun, missing: isWhole ? null : { ...write, located, values: missing, own } };
}

/** What columns of a person's own do not hold yet, and are blank or hold what they held before. */
function ownMissing({ tables }: Matrix, { table, own = {}, located: before }: RecordWrite, { cells }: LocatedRow) {
  const headers = (tables[table].raw?.headers ?? []).map((header) => header.toLowerCase());
  return Object.fromEntries(
    Object.entries(own).filter(([header, wanted]) => {
      const at = headers.indexOf(header.toLowerCase());
      const found = cells[at] ?? '';
      return at >= 0 && !sameCell(wanted, found) && sameCell(before?.cells[at] ?? '', found);
    }),
  );
}

/** What each field of a record held before it was written; blank for a new one. */
const cellsBefore =
  ({ tables }: Matrix, { table, located }: RecordWrite) =>
  (field: string) =>
    located?.cells[tables[table].columns.position.get(field) ?? -1] ?? '';

function isBegun(
  matrix: Matrix,
  write: RecordWrite,
  { row, cells }: LocatedRow,
  before: ReturnType<typeof cellsBefore>,
): boolean {
  const { position } = matrix.tables[write.table].columns;
  const isStamped = 'version' in write.values && position.has('version');
  if (isStamped && !isOvertaken(write, row)) {
    const held: Values = write.located?.row.record ?? {};
    // The version is written first: a request can break off before it comes to date and name.
    const isOurs = (field: string) => isSame(write.values[field], row.record[field]);
    return isOurs('version') && stamps.every((field) => isOurs(field) || isSame(held[field], row.record[field]));
  }
  const stand = Object.keys(write.values)
    .filter((field) => !stamps.includes(field) && position.has(field))
    .map((field) => {
      const wanted = wantedCell(matrix, write, field);
      return {
        isThere: sameCell(wanted, cells[position.get(field) ?? -1] ?? ''),
        isNew: !sameCell(wanted, before(field)),
      };
    });
  const isNew = stand.some(({ isThere, isNew }) => isThere && isNew);
  // Of a row that others have saved since, or may have added themselves, only all of our cells together prove it.
  const isDoubtful = isStamped || write.located === null;
  return isNew && (!isDoubtful || stand.every(({ isThere }) => isThere));
}

const isSame = (wanted: Values[string] | undefined, found: Values[string] | undefined): boolean =>
  isBlank(wanted) ? isBlank(found) : wanted === found;

/** Whether somebody has saved the row again since. */
const isOvertaken = ({ values }: RecordWrite, { record }: Row): boolean =>
  'version' in values && Number(record['version'] ?? 0) > Number(values['version']);

function cellsMissing(
  matrix: Matrix,
  write: RecordWrite,
  { cells }: LocatedRow,
  before: ReturnType<typeof cellsBefore>,
): Values {
  const { position } = matrix.tables[write.table].columns;
  return Object.fromEntries(
    Object.entries(write.values).filter(([field]) => {
      if (!position.has(field)) return false;
      const found = cells[position.get(field) ?? -1] ?? '';
      return !sameCell(wantedCell(matrix, write, field), found) && sameCell(before(field), found);
    }),
  );
}

function wantedCell(matrix: Matrix, { table, values, raw }: RecordWrite, field: string): Cell {
  if (raw && field in raw) return raw[field] ?? '';
  const declared = declarationOf(table).fields[field];
  return declared ? toCell(declared, values[field] ?? null, cellContextOf(matrix)) : '';
}

/** Whether a line stands in the log. */
export function hasLine({ tables }: Matrix, { record }: NewRow): boolean {
  return tables.ChangeLog.rows.some(({ record: line }) =>
    Object.entries(record).every(([field, value]) => isSame(value, (line as Values)[field])),
  );
}
