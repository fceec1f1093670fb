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

/** Why progress is not measured; null where it is. */
export type NoProgress = 'noTarget' | 'onlyYearTargets' | 'nothingToMeasure' | 'targetIsBaseline';

/** Tells why an indicator has no progress. Targets of the years are never summed into one of the plan. */
export function whyNoProgress(record: Targets, cumulative: number | null): NoProgress | null {
  const { baseline, planTarget } = record;
  if (planTarget === null)
    return planPeriod.years.some((year) => yearTarget(record, year) !== null) ? 'onlyYearTargets' : 'noTarget';
  if (planTarget === (baseline ?? 0)) return 'targetIsBaseline';
  return cumulative === null ? 'nothingToMeasure' : null;
}

type Targets = Pick<Indicator, 'baseline' | 'planTarget' | 'target2023' | 'target2024' | 'target2025' | 'target2026'>;

/** The target of one year of the Plan; null without. */
export function yearTarget(record: Targets, year: number): number | null {
  return (record as Readonly<Record<string, number | null>>)[`target${year}`] ?? null;
}

/** Which way leads from the baseline to the plan's target; null without a way. */
export function wayToTarget({
  baseline,
  planTarget,
}: Pick<Indicator, 'baseline' | 'planTarget'>): 'up' | 'down' | null {
  const start = baseline ?? 0;
  return planTarget === null || planTarget === start ? null : planTarget > start ? 'up' : 'down';
}

/** Whether an indicator is said to go one way and its target lies the other way. */
export function isAgainstDirection(record: Pick<Indicator, 'baseline' | 'planTarget' | 'direction'>): boolean {
  const way = wayToTarget(record);
  const { direction } = record;
  return way !== null && (direction === 'up' || direction === 'down') && direction !== way;
}
