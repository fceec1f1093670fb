import type { Cell } from './cell';
import type { FieldValue } from './field';
import type { RecordName } from './records';

/** One field of one existing row gets another value; `index` is the row's place in the table's data body, from 0. */
export interface FieldChange {
  readonly table: RecordName;
  readonly index: number;
  readonly field: string;
  readonly value: FieldValue;
}

/** A row to be added at the end of a table; fields that are absent stay blank. */
export interface NewRow {
  readonly table: RecordName;
  readonly record: Readonly<Record<string, FieldValue>>;
  /** What stands in columns of a person's own, by their headers. */
  readonly own?: Readonly<Record<string, Cell>>;
}

/** What a computation wants changed in the workbook: only what differs from what was read. */
export interface ChangeSet {
  readonly fields: readonly FieldChange[];
  readonly rows: readonly NewRow[];
}
