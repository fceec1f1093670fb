import type { Plan } from '../plan/thePlan';
import { daysWindow, type TimeWindow } from '../calendar';
import type { Matrix, Row } from '../records/matrix';
import type { Plans } from '../records/plans';
import { runsOf, type Steps } from '../steps';
import { latestOf, type Contribution } from './accumulators';
import { classifierOf } from './classifyRow';
import type { Evaluation, IndicatorEvaluation } from './evaluate';
import { aimOf } from './figures';
import { progressOn } from './progress';
import type { Rule } from './rule';
import { run, type Seen } from './slots';
import { targetsOf } from './targets';
import type { Breakdown } from './sourceRows';
import { tallyOf } from './Tally';
import type { Dimension } from './valueAddress';

/** What a rule counts in any days: its values by place, and the rows behind the total. */
interface CountedDays {
  readonly valueOf: (dimension: Dimension, member: string | null) => number | null;
  readonly rows: readonly Row[];
}

/** All days are one slot: those that lie in them and in a plan, and what is open after the last of them, are seen through it. */
function seenThrough({ start, end }: Pick<TimeWindow, 'start' | 'end'>, plans: Plans, today: string): Seen {
  const last = end < today ? end : today;
  return {
    slotsOf: (date) => (date >= start && date <= end && plans.planOn(date) ? theSlot : 0),
    openSlots: (began, ended) => (began <= last && (ended === null || ended > last) ? theSlot : 0),
  };
}

const theSlot = run(0, 1);

/** Counts what a rule has in days that are no window of the Plan; the same as the engine where they are. */
function* countDays(
  matrix: Matrix,
  rule: Rule,
  dimensions: readonly Breakdown[],
  days: TimeWindow,
  today: string,
): Steps<CountedDays> {
  const { rows, duplicates } = matrix.tables[rule.source];
  const seen = seenThrough(days, matrix.plans, today);
  const { first, classify } = classifierOf(rule, matrix, today, seen);
  const tally = tallyOf(rule, dimensions, matrix);
  const counted: (Contribution & { readonly row: Row })[] = [];
  for (const part of runsOf(rows as readonly Row[])) {
    for (const row of part) {
      const result = classify(row, first.ofRow(row), duplicates);
      if (result.kind !== 'counted' || result.slots === 0) continue;
      tally.add(row, result, 1);
      counted.push({ ...result, row });
    }
    yield;
  }
  const values = new Map(
    tally.valuesIn(theSlot, (dimension, member, value) => [`${dimension} ${member}`, value] as const),
  );
  return {
    rows: latestOf(counted).map(({ row }) => row),
    valueOf: (dimension, member) => values.get(`${dimension} ${member}`) ?? tally.ofNothing,
  };
}

/** A plan from its first day to a day. */
export const planToDay = ({ start }: Plan, end: string): TimeWindow => daysWindow(start, end);

/** Days to evaluate, others to compare with, and the plan in which they end. */
interface DaysAsked {
  readonly days: TimeWindow;
  readonly before: TimeWindow;
  readonly plan: Plan;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * The evaluation with the values of days beside those of the plans' windows, seen as of the last of them: progress is
 * that of the plan until then. Days that have not begun have no value.
 */
export function* evaluateDaysInSteps(
  matrix: Matrix,
  evaluation: Evaluation,
  { days, before, plan: ofEnd, today }: DaysAsked,
): Steps<Evaluation> {
  const plan = planToDay(ofEnd, days.end);
  const indicators: IndicatorEvaluation[] = [];
  for (const one of evaluation.indicators) {
    const own = new Map<string, CountedDays>();
    for (const window of [days, before, plan]) {
      const { rule, dimensions } = one;
      if (rule === null || window.begins > today) continue;
      const breakdowns = dimensions.filter((dimension) => dimension !== 'total');
      own.set(window.period, yield* countDays(matrix, rule, breakdowns, window, today));
    }
    indicators.push(withDays(one, own, { days, before, plan }, ofEnd, matrix));
  }
  return { ...evaluation, indicators };
}

function withDays(
  one: IndicatorEvaluation,
  own: ReadonlyMap<string, CountedDays>,
  { days, before, plan }: Readonly<Record<'days' | 'before' | 'plan', TimeWindow>>,
  ofEnd: Plan,
  matrix: Matrix,
): IndicatorEvaluation {
  const valueIn = (period: string, dimension: Dimension = 'total', member: string | null = null) =>
    own.get(period)?.valueOf(dimension, member) ?? null;
  const cumulative = valueIn(plan.period);
  const targets = targetsOf(one.targetsByPlan, ofEnd);
  const measured = one.targetGaps.length > 0 ? null : cumulative;
  return {
    ...one,
    current: valueIn(days.period),
    previous: valueIn(before.period),
    year: null,
    cumulative,
    targets,
    ...progressOn(targets, aimOf(one), measured, { day: plan.end, plan: ofEnd }, matrix),
    valueOf: (kind, period, dimension, member) =>
      kind === 'days' ? valueIn(period, dimension, member) : one.valueOf(kind, period, dimension, member),
    rowsIn: (period) => own.get(period)?.rows ?? [],
  };
}
