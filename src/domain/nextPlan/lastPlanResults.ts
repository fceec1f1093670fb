import { sourceRows } from '../indicators/sourceRows';
import { dateFields, dateOf } from '../records/activityDay';
import type { Activity } from '../records/activity';
import { gapsIn } from '../records/columnGaps';
import type { Row } from '../records/matrix';
import type { Beginning } from './NextPlan';

/**
 * In how many activities that the plan before carried out each theme was addressed, as its reports count them; null where a
 * column that tells it cannot be read.
 */
export function heldByTheme({ matrix, before }: Beginning): ReadonlyMap<string, number> | null {
  const [last] = before.slice(-1);
  const isTold =
    gapsIn(matrix, 'Activity', ['id', 'status', 'mainTheme', 'secondaryThemes', ...dateFields]).length === 0;
  if (!last || !isTold) return null;
  const counts = new Map<string, number>();
  for (const { row, theme, isDuplicate } of sourceRows(matrix, 'Activity')) {
    const activity = row as Row<Activity>;
    const day = isDuplicate || activity.record.status !== 'held' ? null : dateOf(activity);
    if (day === null || day < last.start || day > last.end) continue;
    for (const code of theme) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
