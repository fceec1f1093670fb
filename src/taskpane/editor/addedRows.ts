import type { Matrix } from '../../domain/records/matrix';
import { keyOf, rowOfKey } from '../../domain/records/recordKey';
import type { RecordEdit } from '../../workbook/operations/saveRecords';

/** For how long rows that were just added are looked for, in milliseconds: so late are others' copies merged with this one. */
const lookedFor = 120_000;

/** Rows added in this pane, and until when they are looked for, in milliseconds of `performance.now`. */
let added: readonly { readonly edit: RecordEdit; readonly until: number }[] = [];

/** Remembers the rows that a save has added, to be looked for while changes of others may still take their place. */
export function rememberAdded(edits: readonly RecordEdit[]): void {
  const until = performance.now() + lookedFor;
  added = [...added, ...edits.filter(({ base }) => base === null).map((edit) => ({ edit, until }))];
}

/** The rows that were added lately and are no longer in the matrix; each is told once. */
export function missingAdded(matrix: Matrix): readonly RecordEdit[] {
  const now = performance.now();
  const missing = added.filter(({ edit, until }) => until > now && !isThere(edit, matrix));
  added = added.filter((one) => one.until > now && !missing.includes(one));
  return missing.map(({ edit }) => edit);
}

const isThere = ({ table, values }: RecordEdit, matrix: Matrix): boolean =>
  rowOfKey(matrix, table, keyOf(table, values)) !== undefined;
