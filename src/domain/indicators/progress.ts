import { semesterWindow, serialFromDate, type Semester } from '../calendar';
import { planPeriod } from '../plan/planPeriod';
import type { Settings } from '../records/catalog';
import type { Indicator } from '../records/indicator';

export type Light = 'green' | 'amber' | 'red';

/** Share of the Plan's days that has passed at the end of a semester. */
export function elapsedShare(semester: Semester): number {
  const days = (from: string, to: string) => serialFromDate(to) - serialFromDate(from) + 1;
  return days(planPeriod.start, semesterWindow(semester).end) / days(planPeriod.start, planPeriod.end);
}

/**
 * Progress towards the plan's target from the baseline (0 where none is given), which works for a decreasing indicator
 * too, and its light against the share of the Plan that has passed. Both null without target or with target = baseline.
 */
export function progressOf(
  { baseline, planTarget }: Pick<Indicator, 'baseline' | 'planTarget'>,
  cumulative: number | null,
  semester: Semester,
  { greenFrom, amberFrom }: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): { readonly progress: number | null; readonly light: Light | null } {
  const start = baseline ?? 0;
  if (cumulative === null || planTarget === null || planTarget === start) return { progress: null, light: null };
  const progress = (cumulative - start) / (planTarget - start);
  const expected = elapsedShare(semester);
  const light = progress >= greenFrom * expected ? 'green' : progress >= amberFrom * expected ? 'amber' : 'red';
  return { progress, light };
}
