import { duplicateRows, rowId } from '../indicators/sourceRows';
import type { FieldValue } from './field';
import type { Row } from './matrix';

/** The rows of a table by their code, as `rowId` gives it; of several with one code the one that counts. */
export function rowsByCode<R extends { readonly id: string | null } & Record<string, FieldValue>>(
  rows: readonly Row<R>[],
): ReadonlyMap<string, Row<R>> {
  const losers: ReadonlySet<unknown> = duplicateRows(rows as readonly unknown[] as readonly Row[]);
  const counted = rows.filter((row) => !losers.has(row) && rowId(row.record.id) !== '');
  return new Map(counted.map((row) => [rowId(row.record.id), row]));
}
