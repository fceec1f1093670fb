import { isDate, semesterWindow, type Semester } from '../domain/calendar';
import type { Language } from '../domain/plan/language';
import { monthNames, shortDate, shortMonths } from '../domain/records/writtenDate';
import { writtenNumber, writtenPercent } from '../domain/records/writtenNumber';
import { beginningOf, plainText } from '../domain/plainText';
import { formats as en } from './en/formats';
import { formats as es } from './es/formats';
import type { LanguageFormats } from './languageFormats';

const formats: Readonly<Record<Language, LanguageFormats>> = { es, en };

/** A `YYYY-MM-DD` as people read it, such as "3 mar 2025"; what is no such date stays as it is. */
export const formatDate = (date: string, language: Language): string =>
  isDate(date) ? shortDate(date, language) : date;

/** The place of a `YYYY-MM-DD`'s month in the year, from 0. */
const monthOf = (date: string): number => Number(date.slice(5, 7)) - 1;

/** A `YYYY-MM-DDTHH:mm:ss` as day, hour and minute. */
export function formatTimestamp(timestamp: string, language: Language): string {
  const [date = '', time = ''] = timestamp.split('T');
  return `${formatDate(date, language)}, ${time.slice(0, 5)}`;
}

/** A number with its thousands apart, as the language has them: the same in the pane and in every report. */
export const formatNumber = writtenNumber;

/** A fraction as whole percents. */
export const formatShare = writtenPercent;

/** So many characters of what stands in a cell or a file are quoted in a message, and so many of them from its end. */
const [longestQuote, quotedEnd] = [240, 60];

/**
 * What stands in a cell or a file as messages quote it: on one line, of a long text the beginning and the end.
 * @param longest more characters than these are cut
 */
export function quoted(text: string, longest = longestQuote): string {
  const isWhole = text.length <= longest;
  const end = isWhole ? '' : `…${text.slice(-quotedEnd).replace(/^[\udc00-\udfff]/, '')}`;
  return plainText(beginningOf(text, isWhole ? longest : longest - quotedEnd) + end).replace(/\n+/g, ' ');
}

/** A row by its code and its title, as lists of rows show it; what is missing is left out. */
export const quotedRow = (code: string | null, title: string | null): string =>
  [code, title].flatMap((part) => (part ? [quoted(part)] : [])).join(' · ');

/** So many names are told one after another. */
const mostNames = 20;

/** Names in a row, each as it is quoted; of many the first ones, and how many more there are in the language's words. */
export function quotedNames(names: readonly string[], more: (count: number) => string): string {
  const told = names.slice(0, mostNames).map((name) => quoted(name));
  const words = told.join(', ');
  return names.length > mostNames ? `${words} ${more(names.length - mostNames)}` : words;
}

/** So many characters of a title name its row in a message. */
const longestTitle = 60;

/** The beginning of a text on one line, as messages name what it is the title of. */
export function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= longestTitle ? line : `${beginningOf(line, longestTitle).trimEnd()}…`;
}

/** A row as messages name it: its code and, in quotes, the beginning of its title. What is missing is left out. */
export function rowName(code: string | null, title: string | null, language: Language): string {
  const [open, close] = formats[language].quotes;
  const short = shortTitle(title ?? '');
  return [shortTitle(code ?? ''), short && `${open}${short}${close}`].filter((part) => part !== '').join(', ');
}

/** The months of a semester, "enero a junio de 2025". */
export function formatSemester(semester: Semester, language: Language): string {
  const { start, end } = semesterWindow(semester);
  const nameOf = (date: string) => monthNames[language][monthOf(date)] ?? '';
  return formats[language].months(nameOf(start), nameOf(end), semester.slice(0, 4));
}

/** A `YYYY-MM` as the heading of what lies in it: "Enero", "January". */
export function formatMonth(month: string, language: Language): string {
  const name = monthNames[language][monthOf(month)] ?? month;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A semester by its code and its first and last month, "2025-S1 · ene–jun": short enough for any list. */
export function formatSemesterShort(semester: Semester, language: Language): string {
  const { start, end } = semesterWindow(semester);
  const months = [start, end].map((date) => shortMonths[language][monthOf(date)]);
  return `${semester} · ${months.join('–')}`;
}
