import { format, isDateFormat } from 'numfmt';
import { dateFromSerial } from '../../domain/calendar';

/** A number as people see it, and the day that it is where its format says so. */
export interface ShownNumber {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** The formats that files call by a number alone; Excel shows 14 and 22 as the computer is set. */
const numbered: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
/** Numbers of date formats that differ from country to country. */
const isForeignDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The code of a format that a file calls by its number. */
export const formatOfNumber = (id: number): string => numbered[id] ?? (isForeignDate(id) ? 'dd/mm/yyyy' : 'General');

/** The code of a format as Excel tells it: the days that it shows as the computer is set, 14 and 22, it tells as American. */
export const formatOfCode = (code: string): string =>
  code === 'm/d/yyyy' ? formatOfNumber(14) : code === 'm/d/yyyy h:mm' ? formatOfNumber(22) : code;

/** Whoever writes a month alone means all of it. */
const monthOnly = 'mmmm yyyy';

type Part = 'day' | 'month' | 'other';
const known = new Map<string, Part>();
/** Codes of formats that are remembered: a file may have a million. */
const mostKnown = 2_000;

/** What of a date a format shows. */
function partShown(code: string): Part {
  const before = known.get(code);
  if (before !== undefined) return before;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|AM\/PM|A\/P/gi, '');
  const isDate = isSound(code) && isDateFormat(code) && /[yd]/i.test(bare);
  const part: Part = !isDate ? 'other' : /d/i.test(bare) ? 'day' : /m/i.test(bare) ? 'month' : 'other';
  if (known.size < mostKnown) known.set(code, part);
  return part;
}

/** No format of Excel is longer. */
const longestFormat = 255;
const isSound = (code: string): boolean => code.length <= longestFormat;

/** A number by the code of its format; by itself where the code is none. */
export function shownNumber(value: number, code: string, date1904 = false): ShownNumber {
  const part = partShown(code);
  if (part !== 'other') {
    const date = dateFromSerial(value, date1904);
    if (date === null) return { text: String(value) };
    const serial = date1904 ? value + 1462 : value;
    if (part === 'month') return { text: formatted(serial, monthOnly, 'es') };
    return { text: formatted(serial, code, 'es'), date };
  }
  return { text: code === 'General' || !isSound(code) ? plain(value) : formatted(value, code, 'en') };
}

/** As many digits as Excel shows. */
const plain = (value: number): string => String(Number(value.toPrecision(11)));

/** Names of months are Spanish; thousands are parted as most of the region does, by commas. */
function formatted(value: number, code: string, locale: string): string {
  return format(code, value, { locale, throws: false, invalid: '' }).trim() || plain(value);
}
