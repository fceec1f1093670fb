import type { ListMember } from '../plan/language';
import { othersLists } from '../plan/pickLists';
import type { Plan } from '../plan/thePlan';
import type { NewRow } from '../records/changes';
import { ListIndex, listsFrom, type Lists } from '../records/listIndex';
import { organizationsLists, type ListName } from '../records/lists';
import type { Matrix } from '../records/matrix';
import { isOfOthers } from '../records/readPlans';
import { planValues } from '../records/strategicPlan';

/** The plan of another organization, of which a new workbook is made in place of the one that the add-in knows. */
export interface OwnPlan {
  readonly plan: Plan;
  /** Members of the lists that differ from those of the plan that the add-in knows. */
  readonly lists: Partial<Record<ListName, readonly ListMember[]>>;
  readonly rows: readonly NewRow[];
}

/** The lists of a workbook of this plan; nothing of another plan's is known in them. */
export const listsOf = (own: OwnPlan['lists']): Lists => ({
  ...listsFrom(),
  ...Object.fromEntries(Object.entries(own).map(([name, members]) => [name, new ListIndex(members)])),
});

/**
 * The plan of a workbook of another organization, with the rows that its tables begin with; none where it holds the plan
 * that the add-in knows.
 */
export function ownPlanIn({ plans, lists }: Pick<Matrix, 'plans' | 'lists'>): OwnPlan | undefined {
  if (!isOfOthers(plans)) return undefined;
  return {
    plan: plans.last,
    lists: {
      ...othersLists,
      ...Object.fromEntries(organizationsLists.map((list) => [list, lists[list].members])),
    },
    rows: [
      ...plans.all.map((plan): NewRow => ({ table: 'StrategicPlan', record: planValues(plan) })),
      ...rowsOfYears(plans.years, lists),
    ],
  };
}

/** The rows of the years of a plan: its own, and those of its standing groups. */
export function rowsOfYears(
  years: readonly number[],
  { workingGroups }: Pick<Lists, 'workingGroups'>,
): readonly NewRow[] {
  const groups = workingGroups.members.filter(({ parent }) => (parent ?? 'workingGroup') === 'workingGroup');
  return [
    ...years.map((year): NewRow => ({ table: 'PlanYear', record: { year } })),
    ...years.flatMap((year) =>
      groups.map(({ code }): NewRow => ({ table: 'GroupYear', record: { year, group: code } })),
    ),
  ];
}

/** The lists of an organization of which nothing is known yet. */
export const blankLists = (): Lists => listsOf(Object.fromEntries(organizationsLists.map((list) => [list, []])));
