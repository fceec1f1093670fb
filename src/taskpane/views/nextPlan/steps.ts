import { canBeMeant, isDate } from '../../../domain/calendar';
import type { Beginning } from '../../../domain/nextPlan/NextPlan';
import type { NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { nextPlanFaults, type NextPlanFault } from '../../../domain/nextPlan/nextPlanFaults';
import { beginningOf } from '../../../domain/nextPlan/planNextPlan';
import { languages } from '../../../domain/plan/language';
import type { Matrix } from '../../../domain/records/matrix';

/** The steps of choosing, in their order. */
export const stepNames = ['plan', 'lists', 'indicators', 'carryOver', 'preview'] as const;
export type StepName = (typeof stepNames)[number];

/** What every step is given. */
export interface StepProps {
  readonly matrix: Matrix;
  readonly choices: NextPlanChoices;
  readonly isLocked: boolean;
  readonly onChange: (choices: NextPlanChoices) => void;
}

/** Fields of the plan itself that must be filled. */
export type MissingField = 'name' | 'code' | 'start' | 'end';

/** What of the plan itself is not there yet. */
export function missingFields(choices: NextPlanChoices): ReadonlySet<MissingField> {
  const { name, code, start, end } = choices.plan;
  return new Set<MissingField>([
    ...(languages.every((one) => !name[one]?.trim()) ? (['name'] as const) : []),
    ...(code.trim() === '' ? (['code'] as const) : []),
    ...(['start', 'end'] as const).filter((field) => !isDay({ start, end }[field])),
  ]);
}

const isDay = (day: string): boolean => isDate(day) && canBeMeant(day);

/** What a plan is begun from, to be looked at: ids that would be made are not made yet. */
export const looked = (matrix: Matrix, choices: NextPlanChoices, today: string): Beginning =>
  beginningOf(matrix, choices, { today, makeId: (letter) => letter });

/** Where each fault is mended. */
const stepOf = {
  endBeforeStart: 'plan',
  tooShort: 'plan',
  notAfter: 'plan',
  unknownMember: 'lists',
  memberTaken: 'lists',
  unknownParent: 'lists',
  unknownIndicator: 'indicators',
  indicatorTaken: 'indicators',
  ruleUnread: 'indicators',
  yearOutside: 'indicators',
  unknownRow: 'carryOver',
} as const satisfies Record<NextPlanFault['code'], StepName>;

/** What is wrong, by the step in which it is mended; nothing can be said while a day is missing. */
export function faultsByStep(
  matrix: Matrix,
  choices: NextPlanChoices,
  today: string,
): ReadonlyMap<StepName, readonly NextPlanFault[]> {
  const missing = missingFields(choices);
  if (missing.has('start') || missing.has('end')) return new Map();
  const byStep = new Map<StepName, NextPlanFault[]>();
  for (const fault of nextPlanFaults(looked(matrix, choices, today))) {
    const step = stepOf[fault.code];
    byStep.set(step, [...(byStep.get(step) ?? []), fault]);
  }
  return byStep;
}
