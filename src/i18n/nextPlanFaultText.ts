import type { NextPlanFault } from '../domain/nextPlan/nextPlanFaults';
import type { Language } from '../domain/plan/language';
import { lists } from '../domain/records/lists';
import { quoted } from './formats';
import { texts } from './texts';

/** Why a plan cannot be begun so, in people's words. */
export function nextPlanFaultText({ code, value, list }: NextPlanFault, language: Language): string {
  return texts(language).nextPlan.faults[code](value, list ? quoted(lists[list].label[language]) : '');
}
