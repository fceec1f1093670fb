import { format as formatted, isDateFormat, isValidFormat } from 'numfmt';
import type { CellContent } from './Worksheet';

/** Days between the two systems in which dates are counted. */
const days1904 = 1462;

/** The short date of the person's system; a file only numbers it, and calls it by the American one. */
const shortDates: Readonly<Record<string, string>> = { es: 'dd/mm/yyyy', en: 'm/d/yyyy' };

/** Whether Excel takes a text for a number format. */
export const isNumberFormat = (text: string): boolean => text.length <= 255 && isValidFormat(text);

/** The text of a cell as its number format shows it to a person of a locale, however narrow its column is. */
export function formatValue(cell: CellContent | undefined, locale: string, date1904 = false): string {
  const value = cell?.value ?? '';
  const pattern = cell?.numberFormat ?? 'General';
  if (typeof value === 'string' && (pattern === 'General' || isErrorCell(value))) return value;
  const isDay = typeof value === 'number' && isDateFormat(pattern);
  const serial = isDay && date1904 ? value + days1904 : value;
  // A day before the first, or after the last, is shown by signs that fill the cell.
  if (isDay && ((serial as number) < 0 || (serial as number) >= 2_958_466)) return '########';
  return formatted(ownPattern(pattern, locale), serial, { locale, throws: false, invalid: String(value) });
}

const isErrorCell = (text: string): boolean => text.startsWith('#');

function ownPattern(pattern: string, locale: string): string {
  const short = shortDates[locale.slice(0, 2)];
  return short !== undefined && /^m\/d\/yyyy( h:mm)?$/.test(pattern) ? pattern.replace('m/d/yyyy', short) : pattern;
}
