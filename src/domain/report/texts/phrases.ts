import type { TimeWindow } from '../../calendar';
import type { Language } from '../../plan/language';
import { shortDate } from '../../records/writtenDate';

/** A period in a column's header, where two days need two lines. */
export const periodOf = ({ kind, period, start, end }: TimeWindow): string =>
  kind === 'days' ? `${start} – ${end}` : period;

/** Names after the words that lead to them; nothing where none is named. */
export const among = (names: readonly string[], lead: string): string =>
  names.length === 0 ? '' : `${lead} ${names.join('; ')}`;

/** A day for cells, beside columns of dates. */
export const briefDay = (day: string | null, language: Language): string =>
  day === null ? '' : shortDate(day, language);
