import { indicators as planIndicators } from '../plan/indicators';
import type { Indicator } from '../records/indicator';
import { ListIndex } from '../records/listIndex';

/** The indicators of a matrix as a list to pick from; those of the Plan that it lacks are still recognised. */
export function indicatorList(indicators: readonly Indicator[]): ListIndex {
  const members = indicators.flatMap(({ id, nameEs, nameEn }) => {
    const name = nameEs ?? nameEn;
    return id === null || name === null ? [] : [{ code: id, es: name, en: nameEn ?? name }];
  });
  return new ListIndex(members, planIndicators);
}
