import type { Plan } from '../plan/thePlan';
import type { Activity } from '../records/activity';
import type { Plans } from '../records/plans';
import { dateOf } from '../records/activityDay';

/** The plan in which an activity lies: that of its day, else of its year of the plan, else the last one. */
export function planOfActivity(activity: Activity | null, plans: Plans): Plan {
  const day = activity && dateOf({ record: activity, unreadable: {} });
  if (day) return plans.planAt(day);
  const year = activity?.planYear ?? null;
  return year === null ? plans.last : plans.planAt(`${year}-12-31`);
}
