import { semesterWindow, type Semester } from '../domain/calendar';
import type { Language } from '../domain/plan/language';
import { beginningOf } from '../domain/plainText';

/** Spanish as in Mexico and Central America, with a decimal point; English with the day first, as in Spanish. */
const locales: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-GB' };
const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';

function perLanguage<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return { es: make(locales.es), en: make(locales.en) };
}

// Dates are days without a place: UTC on both sides keeps them from moving.
const day = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);
const number = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** A `YYYY-MM-DD` as people read it, such as "3 mar 2025"; what is no such date stays as it is. */
export function formatDate(date: string, language: Language): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : day[language].format(time).replaceAll(' ', noBreakSpace);
}

/** A `YYYY-MM-DDTHH:mm:ss` as day, hour and minute. */
export function formatTimestamp(timestamp: string, language: Language): string {
  const [date = '', time = ''] = timestamp.split('T');
  return `${formatDate(date, language)}, ${time.slice(0, 5)}`;
}

/** A number with its thousands apart: by a thin space from five digits on in Spanish (RAE), by a comma in English. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'en') return number.en.format(value);
  const parts = number.es.formatToParts(value);
  const digits = parts.find(({ type }) => type === 'integer')?.value.length ?? 0;
  const isLong = digits > 1 || parts.filter(({ type }) => type === 'group').length > 1;
  return parts.map(({ type, value: part }) => (type === 'group' ? (isLong ? thinSpace : '') : part)).join('');
}

/** A fraction as whole percents. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * 100), language)}${language === 'es' ? noBreakSpace : ''}%`;
}

/** So many characters of a title name its row in a message. */
const longestTitle = 60;

/** The beginning of a text on one line, as messages name what it is the title of. */
export function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${beginningOf(line, longestTitle).trimEnd()}…`;
}

const quotes = { es: ['«', '»'], en: ['"', '"'] } as const satisfies Record<Language, unknown>;

/** A row as messages name it: its code and, in quotes, the beginning of its title. What is missing is left out. */
export function rowName(code: string | null, title: string | null, language: Language): string {
  const [open, close] = quotes[language];
  const short = shortTitle(title ?? '');
  return [code?.trim() ?? '', short && `${open}${short}${close}`].filter((part) => part !== '').join(', ');
}

const months = perLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));

/** The months of a semester, "enero a junio de 2025". */
export function formatSemester(semester: Semester, language: Language): string {
  const { start, end } = semesterWindow(semester);
  const [from, to] = [start, end].map((date) => months[language].format(Date.parse(`${date}T00:00:00Z`)));
  const year = semester.slice(0, 4);
  return language === 'es' ? `${from} a ${to} de ${year}` : `${from} to ${to} ${year}`;
}
