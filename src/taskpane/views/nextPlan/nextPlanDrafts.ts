import { draftsOf, isObject } from '../../store/draftStore';

/**
 * What was chosen for a plan that has not begun. It is kept as it was read: what it must be is known to the view alone, which
 * the first view does without.
 */
export const nextPlanDrafts = draftsOf<Readonly<Record<string, unknown>>, null>('nextPlan', (edit) => ({
  edit,
  base: null,
}));

/** There is one in a workbook. */
export const nextPlanDraftId = 'siguiente';

/** The code of the plan in what was kept; null where it has none yet. */
export const codeIn = ({ plan }: Readonly<Record<string, unknown>>): string | null =>
  isObject(plan) && typeof plan['code'] === 'string' ? plan['code'] : null;
