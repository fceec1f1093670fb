import { previousSemester, semesterOf, type Semester } from '../calendar';
import type { Matrix } from '../records/matrix';

/**
 * The semester whose summary is written next: the one that has ended, while it has activities and no sheet (the Plan,
 * "Responsabilidades": a report each semester), else that of today.
 */
export function summaryDue(matrix: Matrix, written: readonly Semester[], today: string): Semester {
  const current = matrix.plans.referenceSemester(today);
  // Once a plan is over, and no other has begun, its last semester is the one that has ended.
  const ended = current < semesterOf(today) ? current : previousSemester(current);
  const hasActivities = matrix.tables.Activity.rows.some(({ record }) => {
    const date = record.actualEnd ?? record.actualStart ?? record.plannedStart;
    return date !== null && semesterOf(date) === ended;
  });
  return hasActivities && !written.includes(ended) ? ended : current;
}
