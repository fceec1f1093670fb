import type { NewRow } from './changes';
import { isBlank } from './cell';
import { maxTextLength, type FieldValue } from './field';
import { declarationOf, type RecordName } from './records';

type Values = Readonly<Record<string, FieldValue>>;

/** Whose change it is, when, and from where: a code of the list `origins`. */
export interface Authorship {
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  readonly origin: string;
}

/** A row of the change log for each changed field, with what it was and what it became; a new record logs its fields. */
export function changeLogRows(
  name: RecordName,
  record: string,
  changed: readonly string[],
  before: Values,
  after: Values,
  { who, now, origin }: Authorship,
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
      origin,
    },
  }));
}

/** A value as the log keeps it: codes, not labels, so that it can be put back in any language. */
export function logText(value: FieldValue | undefined): string | null {
  if (value === undefined || isBlank(value)) return null;
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return text.slice(0, maxTextLength);
}
