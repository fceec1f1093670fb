import { isSemester, semesterWindow, yearWindow, type Semester, type TimeWindow } from '../calendar';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix } from '../records/matrix';
import type { Plans } from '../records/plans';

/** Where a semester stands: its last day has not passed, it can be closed, or it was closed on a day. */
export type SemesterState =
  | { readonly semester: Semester; readonly kind: 'notEnded' | 'open' }
  | { readonly semester: Semester; readonly kind: 'closed'; readonly closedOn: string };

/** The closed semesters, each with the day on which it was closed. */
export function closedSemesters({ tables }: Matrix): ReadonlyMap<Semester, string> {
  const closed = new Map<Semester, string>();
  for (const { record } of tables.IndicatorValue.rows) {
    const { window, period, closedOn } = record;
    if (window !== 'semester' || closedOn === null || period === null || !isSemester(period)) continue;
    if (closedOn > (closed.get(period) ?? '')) closed.set(period, closedOn);
  }
  return closed;
}

/** How the semesters of the plans stand on a day. */
export function semesterStates(matrix: Matrix, today: string): readonly SemesterState[] {
  const closed = closedSemesters(matrix);
  return matrix.plans.semesters.map((semester): SemesterState => {
    const closedOn = closed.get(semester);
    if (closedOn !== undefined) return { semester, kind: 'closed', closedOn };
    return { semester, kind: semesterWindow(semester).end < today ? 'open' : 'notEnded' };
  });
}

/** Semesters before this one that are still open. */
export function openBefore(states: readonly SemesterState[], semester: Semester): readonly Semester[] {
  return states.filter((one) => one.kind === 'open' && one.semester < semester).map((one) => one.semester);
}

/** The windows that end with a semester and are closed with it: its own, the plan to date and, with the second, the year. */
export function windowsOf(semester: Semester, plans: Plans): readonly TimeWindow[] {
  const ofSemester = [semesterWindow(semester), plans.planToDate(semester)];
  return semester.endsWith('2') ? [...ofSemester, yearWindow(Number(semester.slice(0, 4)))] : ofSemester;
}

/** Makes the test whether a value is closed with a semester. */
export function isClosedWith(
  semester: Semester,
  plans: Plans,
): (value: Pick<IndicatorValue, 'window' | 'period'>) => boolean {
  const windows = windowsOf(semester, plans);
  return ({ window, period }) => windows.some((one) => one.kind === window && one.period === period);
}

/** The semester with which a value is closed; null where it is none's. */
export function closingSemester({ window, period }: Pick<IndicatorValue, 'window' | 'period'>): Semester | null {
  const semester = window === 'year' ? `${period}-S2` : (period ?? '');
  return isSemester(semester) ? semester : null;
}
