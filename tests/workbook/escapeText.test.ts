import fc from 'fast-check';
import { coerceInput } from 'excel-host';
import { escapeText } from '../../src/workbook/escapeText';
import { hostileTexts } from '../hostileTexts';

/** Beginnings that Excel takes for something else than a text, with any rest. */
const beginnings = [
  "'",
  "''",
  '=',
  '+',
  '-',
  '@',
  '007',
  '1E5',
  '31/12/2025',
  '12:30',
  'TRUE',
  '#N/A',
  '5 %',
  '(3)',
  '',
];
const anyText = fc
  .tuple(fc.constantFrom(...beginnings), fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map(([beginning, rest]) => beginning + rest);

describe('a text as it is sent to Excel', () => {
  it('is in the cell what it was, whatever it begins with, in any format and language', () => {
    const formats = fc.constantFrom('General', '@', '0', 'yyyy-mm-dd');
    fc.assert(
      fc.property(anyText, formats, fc.constantFrom('en-US', 'es-ES'), (text, format, locale) => {
        expect(coerceInput(escapeText(text), format, locale).value).toBe(text);
      }),
    );
  });

  it.each(Object.entries(hostileTexts))('is in the cell what it was: %s', (_, text) => {
    expect(coerceInput(escapeText(text), 'General', 'en-US').value).toBe(text);
  });
});
