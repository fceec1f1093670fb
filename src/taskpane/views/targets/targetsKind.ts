import { today } from '../../../commands/clock';
import { slotsOfPlan, targetRows, type TargetSlot } from '../../../domain/indicators/targetSlots';
import type { Matrix, Row } from '../../../domain/records/matrix';
import type { Target } from '../../../domain/records/target';
import { quoted } from '../../../i18n/formats';
import { randomId } from '../../../workbook/randomId';
import type { RecordEdit } from '../../../workbook/operations/saveRecords';
import type { RecordKind } from '../../editor/recordKind';
import { targetDrafts, type TargetsEdit, type TargetsOf } from './targetDrafts';

const slotsOf = ({ plan }: TargetsOf, { plans }: Matrix): readonly TargetSlot[] => {
  const own = plans.planOfCode(plan);
  return own ? slotsOfPlan(own, plans) : [];
};

/** The targets of an indicator in a plan as they are now. */
export function targetsNow(indicator: string, plan: string, matrix: Matrix): TargetsOf {
  const own = matrix.plans.planOfCode(plan);
  return { indicator, plan, rows: own ? Object.fromEntries(targetRows(matrix, indicator, own)) : {} };
}

const valueIn = (base: TargetsOf, key: string): number | null => base.rows[key]?.record.value ?? null;

/** Only what was entered here: what another person enters of other years does not stand in its way. */
function recordEdits(edit: TargetsEdit, base: TargetsOf, matrix: Matrix): readonly RecordEdit[] {
  const { indicator, plan } = base;
  return slotsOf(base, matrix).flatMap(({ key, kind, year }): RecordEdit[] => {
    const own = edit[key];
    if (!own || own.value === valueIn(base, key)) return [];
    const row = base.rows[key] ?? null;
    const { id, value } = own;
    const values: RecordEdit['values'] = row ? { id, value } : { id, indicator, plan, kind, year, value };
    return [{ table: 'Target', base: row as Row | null, values }];
  });
}

/** Where an indicator begins in a plan and is to lead, as people enter it. */
export const targetsKind: RecordKind<TargetsEdit, TargetsOf> = {
  drafts: targetDrafts,
  draftId: (_, { indicator, plan }) => `${plan} ${indicator}`,
  startOf: (base, matrix, like) =>
    Object.fromEntries(
      slotsOf(base, matrix).map(({ key }) => {
        const id = base.rows[key]?.record.id ?? like?.[key]?.id ?? randomId('M', Number(today().slice(0, 4)));
        return [key, { id, value: valueIn(base, key) }];
      }),
    ),
  isChanged: (edit, start) => Object.entries(edit).some(([key, { value }]) => value !== (start[key]?.value ?? null)),
  rowsNow: ({ indicator, plan }, matrix) => targetsNow(indicator, plan, matrix),
  recordEdits,
  withTheirs: ({ edit, base }, { row, kept }) => {
    const { kind, year, id, value } = row.record as unknown as Target;
    const key = kind === 'year' ? String(year) : String(kind);
    const entered = 'value' in kept ? (kept['value'] as number | null) : (edit[key]?.value ?? value);
    return {
      edit: { ...edit, [key]: { id: id ?? edit[key]?.id ?? '', value: entered } },
      base: { ...base, rows: { ...base.rows, [key]: row as Row<Target> } },
    };
  },
  // Which of them is gone is not told: those that are there are found again by their codes.
  asNew: ({ edit, base }) => ({ edit, base: { ...base, rows: {} } }),
  words: ({ targets }, { plans }, language) => ({
    saved: (_, { indicator, plan }) =>
      targets.saved(quoted(indicator), quoted(plans.planOfCode(plan)?.name[language] ?? plan)),
    conflict: targets.conflict,
  }),
};
