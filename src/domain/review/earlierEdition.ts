import { planIndicators } from '../indicators/planIndicators';
import { readRule } from '../indicators/readRule';
import { listNames, lists as declaredLists, type ListName } from '../records/lists';
import { inEach, type ListMember } from '../plan/language';
import { thePlan } from '../plan/thePlan';
import { sameValue } from '../records/cell';
import type { FieldValue } from '../records/field';
import { rowId } from '../records/ids';
import type { Indicator } from '../records/indicator';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';

/** An indicator that stands as the first edition made it, and what it has now. */
export interface EarlierIndicator {
  readonly row: Row<Indicator>;
  /** By field; only what differs. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A member that lists have now, and the list of the workbook that lacks it. */
export interface LackingMember {
  readonly list: ListName;
  readonly member: ListMember;
}

/** Fields of an indicator whose content of an earlier edition is known again. */
const editionFields = ['nameEn', 'unit', 'filter', 'expectedResults', 'definition', 'baseline'] as const;

/** Against which expected results the first edition set the indicators; Tabla 2 sets each against all of them. */
const earlierResults: Readonly<Record<string, readonly string[]>> = {
  R1: ['RE1', 'RE2'],
  R2: ['RE1', 'RE4'],
  R3: ['RE1', 'RE3', 'RE4'],
  P1: ['RE1', 'RE2'],
  P2: ['RE3', 'RE4'],
  I1: ['RE1', 'RE2'],
  I2: ['RE2'],
  I3: ['RE4'],
};

/**
 * The Plan's indicators that stand, in what nobody has changed since, as the first edition made them. What somebody wrote
 * in them is left alone.
 */
export function earlierIndicators({ tables, language, lists, plans }: Matrix): readonly EarlierIndicator[] {
  if (!plans.planOfCode(thePlan.code)) return [];
  const planned = planIndicators(language);
  return tables.Indicator.rows.flatMap((row) => {
    const now = planned.find(({ id }) => rowId(id) === rowId(row.record.id));
    if (!now || tables.Indicator.duplicates.has(row)) return [];
    const values = Object.fromEntries(
      editionFields
        .filter((field) => tables.Indicator.columns.position.has(field))
        .filter((field) => !sameValue(row.record[field], now[field]) && isEarlier(row.record, now, field, lists))
        .map((field) => [field, now[field]]),
    );
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
}

/** Texts of indicators that have other words now, as they were. */
const earlierWords: Readonly<Record<string, readonly string[]>> = {
  R1: ['products', 'Products of class road map whose date of agreement lies in the period. Each road map counts once.'],
  R2: [
    'products',
    'Products of class good practice whose date of exchange lies in the period. A practice shown in two workshops counts once.',
  ],
  R3: [
    'Meetings, workshops, seminars and congresses held with a dialogue space, by their end (or start) date. A joint activity counts under each of its groups and once in the total.',
    'Meetings, workshops, seminars and congresses held with a dialogue space, by their end (or start) date. A joint activity counts under each of its groups and once in the total. Those led by the PPT or the ES, and webinars, do not count.',
  ],
  I1: [
    'Number of themes with recommendations agreed by the CRM.',
    'Distinct themes with at least one recommendation agreed in the period. The year is not the sum of its semesters. Limitations: it counts what any body agreed; the rule can ask for the “Agreeing body” of the product.',
  ],
};

/** Whether a field holds what an earlier edition wrote into it. */
function isEarlier(record: Indicator, now: Indicator, field: (typeof editionFields)[number], lists: Lists): boolean {
  if (earlierWords[now.id ?? '']?.includes(String(record[field]))) return true;
  switch (field) {
    case 'nameEn':
    case 'unit':
      return false;
    case 'baseline':
      return record.baseline === 0;
    case 'expectedResults':
      return sameValue([...record.expectedResults].sort(), earlierResults[now.id ?? ''] ?? null);
    case 'filter':
      return lacksConditions(record, now, lists);
    // What came since stands at the end.
    case 'definition':
      return (now.definition ?? '').startsWith(`${record.definition} `) && String(record.definition).endsWith('.');
  }
}

/** Whether a rule asks, in whatever words, for the first of the conditions that it has now and for no others. */
function lacksConditions(record: Indicator, now: Indicator, lists: Lists): boolean {
  const [own, wanted] = [record, now].map((one) => readRule(one, lists));
  if (!own || !wanted || own.problems.length > 0) return false;
  const [before, since] = [own.draft.where, wanted.draft.where];
  const isSame = (at: number) =>
    before[at]?.field === since[at]?.field && sameValue(before[at]?.values ?? null, since[at]?.values ?? null);
  return before.length > 0 && before.length < since.length && before.every((_, at) => isSame(at));
}

/** Members of the Plan's lists that came since the first edition, where a workbook's own list lacks them. */
export function lackingMembers({ lists, plans }: Matrix): readonly LackingMember[] {
  if (!plans.planOfCode(thePlan.code)) return [];
  return listNames.flatMap((list) =>
    (membersSince[list] ?? []).flatMap((code) => {
      const member = declaredLists[list].members.find((one) => one.code === code);
      const known = new Set([code, ...(member ? inEach(member) : []).map((label) => lists[list].codeOf(label))]);
      const isThere = lists[list].members.some((one) => known.has(one.code));
      return member && !isThere ? [{ list, member }] : [];
    }),
  );
}

const membersSince: Partial<Record<ListName, readonly string[]>> = {
  workingGroups: ['PPT', 'SE'],
  sexes: ['otherIdentity'],
  ruleSources: ['Measurement'],
  dimensions: ['step'],
};
