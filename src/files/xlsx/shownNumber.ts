import { format, isDateFormat } from 'numfmt';
import { builtInFormats, builtInNumber } from 'ooxml';
import { dateFromSerial } from '../../domain/calendar';

/** A number as people see it, and the day that it is where its format says so. */
export interface ShownNumber {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** Those that Excel shows as the computer is set. */
const shownAsSet: Readonly<Record<number, string>> = { 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy h:mm' };

/** The code of a format that a file calls by its number. */
export const formatOfNumber = (id: number): string => shownAsSet[id] ?? builtInFormats[id] ?? 'General';

/** The code of a format as Excel tells it: the days that it shows as the computer is set, 14 and 22, it tells as American. */
export const formatOfCode = (code: string): string => shownAsSet[builtInNumber.get(code) ?? -1] ?? code;

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
