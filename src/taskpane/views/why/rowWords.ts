import type { Rule } from '../../../domain/indicators/rule';
import { timingKind } from '../../../domain/indicators/timings';
import type { Language } from '../../../domain/plan/language';
import type { Lists } from '../../../domain/records/listIndex';
import type { Row } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import { texts } from '../../../i18n/texts';

/** What a row of a rule's source is about: its title, or who reports what. */
export function rowTitle({ record }: Row, language: Language, lists: Lists): string {
  const { country, description, title } = record;
  const name = typeof country === 'string' ? lists.countries.labelOf(country, language) : null;
  return (
    [title, name, description].filter((part) => typeof part === 'string').join(' · ') ||
    texts(language).activities.untitled
  );
}

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
