import type { Semester } from '../calendar';
import { reportingDay } from '../decisions/reportingMeeting';
import { semesterStates } from './closedSemesters';
import { missingForClosing } from './missingColumns';
import type { Matrix } from '../records/matrix';

/**
 * The last semester that has ended, once its summary is written and while it is not closed. Where the GRCM that receives
 * the report is still to meet, what is reported can still change.
 */
export function closingDue(matrix: Matrix, written: readonly Semester[], today: string): Semester | undefined {
  if (missingForClosing(matrix).length > 0) return undefined;
  const ended = semesterStates(matrix, today).filter(({ kind }) => kind !== 'notEnded');
  const last = ended.at(-1);
  if (last?.kind !== 'open' || !written.includes(last.semester)) return undefined;
  return (reportingDay(matrix, last.semester) ?? today) <= today ? last.semester : undefined;
}
