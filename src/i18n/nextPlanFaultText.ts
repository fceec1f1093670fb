import type { NextPlanFault } from '../domain/nextPlan/nextPlanFaults';
import type { Language } from '../domain/plan/language';
import { lists } from '../domain/records/lists';
import { isDate } from '../domain/calendar';
import { formatDate, quoted } from './formats';
import { texts } from './texts';

/** Faults that are about a day. */
const days: ReadonlySet<NextPlanFault['code']> = new Set(['endBeforeStart', 'tooShort', 'notAfter']);

/** Why a plan cannot be begun so, in people's words. */
export function nextPlanFaultText({ code, value, list }: NextPlanFault, language: Language): string {
  const told = days.has(code) && isDate(value) ? formatDate(value, language) : quoted(value);
  return texts(language).nextPlan.faults[code](told, list ? quoted(lists[list].label[language]) : '');
}
