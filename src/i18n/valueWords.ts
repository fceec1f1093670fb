import { noMember } from '../domain/indicators/member';
import { noMemberLabel } from '../domain/indicators/memberLabel';
import { listOfBreakdown, type Breakdown } from '../domain/indicators/sourceRows';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { texts } from './texts';

/** Label of a member of a dimension; rows without a known one stand under "sin dato". */
export function memberName(dimension: Breakdown, member: string, language: Language, lists: Lists): string {
  return member === noMember ? noMemberLabel[language] : lists[listOfBreakdown[dimension]].labelOf(member, language);
}

/** Which value an address means, without the indicator: `2025-S1 · Pilar: Protección`. */
export function valueName(address: ValueAddress, language: Language, lists: Lists): string {
  const { window, period, dimension, member } = address;
  const text = texts(language).why;
  const when = window === 'plan' ? text.toDate(period) : period;
  if (dimension === 'total' || member === null) return when;
  const name = memberName(dimension, member, language, lists);
  return `${when} · ${text.ofMember(lists.dimensions.labelOf(dimension, language), name)}`;
}
