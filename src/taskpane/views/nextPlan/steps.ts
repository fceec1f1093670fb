import { canBeMeant, isDate } from '../../../domain/calendar';
import type { Beginning } from '../../../domain/nextPlan/NextPlan';
import { withoutBlanks, type NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { nextPlanFaults, type NextPlanFault } from '../../../domain/nextPlan/nextPlanFaults';
import { ownPlan } from '../../../domain/nextPlan/ownPlan';
import { beginningOf } from '../../../domain/nextPlan/planNextPlan';
import { languages, type Language } from '../../../domain/plan/language';
import type { Matrix } from '../../../domain/records/matrix';

/** The steps of choosing, in their order. */
export const stepNames = ['plan', 'lists', 'indicators', 'carryOver', 'preview'] as const;
export type StepName = (typeof stepNames)[number];

/** What every step is given. */
export interface StepProps {
  /** Of a first plan one without members of the lists that are its own. */
  readonly matrix: Matrix;
  /** Whether it is the first plan of a workbook: there is nothing that it could take over. */
  readonly isFirst?: boolean;
  readonly choices: NextPlanChoices;
  readonly isLocked: boolean;
  readonly onChange: (choices: NextPlanChoices) => void;
}

/** Fields of the plan itself that must be filled. */
export type MissingField = 'name' | 'code' | 'start' | 'end' | 'organization';

/** What of the plan itself is not there yet; whose a first plan is must be said. */
export function missingFields(choices: NextPlanChoices, isFirst = false): ReadonlySet<MissingField> {
  const { name, code, start, end, organization } = choices.plan;
  const isBlank = (text: Partial<Record<Language, string | undefined>> = {}) =>
    languages.every((one) => !text[one]?.trim());
  return new Set<MissingField>([
    ...(isBlank(name) ? (['name'] as const) : []),
    ...(isFirst && isBlank(organization) ? (['organization'] as const) : []),
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

/** What is wrong, by the step in which it is mended. */
export type FaultsByStep = ReadonlyMap<StepName, readonly NextPlanFault[]>;

/** What is wrong with what follows a plan; nothing can be said while a day is missing. */
export function faultsOfNext(matrix: Matrix, choices: NextPlanChoices, today: string): FaultsByStep {
  return hasDays(choices) ? byStep(nextPlanFaults(looked(matrix, choices, today))) : new Map();
}

/** The same of a first plan. */
export function faultsOfFirst(choices: NextPlanChoices): FaultsByStep {
  const made = hasDays(choices) ? ownPlan(withoutBlanks(choices), (letter) => letter) : null;
  return made && 'faults' in made ? byStep(made.faults) : new Map();
}

function hasDays(choices: NextPlanChoices): boolean {
  const missing = missingFields(choices);
  return !missing.has('start') && !missing.has('end');
}

const byStep = (faults: readonly NextPlanFault[]): FaultsByStep =>
  new Map(
    stepNames
      .map((step) => [step, faults.filter(({ code }) => stepOf[code] === step)] as const)
      .filter(([, own]) => own.length > 0),
  );
