import { columnsOf } from '../../domain/records/columns';
import { isBlank, type Cell } from '../../domain/records/cell';
import type { ChangeSet, NewRow } from '../../domain/records/changes';
import type { FieldValue } from '../../domain/records/field';
import { rowId } from '../../domain/records/ids';
import type { Matrix, Row } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import type { RowPlace } from './TableInRequest';

export type Values = Readonly<Record<string, FieldValue>>;

/** A row as it was found, with what its cells hold. */
export interface LocatedRow {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly place: RowPlace;
}

/** One record that is written. */
export interface RecordWrite {
  readonly table: RecordName;
  /** What identifies it. */
  readonly key: Values;
  /** The row that is changed, as it was found right before; null for one that is added. */
  readonly located: LocatedRow | null;
  /** What its fields are to hold; those of a new record that are absent stay blank. */
  readonly values: Values;
  /** Cells that are written as they are, in place of the values of their fields. */
  readonly raw?: Readonly<Record<string, Cell>>;
  /** What columns of a person's own are to hold, by their headers. */
  readonly own?: Readonly<Record<string, Cell>>;
}

/** Records that are written together, with their lines in the log: all of it or nothing. */
export interface RecordBatch {
  readonly writes: readonly RecordWrite[];
  readonly log: readonly NewRow[];
  /** Whether it puts back what another person wrote: it is written as soon as Excel lets it, though nothing of it stands. */
  readonly isOwed?: boolean;
  /** Called once all of it is known to stand in the workbook. */
  readonly onWritten?: () => void;
}

/** What tells who saved a row last; written in this order, before all else of the row. */
export const stamps: readonly string[] = ['version', 'updatedAt', 'updatedBy'];

/** Everything that a batch adds to tables, by table. */
export function addedRows({ writes, log }: RecordBatch): ReadonlyMap<RecordName, readonly NewRow[]> {
  const rows = new Map<RecordName, NewRow[]>();
  const add = (row: NewRow) => {
    const known = rows.get(row.table);
    if (known) known.push(row);
    else rows.set(row.table, [row]);
  };
  for (const { table, located, values, own } of writes)
    if (!located) add({ table, record: values, ...(own && { own }) });
  log.forEach(add);
  return rows;
}

/** A row of the matrix, as found in a reading of the whole workbook. */
export function locatedIn({ tables }: Matrix, name: RecordName, row: Row): LocatedRow {
  const { raw, columns, rows, duplicates } = tables[name];
  const cells = raw?.rows[row.index] ?? [];
  const key = declarationOf(name).key.map((field) => [field, cells[columns.position.get(field) ?? -1] ?? ''] as const);
  const id = rowId(row.record['id']);
  const isUnique =
    duplicates.size === 0 || (rows as readonly Row[]).filter(({ record }) => rowId(record['id']) === id).length === 1;
  return { row, cells, place: { index: row.index, key, isUnique } };
}

/** Changes of records that have ids, as a batch; made from the matrix from which they were made. */
export function batchOfChanges(matrix: Matrix, { fields, rows }: ChangeSet): Pick<RecordBatch, 'writes' | 'log'> {
  const changed = new Map<string, RecordWrite>();
  for (const { table, index, field, value } of fields) {
    const name = `${table} ${index}`;
    const known = changed.get(name) ?? writeAt(matrix, table, index);
    if (known) changed.set(name, { ...known, values: { ...known.values, [field]: value } });
  }
  const added = rows.filter(({ table }) => table !== 'ChangeLog');
  return {
    writes: [
      ...changed.values(),
      ...added.map(({ table, record }) => ({ table, key: keyIn(table, record), located: null, values: record })),
    ],
    log: rows.filter(({ table }) => table === 'ChangeLog'),
  };
}

function writeAt(matrix: Matrix, table: RecordName, index: number): RecordWrite | null {
  const row = (matrix.tables[table].rows as readonly Row[]).find((one) => one.index === index);
  return row ? { table, key: keyIn(table, row.record), located: locatedIn(matrix, table, row), values: {} } : null;
}

const keyIn = (table: RecordName, record: Values): Values =>
  Object.fromEntries(declarationOf(table).key.map((field) => [field, record[field] ?? null]));

/**
 * Refuses a batch for which the workbook has no place: throws `missingColumn` with table and column where a field that
 * is to hold something has none.
 */
export function requireColumns(snapshot: WorkbookSnapshot, batch: RecordBatch): void {
  const { language } = snapshot.matrix;
  const written = [...batch.writes, ...batch.log.map(({ table, record }) => ({ table, values: record }))];
  for (const { table, values } of written) {
    const declaration = declarationOf(table);
    const { position } = columnsOf(declaration, tableIn(snapshot, declaration.table) ?? { headers: [] });
    for (const [name, value] of Object.entries(values)) {
      const field = declaration.fields[name];
      if (!field || position.has(name)) continue;
      const isOurs = table === 'ChangeLog' || field.origin === 'entered' || declaration.key.includes(name);
      if (isBlank(value) || !isOurs) continue;
      throw new WorkbookError('missingColumn', {
        table: declaration.sheet[language],
        column: field.label[language],
        written: 'nothing',
      });
    }
  }
}
