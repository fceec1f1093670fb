import type { NewRow } from './changes';
import { isBlank, toCell, type CellContext } from './cell';
import { cutToCell } from './cellLimit';
import type { Field, FieldValue } from './field';
import { declarationOf, type RecordName } from './records';

type Values = Readonly<Record<string, FieldValue>>;

/** Whose change it is, when, and from where: a code of the list `origins`. */
export interface Authorship {
  readonly who: string;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  readonly origin: string;
}

/**
 * A row of the change log for each changed field, with what it was and what it became; a new record logs its fields.
 * Table, field and values stand there as people know them, in the workbook's language: `readLogLine` reads them back.
 */
export function changeLogRows(
  name: RecordName,
  record: string,
  changed: readonly string[],
  before: Values,
  after: Values,
  { who, now, origin }: Authorship,
  context: CellContext,
): readonly NewRow[] {
  const { sheet, fields } = declarationOf(name);
  return changed.map((field) => ({
    table: 'ChangeLog',
    record: {
      date: now,
      who,
      table: sheet[context.language],
      record,
      field: fields[field]?.label[context.language] ?? field,
      before: logText(fields[field], before[field], context),
      after: logText(fields[field], after[field], context),
      origin,
    },
  }));
}

/** A record as the log names it: by its id, or by the fields that identify it together. */
export function loggedRecord(name: RecordName, key: Values, context: CellContext): string {
  const { fields } = declarationOf(name);
  return Object.entries(key)
    .map(([field, value]) => logText(fields[field], value, context) ?? '')
    .join(' · ');
}

/** A value as its cell shows it: labels of lists, yes and no, days as `YYYY-MM-DD`; null for a blank. */
export function logText(field: Field | undefined, value: FieldValue | undefined, context: CellContext): string | null {
  if (value === undefined || isBlank(value)) return null;
  return cutToCell(wordsOf(field, value, context));
}

function wordsOf(field: Field | undefined, value: FieldValue, context: CellContext): string {
  // A cell holds the serial of a day, and shows it as the day.
  if (field === undefined || field.kind === 'date') return String(value);
  return field.kind === 'timestamp' ? String(value).replace('T', ' ') : String(toCell(field, value, context));
}
