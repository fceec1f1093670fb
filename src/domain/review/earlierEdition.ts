import { planIndicators } from '../indicators/planIndicators';
import { listNames, lists as declaredLists, type ListName } from '../records/lists';
import { inEach, type ListMember } from '../plan/language';
import { sameValue } from '../records/cell';
import type { FieldValue } from '../records/field';
import { rowId } from '../records/ids';
import type { Indicator } from '../records/indicator';
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

/** Fields of an indicator whose content of the first edition is known again. */
export const editionFields = ['filter', 'expectedResults', 'definition', 'baseline'] as const;

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
export function earlierIndicators({ tables, language }: Matrix): readonly EarlierIndicator[] {
  const planned = planIndicators(language);
  return tables.Indicator.rows.flatMap((row) => {
    const now = planned.find(({ id }) => rowId(id) === rowId(row.record.id));
    if (!now || tables.Indicator.duplicates.has(row)) return [];
    const values = Object.fromEntries(
      editionFields
        .filter((field) => tables.Indicator.columns.position.has(field))
        .filter((field) => !sameValue(row.record[field], now[field]) && isEarlier(row.record, now, field))
        .map((field) => [field, now[field]]),
    );
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
}

/** Whether a field holds what the first edition wrote into it. */
function isEarlier(record: Indicator, now: Indicator, field: (typeof editionFields)[number]): boolean {
  switch (field) {
    case 'baseline':
      return record.baseline === 0;
    case 'expectedResults':
      return sameValue([...record.expectedResults].sort(), earlierResults[now.id ?? ''] ?? null);
    // Of both what came since stands at the end.
    case 'filter':
      return (now.filter ?? '').startsWith(`${record.filter}; `);
    case 'definition':
      return (now.definition ?? '').startsWith(`${record.definition} `) && String(record.definition).endsWith('.');
  }
}

/** Members of the Plan's lists that came since the first edition, where a workbook's own list lacks them. */
export function lackingMembers({ lists }: Matrix): readonly LackingMember[] {
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
};
