import { semesterWindow, type Semester } from '../calendar';
import type { Plan } from '../plan/thePlan';
import { expectedOn, readExpectedPath } from './expectedPath';
import type { Indicator } from '../records/indicator';
import type { Matrix } from '../records/matrix';
import type { Plans } from '../records/plans';
import type { Targets } from './targets';

/** How an indicator stands, against where it is expected to be. */
export type Light = 'green' | 'amber' | 'red';

/** How far an indicator is, how far it should be, and how that looks; null where one of these cannot be told. */
export interface Standing {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly light: Light | null;
}

/** How an indicator is to come to its target. */
export interface Aim extends Pick<Indicator, 'expectedPath'> {
  /** Whether what it measures is a level; see `measures.ts`. */
  readonly isLevel?: boolean;
}

/** Whether a level is to be held from the first day on: with a baseline it is raised from there, with a path along it. */
export const isHeldLevel = ({ expectedPath, isLevel = false }: Aim, { baseline }: Pick<Targets, 'baseline'>): boolean =>
  isLevel && baseline === null && (expectedPath ?? '').trim() === '';

/**
 * Progress towards the plan's target from the baseline (0 where none is given), which works for a decreasing indicator
 * too, and its light against the progress that is expected: the share of its plan that has passed, or what its path says; of
 * a level without baseline or path all of it.
 * All null without target or with target = baseline; no light where it is switched off.
 */
export function progressOn(
  { baseline, planTarget }: Pick<Targets, 'baseline' | 'planTarget'>,
  aim: Aim,
  cumulative: number | null,
  { day, plan }: { readonly day: string; readonly plan: Plan },
  { plans, settings: { greenFrom, amberFrom } }: Pick<Matrix, 'plans' | 'settings'>,
): Standing {
  const start = baseline ?? 0;
  if (cumulative === null || planTarget === null || planTarget === start)
    return { progress: null, expected: null, light: null };
  const progress = (cumulative - start) / (planTarget - start);
  const expected = expectedOn(aim.expectedPath, day, plan, plans, isHeldLevel(aim, { baseline }));
  if (expected === null) return { progress, expected, light: null };
  const light = progress >= greenFrom * expected ? 'green' : progress >= amberFrom * expected ? 'amber' : 'red';
  return { progress, expected, light };
}

/** The same at the end of a semester. */
export const progressOf = (
  targets: Parameters<typeof progressOn>[0],
  record: Parameters<typeof progressOn>[1],
  cumulative: number | null,
  semester: Semester,
  matrix: Pick<Matrix, 'plans' | 'settings'>,
): Standing => {
  const at = { day: semesterWindow(semester).end, plan: matrix.plans.planOf(semester) };
  return progressOn(targets, record, cumulative, at, matrix);
};

/** Why progress is not measured; null where it is. */
export type NoProgress = 'noTarget' | 'onlyYearTargets' | 'nothingToMeasure' | 'targetIsBaseline';

/** Tells why an indicator has no progress. Targets of the years are never summed into one of the plan. */
export function whyNoProgress(
  { baseline, planTarget, ofYears }: Targets,
  cumulative: number | null,
): NoProgress | null {
  if (planTarget === null) return ofYears.size > 0 ? 'onlyYearTargets' : 'noTarget';
  if (planTarget === (baseline ?? 0)) return 'targetIsBaseline';
  return cumulative === null ? 'nothingToMeasure' : null;
}

/** Why an indicator has no light. */
export type NoLight = NoProgress | 'switchedOff' | 'pathUnread';

/** Tells why an indicator has no light: it has no progress, or nobody says how far it should be. */
export function whyNoLight(
  targets: Targets,
  { expectedPath }: Pick<Indicator, 'expectedPath'>,
  cumulative: number | null,
  plans: Plans,
): NoLight | null {
  const { kind } = readExpectedPath(expectedPath, plans);
  const reasons = { off: 'switchedOff', unread: 'pathUnread', straight: null, milestones: null } as const;
  return whyNoProgress(targets, cumulative) ?? reasons[kind];
}

/** Which way leads from the baseline to the plan's target; null without a way. */
export function wayToTarget({ baseline, planTarget }: Pick<Targets, 'baseline' | 'planTarget'>): 'up' | 'down' | null {
  const start = baseline ?? 0;
  return planTarget === null || planTarget === start ? null : planTarget > start ? 'up' : 'down';
}

/** Whether an indicator is said to go one way and its target lies the other way. */
export function isAgainstDirection(
  targets: Pick<Targets, 'baseline' | 'planTarget'>,
  { direction }: Pick<Indicator, 'direction'>,
): boolean {
  const way = wayToTarget(targets);
  return way !== null && (direction === 'up' || direction === 'down') && direction !== way;
}
