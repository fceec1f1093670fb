import { foldText } from '../foldText';
import { languages, type Bilingual } from '../plan/language';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix } from '../records/matrix';
import { noMember } from './member';
import { breakdowns, listOfBreakdown } from './sourceRows';
import type { Dimension } from './valueAddress';

/** What rows without a known member stand under. */
export const noMemberLabel: Bilingual = { es: 'sin dato', en: 'no data' };

/** Label of a value's member in the workbook's language; rows without a known one are "sin dato". */
export function memberLabel(dimension: Dimension, member: string | null, { language, lists }: Matrix): string | null {
  if (member === null || dimension === 'total') return null;
  return member === noMember ? noMemberLabel[language] : lists[listOfBreakdown[dimension]].cellTextOf(member, language);
}

/** Code of the member whose label stands in a row, in whatever language and spelling; the label where it is unknown. */
export function memberCode(
  { dimension, member }: Pick<IndicatorValue, 'dimension' | 'member'>,
  { lists }: Matrix,
): string | null {
  if (member === null || dimension === 'total') return null;
  const breakdown = breakdowns.find((name) => name === dimension);
  // Of the sexes "sin dato" is one itself.
  const code = breakdown && lists[listOfBreakdown[breakdown]].codeOf(member);
  if (code !== undefined) return code;
  const folded = foldText(member);
  return languages.some((language) => noMemberLabel[language] === folded) ? noMember : member;
}
