import { sameValue } from '../../../domain/records/cell';
import type { GroupYear } from '../../../domain/records/groupYear';
import type { Row } from '../../../domain/records/matrix';
import { quoted } from '../../../i18n/formats';
import type { RecordKind } from '../../editor/recordKind';
import { dutyDrafts, entered, type DutyDates, type DutyYear } from './dutyDrafts';

const startOf = ({ row }: DutyYear): DutyDates => ({
  workPlanUpdatedOn: row?.record.workPlanUpdatedOn ?? null,
  reportS1On: row?.record.reportS1On ?? null,
  reportS2On: row?.record.reportS2On ?? null,
  evaluatedOn: row?.record.evaluatedOn ?? null,
  evaluationPlanned: row?.record.evaluationPlanned ?? null,
  evaluationDone: row?.record.evaluationDone ?? null,
  evaluationLearned: row?.record.evaluationLearned ?? null,
  evaluationChanged: row?.record.evaluationChanged ?? null,
  themes: row?.record.themes ?? [],
});

/** Only what was entered here: what another person enters of the same year does not stand in its way. */
function ownChanges(edit: DutyDates, base: DutyYear): Partial<DutyDates> {
  const start = startOf(base);
  const own = entered.filter((field) => !sameValue(edit[field], start[field]));
  return Object.fromEntries(own.map((field) => [field, edit[field]]));
}

/** What a group did in a year, as people enter it. */
export const dutyDatesKind: RecordKind<DutyDates, DutyYear> = {
  drafts: dutyDrafts,
  draftId: (_, { group, year }) => `${year} ${group}`,
  startOf,
  isChanged: (edit, start) => entered.some((field) => !sameValue(edit[field], start[field])),
  rowsNow: ({ group, year }, { tables }) => {
    const row = tables.GroupYear.rows.find(({ record }) => record.group === group && record.year === year);
    return row ? { group, year, row } : null;
  },
  recordEdits: (edit, base) => {
    const { group, year, row } = base;
    return [{ table: 'GroupYear', base: row as Row | null, values: { group, year, ...ownChanges(edit, base) } }];
  },
  withTheirs: ({ edit, base }, { row, kept }) => {
    const theirs = { ...base, row: row as Row<GroupYear> };
    return { edit: { ...startOf(theirs), ...ownChanges(edit, base), ...kept }, base: theirs };
  },
  asNew: ({ edit, base }) => ({ edit, base: { ...base, row: null } }),
  words: ({ duties }, { lists }, language) => ({
    saved: (_, { group, year }) => duties.saved(quoted(lists.workingGroups.labelOf(group, language)), year),
    conflict: duties.conflict,
  }),
};
