import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { noMember } from '../../../domain/indicators/member';
import { listOfBreakdown } from '../../../domain/indicators/sourceRows';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Lists } from '../../../domain/records/listIndex';

/** The members of a dimension under which something counts in a window, in the order of their list, "sin dato" last. */
export function membersCounted(
  { values }: IndicatorEvaluation,
  { window, period, dimension }: Pick<ValueAddress, 'window' | 'period' | 'dimension'>,
  lists: Lists,
): readonly { readonly member: string; readonly value: number }[] {
  if (dimension === 'total') return [];
  const { members } = lists[listOfBreakdown[dimension]];
  const order = (code: string) => {
    const place = members.findIndex((member) => member.code === code);
    return code === noMember ? Infinity : place < 0 ? members.length : place;
  };
  return values
    .filter((one) => one.window === window && one.period === period && one.dimension === dimension)
    .map(({ member, value }) => ({ member: member ?? noMember, value }))
    .sort((a, b) => (order(a.member) === order(b.member) ? 0 : order(a.member) - order(b.member)));
}
