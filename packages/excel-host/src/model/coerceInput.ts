import { serialFromMs } from './serial';
import { isErrorText } from './errorText';

/** What a cell holds; a blank is ''. */
export type Scalar = string | number | boolean;

/** What Excel makes of an input: the value, the format it gives the cell, and whether it became a formula. */
export interface CoercedInput {
  readonly value: Scalar;
  readonly numberFormat?: string;
  readonly formula?: string;
  /** Text that was entered with an apostrophe in front, or that looks like an error in a text cell. */
  readonly quotePrefix?: boolean;
}

export type DateOrder = 'dmy' | 'mdy';

/**
 * What becomes of a value that is typed or written into a cell. A formula is kept as such and not calculated: its
 * value is an error that any reader notices. Throws RangeError for text longer than a cell holds.
 */
export function coerceInput(input: Scalar, numberFormat: string, order: DateOrder, date1904 = false): CoercedInput {
  if (typeof input !== 'string' || input === '') return { value: input };
  if (input.startsWith("'")) return { value: bounded(input.slice(1)), quotePrefix: true };
  if (input.startsWith('-') && input.length > 8200) throw new RangeError('formula too long');
  if (numberFormat === '@') return { value: bounded(input), ...(isErrorText(input) && { quotePrefix: true }) };
  if (/^[=+-]./s.test(input) && !isNumeric(input)) {
    if (input.startsWith('=') || /^[+-]\s*[\w(."$]/.test(input)) return { value: '#NAME?', formula: asFormula(input) };
  }
  if (input.startsWith('@') && input.length > 1) return { value: '#NAME?', formula: `=${input}` };
  return parsed(input, order, date1904) ?? { value: bounded(input) };
}

const asFormula = (input: string): string => (input.startsWith('=') ? input : `=${input}`);

function bounded(text: string): string {
  if (text.length > 32_767) throw new RangeError('text too long');
  return text;
}

const isNumeric = (text: string): boolean => /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*%?\s*$/i.test(text);

function parsed(input: string, order: DateOrder, date1904: boolean): CoercedInput | null {
  const text = input.trim();
  if (isNumeric(text)) {
    const percent = text.endsWith('%');
    const number = Number(percent ? text.slice(0, -1) : text);
    return percent ? { value: number / 100, numberFormat: '0%' } : { value: number };
  }
  if (/^(true|false|verdadero|falso)$/i.test(text)) return { value: /^(true|verdadero)$/i.test(text) };
  if (isErrorText(text.toUpperCase())) return { value: text.toUpperCase() };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return { value: Number(text.replaceAll(',', '')), numberFormat: '#,##0' };
  const serial = parseDate(text, order, date1904);
  return serial === null ? null : { value: serial, numberFormat: 'yyyy-mm-dd' };
}

/** Serial of a date as Excel understands one; null for anything else, such as the 31st in a month-first Excel. */
function parseDate(text: string, order: DateOrder, date1904: boolean): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), date1904);
  const full = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!full) return null;
  const [first, second] = [Number(full[1]), Number(full[2])];
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  const year = full[3] === undefined ? 2025 : Number(full[3].length === 2 ? `20${full[3]}` : full[3]);
  return serialOf(year, month, day, date1904);
}

function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return serialFromMs(ms, date1904);
}
