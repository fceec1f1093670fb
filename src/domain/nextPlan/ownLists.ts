import type { ListMember } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import type { NewRow } from '../records/changes';
import { ListIndex, listsFrom, type Lists } from '../records/listIndex';
import type { ListName } from '../records/lists';

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
