import { columnName } from '../../model/area';
import { isErrorText } from '../../model/errorText';
import type { CellContent } from '../../model/Worksheet';
import { encodeText } from 'ooxml';
import { escapeXml, prefixed } from '../package/xml';
import type { CellReading } from './readCell';

/** A cell's element made anew: its value or formula, and its format. */
export function cellXml(
  { strings }: CellReading,
  prefix: string,
  place: { readonly row: number; readonly column: number },
  content: CellContent,
  format: number,
): string {
  const { value, formula, quotePrefix } = content;
  const open = `<c r="${columnName(place.column)}${place.row + 1}"${format > 0 ? ` s="${format}"` : ''}`;
  const f = formula === undefined ? '' : `<f>${escapeXml(encodeText(formula.replace(/^=/, '')))}</f>`;
  const element = (type: string, text: string) => `${open}${type === '' ? '' : ` t="${type}"`}>${f}${text}</c>`;
  // What was never calculated has no value: every reader then calculates it.
  if (formula !== undefined && (value === '#NAME?' || value === '')) return prefixed(element('', ''), prefix);
  if (value === '') return prefixed(`${open}/>`, prefix);
  return prefixed(element(typeOf(content), valueElement()), prefix);

  function valueElement(): string {
    if (typeof value === 'number') return `<v>${value}</v>`;
    if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
    if (formula !== undefined || (isErrorText(value) && !quotePrefix)) return `<v>${escapeXml(encodeText(value))}</v>`;
    return `<v>${strings.numberOf(value)}</v>`;
  }
}

function typeOf({ value, formula, quotePrefix }: CellContent): string {
  if (typeof value === 'number') return '';
  if (typeof value === 'boolean') return 'b';
  if (isErrorText(value) && !quotePrefix) return 'e';
  return formula === undefined ? 's' : 'str';
}
