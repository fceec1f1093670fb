import type { Problem, ProblemCode } from '../problem';
import type { Lists } from '../records/listIndex';
import type { Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import type { Condition, Rule } from './rule';
import { openSlots, slotOfDate, type Slots } from './slots';
import { asList, type SourceRow } from './sourceRows';

/** A row that should count and cannot, with the reason. */
export interface Exclusion {
  readonly row: Row;
  readonly code: ProblemCode;
  readonly field: string;
  readonly params: Problem['params'];
}

/** What a row is to an indicator. */
export type Classification =
  /** It counts, in the windows of its slots; `keys` are what a distinct count counts, `weight` what a sum adds. */
  | { readonly kind: 'counted'; readonly slots: Slots; readonly weight: number; readonly keys: readonly string[] }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  /** The filter or, for what has not come yet, the timing leaves it out. */
  | { readonly kind: 'other' };

const other: Classification = { kind: 'other' };

/** Sources whose rows tell of something that happened: without a date they cannot count. A product may be pending. */
const mustHaveDate: ReadonlySet<string> = new Set(['Activity', 'CountryReport']);

/** Makes the function that tells what each row of the rule's source is to it (section 4 of the counting rules). */
export function classifierOf(rule: Rule, lists: Lists): (source: SourceRow) => Classification {
  const conditions = rule.where.map((condition) => conditionTest(rule, condition, lists));
  return ({ row, isDuplicate }) => {
    const excluded = (code: ProblemCode, field: string, value: unknown = ''): Classification => ({
      kind: 'excluded',
      exclusion: { row, code, field, params: { value: String(value) } },
    });
    let unknown: string | null = null;
    for (const condition of conditions) {
      const result = condition(row);
      if (result === 'no') return other;
      if (result === 'unknown') unknown ??= condition.field;
    }
    if (unknown !== null) return excluded('unknownMember', unknown, row.unreadable[unknown] ?? asText(row, unknown));
    if (isDuplicate) return excluded('duplicateId', 'id', row.record['id']);
    const when = slotsOfRow(rule, row);
    if (when === null) return other;
    if (typeof when !== 'number') return excluded(when.code, when.field, row.unreadable[when.field]);
    return measured(rule, row, when, lists, excluded);
  };
}

const asText = ({ record }: Row, field: string): string => asList(record[field]).join('; ');

interface ConditionTest {
  (row: Row): 'yes' | 'no' | 'unknown';
  readonly field: string;
}

function conditionTest(rule: Rule, { field, values }: Condition, lists: Lists): ConditionTest {
  const declared = declarationOf(rule.source).fields[field];
  const wanted = new Set(values);
  const list = declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? lists[declared.list] : null;
  const test = ({ record, unreadable }: Row) => {
    if (field in unreadable) return 'unknown';
    const value = record[field];
    if (typeof value === 'boolean') return wanted.has(value ? 'yes' : 'no') ? 'yes' : 'no';
    let isUnknown = false;
    for (const code of asList(value)) {
      if (wanted.has(code)) return 'yes';
      if (list && !list.has(code) && !list.open) isUnknown = true;
    }
    return isUnknown ? 'unknown' : 'no';
  };
  return Object.assign(test, { field });
}

/** The row's slots; null when it has not come to count yet; or why it cannot count. */
function slotsOfRow({ source, timing }: Rule, row: Row): Slots | null | { code: ProblemCode; field: string } {
  const dates = timing.kind === 'flow' ? timing.dates : [timing.start, ...timing.ends];
  const filled = dates.filter((field) => row.record[field] !== null && row.record[field] !== undefined);
  const unreadable = dates.find((field) => field in row.unreadable);
  if (timing.kind === 'balance') {
    if (unreadable !== undefined) return { code: 'notADate', field: unreadable };
    const start = row.record[timing.start];
    if (typeof start !== 'string') return null;
    const ends = timing.ends.map((field) => row.record[field]).filter((end) => typeof end === 'string');
    return openSlots(start, ends.sort()[0] ?? null);
  }
  // A date that cannot be read hides the ones that only stand in for it.
  const first = dates.find((field) => field === unreadable || filled.includes(field));
  if (first === undefined) return mustHaveDate.has(source) ? { code: 'noDate', field: dates[0] ?? '' } : null;
  return first === unreadable ? { code: 'notADate', field: first } : slotOfDate(String(row.record[first]));
}

function measured(
  { source, measure }: Rule,
  row: Row,
  slots: Slots,
  lists: Lists,
  excluded: (code: ProblemCode, field: string, value?: unknown) => Classification,
): Classification {
  if (measure.kind === 'count') return { kind: 'counted', slots, weight: 1, keys: [] };
  const { field } = measure;
  if (field in row.unreadable) return excluded('notANumber', field, row.unreadable[field]);
  if (measure.kind === 'sum') return { kind: 'counted', slots, weight: Number(row.record[field] ?? 0), keys: [] };
  const declared = declarationOf(source).fields[field];
  const list = declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? lists[declared.list] : null;
  const members = asList(row.record[field]);
  const keys = list && !list.open ? members.filter((code) => list.has(code)) : members;
  if (keys.length > 0) return { kind: 'counted', slots, weight: 1, keys };
  return members.length > 0 ? excluded('unknownMember', field, members.join('; ')) : excluded('noMember', field);
}
