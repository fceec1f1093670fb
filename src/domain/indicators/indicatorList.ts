import { indicators as planIndicators } from '../plan/indicators';
import { bilingual, sourceLanguage } from '../plan/language';
import type { Indicator } from '../records/indicator';
import { givenName } from '../records/indicatorName';
import { ListIndex } from '../records/listIndex';

/** The indicators of a matrix as a list to pick from; those of the Plan that it lacks are still recognised. */
export function indicatorList(indicators: readonly Indicator[]): ListIndex {
  const members = indicators.flatMap((record) =>
    record.id === null || givenName(record, sourceLanguage) === null
      ? []
      : [{ code: record.id, ...bilingual((language) => givenName(record, language) ?? '') }],
  );
  return new ListIndex(members, planIndicators);
}
