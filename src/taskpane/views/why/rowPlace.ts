import type { Rule } from '../../../domain/indicators/rule';
import { timingKind } from '../../../domain/indicators/timings';
import type { Language } from '../../../domain/plan/language';
import type { Row } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import { texts } from '../../../i18n/texts';

/** Code of a row and the day by which it counts: the first date that is filled, or that on which it began. */
export function rowPlace({ record }: Row, { timing }: Rule, language: Language): string {
  const text = texts(language).activities;
  const days = timingKind(timing)
    .firstDates(timing)
    .map((field) => record[field]);
  const day = days.find((value) => typeof value === 'string');
  const id = record['id'];
  return [
    typeof id === 'string' ? id : text.noCode,
    day === undefined ? text.noDate : formatDate(String(day), language),
  ].join(' · ');
}
