import { isSemester, type Semester, type TimeWindow, type WindowKind } from '../calendar';
import type { Plans } from '../records/plans';
import type { Breakdown } from './sourceRows';

export type Dimension = 'total' | Breakdown;

/** Which value of an indicator is meant; `member` is null for the total and '' for rows without a known member. */
export interface ValueAddress {
  readonly indicator: string;
  readonly window: WindowKind;
  readonly period: string;
  readonly dimension: Dimension;
  readonly member: string | null;
}

/** The address of an indicator's total in a window; null where no plan has such a window. */
export function totalAt(
  indicator: string,
  { kind, period }: Pick<TimeWindow, 'kind' | 'period'>,
  plans: Plans,
): ValueAddress | null {
  if (kind === 'days') return null;
  return plans.window(kind, period) && { indicator, window: kind, period, dimension: 'total', member: null };
}

/** The semester of an address; of a year `preferred` where it lies in it, else the second. */
export function semesterAt({ period }: Pick<ValueAddress, 'period'>, preferred: Semester): Semester {
  if (isSemester(period)) return period;
  return preferred.startsWith(period) ? preferred : (`${period}-S2` as Semester);
}

/** The same value in a window of another kind, that of the same time; `preferred` is the semester to take of its year. */
export function inWindow(address: ValueAddress, window: WindowKind, preferred: Semester): ValueAddress {
  const semester = semesterAt(address, preferred);
  return { ...address, window, period: window === 'year' ? semester.slice(0, 4) : semester };
}

/** One value of an indicator. */
export interface ComputedValue extends Omit<ValueAddress, 'indicator'> {
  readonly value: number;
}
