import type { Semester } from '../../../domain/calendar';
import { semesterStates } from '../../../domain/closing/closedSemesters';
import { missingForClosing } from '../../../domain/closing/missingColumns';
import type { Matrix } from '../../../domain/records/matrix';
import { findingsIn } from '../../findings';

/** The last semester that has ended, once its summary is written and while it is not closed. */
export function closingDue(matrix: Matrix, written: readonly Semester[], today: string): Semester | undefined {
  if (missingForClosing(matrix, findingsIn(matrix).evaluation).length > 0) return undefined;
  const ended = semesterStates(matrix, today).filter(({ kind }) => kind !== 'notEnded');
  const last = ended.at(-1);
  return last?.kind === 'open' && written.includes(last.semester) ? last.semester : undefined;
}
