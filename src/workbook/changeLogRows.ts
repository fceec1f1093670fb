import type { NewRow } from '../domain/records/changes';
import { isBlank } from '../domain/records/cell';
import { maxTextLength, type FieldValue } from '../domain/records/field';
import { declarationOf, type RecordName } from '../domain/records/records';

type Values = Readonly<Record<string, FieldValue>>;

/** A row of the change log for each changed field, with what it was and what it became; a new record logs its fields. */
export function changeLogRows(
  name: RecordName,
  record: string,
  changed: readonly string[],
  before: Values,
  after: Values,
  { who, now }: { readonly who: string; readonly now: string },
): readonly NewRow[] {
  return changed.map((field) => ({
    table: 'ChangeLog',
    record: {
      date: now,
      who,
      table: declarationOf(name).table,
      record,
      field,
      before: logText(before[field]),
      after: logText(after[field]),
      origin: 'pane',
    },
  }));
}

/** A value as the log keeps it: codes, not labels, so that it can be put back in any language. */
function logText(value: FieldValue | undefined): string | null {
  if (value === undefined || isBlank(value)) return null;
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return text.slice(0, maxTextLength);
}
