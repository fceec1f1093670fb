import type { Bilingual } from '../plan/language';
import type { Matrix } from '../records/matrix';
import { noMember } from './member';
import { listOfBreakdown } from './sourceRows';
import type { Dimension } from './valueAddress';

/** What rows without a known member stand under. */
export const noMemberLabel: Bilingual = { es: 'sin dato', en: 'no data' };

/** Label of a value's member in the workbook's language; rows without a known one are "sin dato". */
export function memberLabel(dimension: Dimension, member: string | null, { language, lists }: Matrix): string | null {
  if (member === null || dimension === 'total') return null;
  return member === noMember ? noMemberLabel[language] : lists[listOfBreakdown[dimension]].cellTextOf(member, language);
}
