import type { FieldValue } from './field';
import { rowId } from './ids';
import type { IdIndex, Matrix, Row } from './matrix';
import { declarationOf, type RecordName } from './records';

type Values = Readonly<Record<string, FieldValue>>;

/** What identifies a record: its id, or the fields that do so together. Throws where one of these is blank. */
export function keyOf(table: RecordName, values: Values): Values {
  const { key } = declarationOf(table);
  if (key.some((field) => (values[field] ?? null) === null)) throw new Error(`A ${table} is saved without its key`);
  return Object.fromEntries(key.map((field) => [field, values[field] ?? null]));
}

/** The row that has a record's key; an id is enough where there is one. */
export function rowOfKey({ tables }: Matrix, table: RecordName, key: Values): Row | undefined {
  const id = rowId(key['id']);
  if (id !== '') return (tables[table].byId as IdIndex).get(id);
  const rows = tables[table].rows as readonly Row[];
  return rows.find(({ record }) => Object.entries(key).every(([field, value]) => record[field] === value));
}
