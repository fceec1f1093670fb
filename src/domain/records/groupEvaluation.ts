import { isBlank } from './cell';
import type { GroupYear } from './groupYear';

/** What a group says of its actions when it evaluates them ("Evaluar sus acciones de acuerdo con sus actividades"). */
export const evaluationTexts = [
  'evaluationPlanned',
  'evaluationDone',
  'evaluationLearned',
  'evaluationChanged',
] as const satisfies readonly (keyof GroupYear)[];

/** Whether a group's year has a word of its evaluation. */
export const hasEvaluationText = (record: GroupYear): boolean =>
  evaluationTexts.some((field) => !isBlank(record[field]));
