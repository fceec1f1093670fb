import { previousSemester, semesterWindow, yearWindow, type Semester } from '../calendar';
import type { SpanKind, TimeWindow } from '../calendar';
import type { ColumnGap } from '../records/columnGaps';
import type { Indicator } from '../records/indicator';
import type { Matrix } from '../records/matrix';
import type { Plans } from '../records/plans';
import { measureKinds } from './measures';
import { progressOf, type Aim, type Light } from './progress';
import type { Rule } from './rule';
import { targetsOf, type Targets, type TargetsByPlan } from './targets';
import type { Dimension } from './valueAddress';

/** What an indicator shows at a semester; null where a window has not begun or there is no rule. */
export interface Figures {
  readonly current: number | null;
  readonly previous: number | null;
  readonly year: number | null;
  readonly cumulative: number | null;
  /** Share of the way from baseline to target; null without target. */
  readonly progress: number | null;
  /** Share of that way at which it is expected to be; null where there is no progress, or nobody says. */
  readonly expected: number | null;
  readonly light: Light | null;
  /** Those of the plan in which the semester lies. */
  readonly targets: Targets;
}

/** The windows of an indicator's figures at a semester; the year goes to its end. */
export function windowsAt(reference: Semester, plans: Plans) {
  const isFirst = reference.endsWith('1');
  return {
    current: semesterWindow(reference),
    previous: semesterWindow(previousSemester(reference)),
    year: isFirst ? semesterWindow(reference) : yearWindow(Number(reference.slice(0, 4))),
    cumulative: plans.planToDate(reference),
  } as const satisfies Partial<Record<keyof Figures, TimeWindow>>;
}

/** An indicator as it was counted, of which figures are taken. */
export interface CountedIndicator {
  readonly record: Indicator;
  /** Null where nothing is counted by it. */
  readonly rule: Rule | null;
  readonly targetsByPlan: TargetsByPlan;
  /** What keeps its baseline or its target from being known: then there is no progress. A blank baseline is known to be none. */
  readonly targetGaps: readonly ColumnGap[];
  /** Value of a window; 0 where nothing counted, null where there is none to have: it has not begun, there is no rule, or it would be a level of nothing. */
  valueOf(window: SpanKind, period: string, dimension?: Dimension, member?: string | null): number | null;
}

/** The figures of an indicator at a semester, from the values of its windows. */
export function figuresAt(
  { record, rule, valueOf, targetGaps, targetsByPlan }: CountedIndicator,
  reference: Semester,
  matrix: Pick<Matrix, 'plans' | 'settings'>,
): Figures {
  const at = ({ kind, period }: TimeWindow) => valueOf(kind, period);
  const windows = windowsAt(reference, matrix.plans);
  const cumulative = at(windows.cumulative);
  const targets = targetsOf(targetsByPlan, matrix.plans.planOf(reference));
  return {
    current: at(windows.current),
    previous: at(windows.previous),
    year: at(windows.year),
    cumulative,
    targets,
    ...progressOf(targets, aimOf({ record, rule }), targetGaps.length > 0 ? null : cumulative, reference, matrix),
  };
}

/** How an indicator is to come to its target. */
export const aimOf = ({ record: { expectedPath }, rule }: Pick<CountedIndicator, 'record' | 'rule'>): Aim => ({
  expectedPath,
  isLevel: rule !== null && measureKinds[rule.measure.kind].isLevel,
});
