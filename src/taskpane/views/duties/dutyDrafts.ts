import { evaluationTexts } from '../../../domain/records/groupEvaluation';
import type { GroupYear } from '../../../domain/records/groupYear';
import type { Row } from '../../../domain/records/matrix';
import { fieldOfDuty } from '../../../domain/review/duties';
import { draftsOf, isObject, isRowOrNone } from '../../store/draftStore';

/** Days and themes that people enter of a group's year. */
export const enteredDates = [
  ...Object.values(fieldOfDuty).filter((field) => field !== fieldOfDuty.evaluation),
  'themes',
] as const;
/** What people enter of a group's evaluation of that year. */
export const enteredEvaluation = [fieldOfDuty.evaluation, ...evaluationTexts] as const;
/** All that people enter of a group's year. */
export const entered = [...enteredDates, ...enteredEvaluation] as const;
export type DutyDates = Pick<GroupYear, (typeof entered)[number]>;

/** A group's year, with its row; null where there is none yet. */
export interface DutyYear {
  readonly group: string;
  readonly year: number;
  readonly row: Row<GroupYear> | null;
}

/** Dates of a group's year that were entered and not saved. */
export const dutyDrafts = draftsOf<DutyDates, DutyYear>('duties', (edit, base) => {
  if (!isObject(base) || typeof base['group'] !== 'string' || !Number.isInteger(base['year'])) return null;
  if (!isRowOrNone(base['row']) || !Array.isArray(edit['themes'])) return null;
  return { edit: edit as DutyDates, base: base as unknown as DutyYear };
});
