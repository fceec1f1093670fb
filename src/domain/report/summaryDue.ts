import { previousSemester, referenceSemester, semesterOf, type Semester } from '../calendar';
import { planPeriod } from '../plan/planPeriod';
import type { Matrix } from '../records/matrix';

/**
 * The semester whose summary is written next: the one that has ended, while it has activities and no sheet (the Plan,
 * "Responsabilidades": a report each semester), else that of today.
 */
export function summaryDue(matrix: Matrix, written: readonly Semester[], today: string): Semester {
  const current = referenceSemester(today);
  // Once the Plan is over its last semester is the one that has ended.
  const ended = today > planPeriod.end ? current : previousSemester(current);
  const hasActivities = matrix.tables.Activity.rows.some(({ record }) => {
    const date = record.actualEnd ?? record.actualStart ?? record.plannedStart;
    return date !== null && semesterOf(date) === ended;
  });
  return hasActivities && !written.includes(ended) ? ended : current;
}
