import { dateFromSerial } from '../../calendar';
import { isBlank, membersOf, sameValue } from '../../records/cell';
import type { FieldValue } from '../../records/field';
import type { Lists } from '../../records/listIndex';
import { declarationOf } from '../../records/records';
import { valueFor } from '../assemble/CellReader';
import { dateReadings, settleDays } from '../assemble/dates';
import { Draft } from '../assemble/Draft';
import type { Adoptable } from '../layout';
import type { RecipeSubject } from '../recipe/recipe';
import { fieldsOfReading, partsOf, targetParts } from '../target';
import { readCell } from '../values/readCell';
import { fieldsTyped, isTyped } from '../recipe/typedTexts';

export type Values = Readonly<Record<string, FieldValue>>;

/** What a row holds, and the text of it that was kept. */
interface Kept {
  readonly record: Values;
  readonly text: string;
}

interface Context {
  readonly lists: Lists;
  readonly date1904: boolean;
}

/** Fields of an activity that days can go to. */
const dayFields = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'];

/** Fields that an answer fills. */
export function fieldsMended({ kind, of }: RecipeSubject): readonly string[] {
  const parts = kind === 'column' ? null : partsOf(of);
  if (!parts) return [];
  if (kind === 'dateOrder' && parts.record === 'Activity')
    return dayFields.filter((field) => field.endsWith(/end$/i.test(parts.field) ? 'End' : 'Start'));
  const typed = kind === 'value' ? fieldsTyped(parts, dayFields) : null;
  if (typed) return typed;
  const { fields } = declarationOf(parts.record);
  return (fieldsOfReading[parts.field] ?? [parts.field]).filter((field) => field in fields && field !== 'modality');
}

/**
 * The values that a row gets once it is known what its kept text means; those that it has already are left out, and what
 * people have entered stays. Null where the answer gives none.
 * @param choice codes parted by `; `, or what people have written for days and numbers; for a column its target, for the
 *   order of days `dmy` or `mdy`
 */
export function mendedValues(subject: RecipeSubject, choice: string, kept: Kept, context: Context): Values | null {
  const { kind, of } = subject;
  // Days that people write with figures alone are written as the pane shows them.
  if (isTyped(subject)) return ofCell(of, 'dmy', { ...kept, text: choice }, context);
  if (kind === 'value') return ofMembers(of, choice.split('; '), kept.record);
  const target = kind === 'column' ? choice : of;
  return partsOf(target) ? ofCell(target, kind === 'dateOrder' ? choice : null, kept, context) : null;
}

/** Members fill a field, or the first and the others of two. */
function ofMembers(of: string, codes: readonly string[], record: Values): Values | null {
  const parts = partsOf(of);
  if (!parts) return null;
  const { fields } = declarationOf(parts.record);
  const mended: Record<string, FieldValue> = {};
  let left = codes;
  for (const field of fieldsMended({ kind: 'value', of, about: '' })) {
    const declared = fields[field];
    if (left.length === 0 || !declared) break;
    if (declared.kind === 'pickMany') {
      const held = membersOf(record[field] ?? null);
      const taken = new Set([...held, ...left]);
      for (const one of fieldsOfReading[parts.field] ?? []) taken.delete(String(mended[one] ?? record[one] ?? ''));
      if (taken.size > held.length) mended[field] = [...taken];
      left = [];
    } else if (isBlank(record[field])) {
      const [first, ...others] = left;
      mended[field] = valueFor(parts.record, field, first ?? null);
      left = others;
    }
  }
  return mended;
}

/** The kept text is read as a cell of its column is. */
function ofCell(target: string, order: string | null, { record, text }: Kept, { lists, date1904 }: Context): Values {
  const parts = targetParts(target);
  const serial = dateReadings.has(parts.field) && /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : null;
  const date = serial === null ? null : dateFromSerial(serial, date1904);
  const { values, span } = readCell(
    target,
    { value: text, text, ...(date !== null && { date }) },
    {
      lists,
      dateOrder: order === 'mdy' ? 'monthFirst' : order === 'dmy' ? 'dayFirst' : null,
      year: typeof record['planYear'] === 'number' ? record['planYear'] : null,
      answers: new Map(),
      legend: new Map(),
    },
  );
  const found = new Map<string, FieldValue>(
    [...values].map(([field, value]) => [field, valueFor(parts.record, field, value)]),
  );
  if (span) for (const [field, value] of daysOf(parts.record, parts.field, span, record)) found.set(field, value);
  const { fields } = declarationOf(parts.record);
  return Object.fromEntries(
    [...found].filter(
      ([field, value]) =>
        field in fields && isBlank(record[field]) && !isBlank(value) && !sameValue(value, record[field]),
    ),
  );
}

/** The days of a record: planned or actual as an activity's status has it. */
function daysOf(
  record: Adoptable,
  field: string,
  span: Parameters<Draft['spans']['set']>[1],
  held: Values,
): ReadonlyMap<string, FieldValue> {
  if (record !== 'Activity') return new Map([[field, span.start]]);
  const draft = new Draft();
  for (const name of ['status', ...dayFields]) if (!isBlank(held[name])) draft.set(name, held[name] ?? null);
  draft.spans.set(field, span);
  settleDays(draft);
  return new Map([...draft.fields()].filter(([name]) => dayFields.includes(name)));
}
