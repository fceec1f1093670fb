import { foldText } from '../foldText';
import { indicators } from '../plan/indicators';
import type { Language } from '../plan/language';
import type { Indicator } from './indicator';
import { declarationOf } from './records';

/** Name of an indicator in a language; the other one's where it has none. */
export function indicatorName({ nameEs, nameEn, id }: Indicator, language: Language): string {
  return (
    (language === 'es' ? (nameEs ?? nameEn) : (nameEn ?? nameEs)) ?? id ?? declarationOf('Indicator').singular[language]
  );
}

/** A few words for an indicator: those of the Plan's own while it still has the Plan's name, else its name. */
export function shortIndicatorName(record: Indicator, language: Language): string {
  const name = indicatorName(record, language);
  const planned = indicators.find(({ code }) => code === record.id?.trim());
  const isPlans = planned && [planned.es, planned.en].some((one) => foldText(one) === foldText(name));
  return isPlans ? planned.short[language] : name;
}
