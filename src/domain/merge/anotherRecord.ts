import { foldText } from '../foldText';
import { isBlank } from '../records/cell';
import type { FieldValue } from '../records/field';
import type { Values } from './candidate';
import type { ImportItem } from './importPreview';

/** By what people tell one record from another: the first of the names that both have, and the days that both have. */
const tellingFields: Readonly<Record<ImportItem['table'], { names: readonly string[]; days: readonly string[] }>> = {
  Activity: { names: ['title'], days: ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd', 'planYear'] },
  Product: { names: ['title'], days: ['start', 'agreedOn', 'closedOn'] },
  CountryReport: { names: ['description', 'country'], days: ['date'] },
  ForumMeeting: { names: ['forum', 'venue'], days: ['date'] },
  Decision: { names: ['text'], days: ['source', 'due'] },
  // What a target is of and what it is: were both changed, it would be another.
  Target: { names: ['indicator'], days: ['value'] },
  Measurement: { names: ['indicator'], days: ['date', 'value'] },
};

/** What a record is called as far as telling it apart goes; null where nothing says. */
export function tellingName(table: ImportItem['table'], values: Values): string | null {
  const name = tellingFields[table].names.map((field) => values[field]).find((value) => !isBlank(value));
  return name === undefined ? null : textOf(name);
}

/** The days of a record, as far as telling it apart goes. */
export const tellingDays = (table: ImportItem['table'], values: Values): readonly string[] =>
  tellingFields[table].days.map((field) => textOf(values[field]));

/**
 * Whether two records of one code are two things: name and days are all others. People who begin their numbers anew each
 * year give one code to many.
 * @param former names that either has had, folded: what was only renamed is still the same
 */
export function isAnother(
  table: ImportItem['table'],
  a: Values,
  b: Values,
  former: ReadonlySet<string> = new Set(),
): boolean {
  const { names, days } = tellingFields[table];
  const inBoth = (fields: readonly string[]) => fields.filter((field) => !isBlank(a[field]) && !isBlank(b[field]));
  const differs = (field: string) => textOf(a[field]) !== textOf(b[field]);
  const [name] = inBoth(names);
  const common = inBoth(days);
  if (name === undefined || common.length === 0) return false;
  if (former.has(textOf(a[name])) || former.has(textOf(b[name]))) return false;
  return differs(name) && common.every(differs);
}

const textOf = (value: FieldValue | undefined): string => foldText(String(value ?? ''));
