import { foldText } from '../foldText';
import { indicators } from '../plan/indicators';
import type { Language } from '../plan/language';
import type { Indicator } from './indicator';
import { indicatorName } from '../indicators/evaluate';

/** A few words for an indicator: those of the Plan's own while it still has the Plan's name, else its name. */
export function shortIndicatorName(record: Indicator, language: Language): string {
  const name = indicatorName(record, language);
  const planned = indicators.find(({ code }) => code === record.id?.trim());
  const isPlans = planned && [planned.es, planned.en].some((one) => foldText(one) === foldText(name));
  return isPlans ? planned.short[language] : name;
}
