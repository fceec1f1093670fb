import { isErrorText } from './errorText';
import { isFormula } from './formulaText';
import { withFileNames } from './functionNames';
import { readTyped } from './readTyped';

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

/** The rules under which an add-in writes, whatever the locale of the person is. */
export const rulesOfApi = 'en-US';

/**
 * What becomes of a value that is typed or written into a cell under the rules of a locale. A formula is kept as such and
 * not calculated: its value is an error that any reader notices. Throws RangeError for text longer than a cell holds and
 * for a formula that Excel does not take.
 */
export function coerceInput(input: Scalar, numberFormat: string, locale: string, date1904 = false): CoercedInput {
  if (typeof input === 'number' && !Number.isFinite(input)) throw new RangeError('not a number');
  if (typeof input !== 'string' || input === '') return { value: input };
  if (input.startsWith("'")) return { value: bounded(input.slice(1)), quotePrefix: true };
  if (input.startsWith('-') && input.length > 8200) throw new RangeError('formula too long');
  if (numberFormat === '@') return { value: bounded(input), ...(isErrorText(input) && { quotePrefix: true }) };
  const read = readTyped(input, locale, date1904);
  if (read) return read;
  if (/^[=+@-]./s.test(input)) return formulaOf(input.startsWith('=') ? input : `=${input}`, locale);
  if (isErrorText(input.trim().toUpperCase())) return { value: input.trim().toUpperCase() };
  return { value: bounded(input) };
}

function formulaOf(typed: string, locale: string): CoercedInput {
  const formula = locale === rulesOfApi ? typed : withFileNames(withCommas(typed), locale);
  if (!isFormula(formula)) throw new RangeError(`not a formula: ${formula}`);
  return { value: '#NAME?', formula };
}

/** A formula as files hold it: its arguments parted by commas, as people part them by semicolons; lists in braces stay. */
const withCommas = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));

function bounded(text: string): string {
  if (text.length > 32_767) throw new RangeError('text too long');
  return text;
}
