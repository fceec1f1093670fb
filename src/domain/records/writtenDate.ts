import { canBeMeant, isDate } from '../calendar';
import { foldText } from '../foldText';
import { languages, type Language } from '../plan/language';

/** Names of the months, January first. Our own: what engines call a month differs, and goes into documents. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** As they are printed where room is scarce, January first. */
export const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
};
const weekdays =
  /^(lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /;

const dateInWords: Readonly<Record<Language, (day: number, month: string, year: string) => string>> = {
  es: (day, month, year) => `${day} de ${month} de ${year}`,
  en: (day, month, year) => `${day} ${month} ${year}`,
};

/** A `YYYY-MM-DD` in words: `15 de marzo de 2025`, `15 March 2025`. */
export function writtenDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = monthNames[language][Number(month) - 1] ?? month;
  return dateInWords[language](Number(day), name, year);
}

/** The same in short, and not taken apart at the end of a line: `15 mar 2025`, `15 Mar 2025`. */
export function shortDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [Number(day), shortMonths[language][Number(month) - 1] ?? month, year].join('\u00a0');
}

/** A time of day after a date, as other programs write it. */
const timeOfDay = /[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.? ?m\.?)?(z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date typed as text, where it can mean only one day; null else. Year first, the month in words, or day/month/year
 * with a day after the 12th or equal to its month. `05/03/2025` is 5 March here and 3 May in the north of the region:
 * it is not guessed. A time after it is left out.
 */
export function parseDate(text: string): string | null {
  const folded = foldText(text).replace(timeOfDay, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(folded);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(folded);
  return numeric ? inFigures(numeric) : inWords(folded);
}

/** Which of two numbers before a year is the day. */
export const dateOrders = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Two numbers and a year of four digits or two: `03/04/2025`, `3-4-25`, `03.04.2025`. */
const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/** The day that two numbers and a year mean in each order; null where an order makes none. */
function inOrders(text: string): Readonly<Record<DateOrder, string | null>> | null {
  const [, first, , second, year] = figures.exec(foldText(text).replace(timeOfDay, '')) ?? [];
  if (first === undefined) return null;
  const full = year?.padStart(4, '20');
  return { dayFirst: existing(full, second, first), monthFirst: existing(full, first, second) };
}

/** What a date can mean in which both numbers could be the month, by the order that it is read in; null for any other text. */
export function readingsOf(text: string): Readonly<Record<DateOrder, string>> | null {
  const { dayFirst = null, monthFirst = null } = inOrders(text) ?? {};
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return null;
  return canBeMeant(dayFirst) ? { dayFirst, monthFirst } : null;
}

/**
 * The order in which a date is written that makes sense in one order only; null for any other text, and for years of two
 * digits, which may stand first as well.
 */
export function orderOf(text: string): DateOrder | null {
  if (!/\d{4}/.test(text)) return null;
  const { dayFirst = null, monthFirst = null } = inOrders(text) ?? {};
  if (dayFirst === null) return monthFirst === null ? null : 'monthFirst';
  return monthFirst === null ? 'dayFirst' : null;
}

function inFigures([, first = '', second = '', year]: RegExpExecArray): string | null {
  if (Number(first) > 12 || Number(first) === Number(second)) return existing(year, second, first);
  return Number(second) > 12 ? existing(year, first, second) : null;
}

function inWords(text: string): string | null {
  const folded = text.replace(weekdays, '').replace(/'/g, '');
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|ro|er|\.?[oº°])?[ \-/]?(?: ?de )?([a-z]{3,})\.?[ \-/,]*(?:del? )?(\d{4}|\d{2})$/;
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:del? )?(\d{4})$/;
  const [, day, month, year] = dayFirst.exec(folded) ?? [];
  if (month !== undefined) return existing(year?.padStart(4, '20'), monthNumber(month), day);
  const [, name, number, inYear] = monthFirst.exec(folded) ?? [];
  return name === undefined ? null : existing(inYear, monthNumber(name), number);
}

/** Number of a month from its name in either language, or the first letters of it; '' for any other word. */
export function monthNumber(word: string): string {
  const start = word.replace(/^set/, 'sept');
  const found = languages.map((language) =>
    monthNames[language].findIndex((name) => name.toLowerCase().startsWith(start)),
  );
  const index = found.find((one) => one >= 0);
  return index === undefined ? '' : String(index + 1);
}

function existing(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
