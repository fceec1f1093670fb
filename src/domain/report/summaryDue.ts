import { previousSemester, semesterOf, type Semester } from '../calendar';
import { reportingDay, semesterDueAbout } from '../decisions/reportingMeeting';
import type { Matrix } from '../records/matrix';

/**
 * The semester whose summary is written next: the one that has ended, while it has activities and no sheet (the Plan,
 * "Responsabilidades": a report each semester), else that of today. Where the GRCM that receives the report of today's
 * semester is known, that report comes first from the middle of the semester on.
 */
export function summaryDue(matrix: Matrix, written: readonly Semester[], today: string): Semester {
  const current = matrix.plans.referenceSemester(today);
  const isMeetingNear = semesterDueAbout(today) === current && reportingDay(matrix, current) !== null;
  if (isMeetingNear && !written.includes(current)) return current;
  // Once a plan is over, and no other has begun, its last semester is the one that has ended.
  const ended = current < semesterOf(today) ? current : previousSemester(current);
  const hasActivities = matrix.tables.Activity.rows.some(({ record }) => {
    const date = record.actualEnd ?? record.actualStart ?? record.plannedStart;
    return date !== null && semesterOf(date) === ended;
  });
  return hasActivities && !written.includes(ended) ? ended : current;
}
