import { semesterOf } from '../calendar';
import { dateFields, dateOf, type Dated } from '../records/activityDay';
import type { Activity } from '../records/activity';

/**
 * What became of an activity of a year's plan: carried out in the year; moved to another year, or postponed; cancelled;
 * still to be carried out. `outside` was carried out in the year without having been planned for it.
 */
export const planOutcomes = ['held', 'moved', 'cancelled', 'outstanding', 'outside'] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

/** What of an activity's row tells its plan and what became of it. */
export interface PlannedRow extends Dated {
  readonly record: Pick<Activity, 'planYear' | 'status' | 'plannedStart' | (typeof dateFields)[number]>;
}

/** Columns of an activity from which it is told. */
export const planColumns: readonly string[] = ['id', 'status', 'planYear', ...dateFields];

/** Activities of a year's plan, each in one class, and those carried out in it outside the plan. */
export interface YearPlan<T> {
  readonly year: number;
  readonly by: Readonly<Record<PlanOutcome, readonly T[]>>;
  /** Of those carried out, the ones in another semester than planned. */
  readonly otherSemester: readonly T[];
}

/**
 * A year's plan beside what was done (Tabla 1, "Plan Anual de Trabajo de la PPT" and "Planes de los Grupos de Trabajo").
 * @param rows activities that count, each once
 * @param day `YYYY-MM-DD` from which it is seen: what comes after it has not been carried out yet
 */
export function yearPlan<T>(
  rows: readonly T[],
  rowOf: (one: T) => PlannedRow,
  { year, day }: { readonly year: number; readonly day: string },
): YearPlan<T> {
  const by: Record<PlanOutcome, T[]> = { held: [], moved: [], cancelled: [], outstanding: [], outside: [] };
  for (const one of rows) {
    const outcome = outcomeIn(rowOf(one), year, day);
    if (outcome !== null) by[outcome].push(one);
  }
  return { year, by, otherSemester: by.held.filter((one) => isInOtherSemester(rowOf(one))) };
}

/** The same of some of its activities, such as those of a group. */
export function partOfPlan<T>(plan: YearPlan<T>, isPart: (one: T) => boolean): YearPlan<T> {
  const { held, moved, cancelled, outstanding, outside } = plan.by;
  const by = {
    held: held.filter(isPart),
    moved: moved.filter(isPart),
    cancelled: cancelled.filter(isPart),
    outstanding: outstanding.filter(isPart),
    outside: outside.filter(isPart),
  };
  return { year: plan.year, by, otherSemester: plan.otherSemester.filter(isPart) };
}

/** Activities that the year's plan has, whatever became of them. */
export const plannedIn = <T>({ by }: YearPlan<T>): readonly T[] => [
  ...by.held,
  ...by.moved,
  ...by.cancelled,
  ...by.outstanding,
];

/** The year in whose plan an activity stands: as entered, else that of its planned start; null where neither can be read. */
export function yearPlannedFor({ record, unreadable }: PlannedRow): number | null {
  if (record.planYear !== null || 'planYear' in unreadable) return record.planYear;
  return yearIn(record.plannedStart);
}

/** What became of an activity in a year; null where the year has nothing to do with it. */
function outcomeIn(row: PlannedRow, year: number, day: string): PlanOutcome | null {
  const { status, plannedStart } = row.record;
  const on = status === 'held' ? dateOf(row) : null;
  const isHeldInYear = on !== null && on <= day && yearIn(on) === year;
  if (yearPlannedFor(row) !== year) return isHeldInYear ? 'outside' : null;
  if (status === 'cancelled') return 'cancelled';
  if (isHeldInYear) return 'held';
  const isHeldElsewhere = on !== null && yearIn(on) !== year;
  const isPutOff = status === 'postponed' || (status !== 'held' && (yearIn(plannedStart) ?? year) > year);
  return isHeldElsewhere || isPutOff ? 'moved' : 'outstanding';
}

function isInOtherSemester(row: PlannedRow): boolean {
  const { plannedStart } = row.record;
  const on = dateOf(row);
  return plannedStart !== null && on !== null && semesterOf(plannedStart) !== semesterOf(on);
}

const yearIn = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
