import { foldText } from '../foldText';
import { indicators } from '../plan/indicators';
import { inEach, languages, type Language } from '../plan/language';
import { nameFields, type Indicator } from './indicator';
import { declarationOf } from './records';

/** Name that an indicator was given in a language, the other one's where it has none; null where it has no name at all. */
export function givenName(record: Pick<Indicator, 'nameEs' | 'nameEn'>, language: Language): string | null {
  const names = [language, ...languages].map((one) => record[nameFields[one]]);
  return names.find((name) => name !== null) ?? null;
}

/** Name of an indicator in a language; the other one's, else its code, where it has none. */
export function indicatorName(record: Indicator, language: Language): string {
  return givenName(record, language) ?? record.id ?? declarationOf('Indicator').singular[language];
}

/** A few words for an indicator: those of the Plan's own while it still has the Plan's name, else its name. */
export function shortIndicatorName(record: Indicator, language: Language): string {
  const name = indicatorName(record, language);
  const planned = indicators.find(({ code }) => code === record.id?.trim());
  const isPlans = planned && inEach(planned).some((one) => foldText(one) === foldText(name));
  return isPlans ? planned.short[language] : name;
}
