import { parseValue } from 'numfmt';

/** A number or truth value that a text is read as, and the format that it gives a cell without one. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

/** Days between the two systems in which dates are counted. */
const days1904 = 1462;

/**
 * What Excel reads in a text that is typed under the rules of a locale: a number, an amount of money, a share, a
 * fraction, a day, a time or a truth value; null where it stays a text. Rules of the United States are `en-US`.
 */
export function readTyped(text: string, locale: string, date1904 = false): TypedValue | null {
  const trimmed = text.trim();
  const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(trimmed);
  if (fraction) return readFraction(fraction);
  const duration = /^(\d{2,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(trimmed);
  if (duration && Number(duration[1]) >= 24) return readDuration(duration);
  if (!isGrouped(trimmed, locale)) return null;
  const read = parseValue(trimmed, { locale });
  if (!read || typeof read.v === 'string') return null;
  const { v: value, z } = read;
  if (typeof value !== 'number' || z === undefined) return { value: value as number | boolean };
  if (!/[dmyhs]/i.test(z.replace(/"[^"]*"|\[\$[^\]]*\]/g, '')) || /^[^dmyhs]*[#0]/i.test(z))
    return { value, numberFormat: z };
  const isDay = /[dy]/i.test(z);
  if (isDay && value < 1) return null;
  return { value: isDay && date1904 ? value - days1904 : value, numberFormat: ownFormat(z) };
}

function readFraction([, sign, whole, part, parts = '']: RegExpExecArray): TypedValue | null {
  if (Number(parts) === 0) return null;
  const value = (Number(whole) + Number(part) / Number(parts)) * (sign === '-' ? -1 : 1);
  return { value, numberFormat: parts.length > 1 ? '# ??/??' : '# ?/?' };
}

/** Hours beyond a day, as far as Excel takes them: 9999:59:59. */
function readDuration([, hours, minutes, seconds = '0']: RegExpExecArray): TypedValue {
  const value = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return { value, numberFormat: '[h]:mm:ss' };
}

/** Whether signs between thousands, where there are any, stand between thousands. */
function isGrouped(text: string, locale: string): boolean {
  const sign = locale.startsWith('es') ? '.' : ',';
  const number = /[\d.,]*\d/.exec(text)?.[0] ?? '';
  if (!number.includes(sign) || /\d[-/:]\d/.test(text)) return true;
  const [whole = '', decimals = ''] = number.split(sign === ',' ? '.' : ',');
  const [first = '', ...groups] = whole.split(sign);
  return /^\d{1,3}$/.test(first) && groups.every((group) => group.length === 3) && !decimals.includes(sign);
}

/** The format that Excel itself gives to what is read as a day or a time: one of those that files only number. */
function ownFormat(read: string): string {
  const [hasDay, hasMonth, hasYear] = [/d/i.test(read), /m/i.test(read.replace(/h.*$/i, '')), /y/i.test(read)];
  const isTime = /h/i.test(read);
  if (hasYear && hasDay) return isTime ? 'm/d/yyyy h:mm' : 'm/d/yyyy';
  if (hasDay && hasMonth) return isTime ? 'm/d/yyyy h:mm' : 'd-mmm';
  if (hasYear) return 'mmm-yy';
  if (/\[h/i.test(read)) return '[h]:mm:ss';
  return `h:mm${/s/i.test(read) ? ':ss' : ''}${/am/i.test(read) ? ' AM/PM' : ''}`;
}
