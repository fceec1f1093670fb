import { cutToCell, fitsCell } from '../../../src/domain/records/cellLimit';
import { blankRecord } from '../../../src/domain/records/declaration';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { declarationOf, type RecordName } from '../../../src/domain/records/records';
import { faultsOf, recordSchema } from '../../../src/domain/records/schema';
import { coerceInput } from 'excel-host';
import { escapeText } from '../../../src/workbook/escapeText';

const lists = listsFrom();
const faults = (name: RecordName, values: object) => {
  const declaration = declarationOf(name);
  return Object.fromEntries(faultsOf(recordSchema(declaration, lists), { ...blankRecord(declaration), ...values }));
};
const halfACharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
const emoji = '😀';

/** Texts at the edge of what a cell holds: letters, what is written with an apostrophe, and two units each. */
const atTheEdge: readonly (readonly [string, string, boolean])[] = [
  ['32,767 letters', 'x'.repeat(32_767), true],
  ['32,768 letters', 'x'.repeat(32_768), false],
  ['16,383 emoji', emoji.repeat(16_383), true],
  ['16,384 emoji', emoji.repeat(16_384), false],
  ['32,766 characters from a dash on', `-${'x'.repeat(32_765)}`, true],
  ['32,767 characters from a dash on', `-${'x'.repeat(32_766)}`, false],
  ['8,300 characters from a dash on', `-${'x'.repeat(8_299)}`, true],
  ['8,300 characters from an equals sign on', `=${'x'.repeat(8_299)}`, true],
];

describe('what a cell holds', () => {
  it.each(atTheEdge)('%s: the form says the same as Excel, as the text is sent', (_, text, fits) => {
    expect(fitsCell(text)).toBe(fits);
    expect(faults('Activity', { title: text })).toEqual(fits ? {} : { title: 'tooLong' });
    if (fits) expect(coerceInput(escapeText(text), '@', 'es-ES')).toMatchObject({ value: text });
    expect(escapeText(cutToCell(text)).length).toBeLessThanOrEqual(32_767);
    expect(cutToCell(text)).not.toMatch(halfACharacter);
    if (fits) expect(cutToCell(text)).toBe(text);
  });

  it('is counted over all that stands in one cell', () => {
    const partners = Array.from({ length: 400 }, (_, index) => `Organización ${index} ${'x'.repeat(70)}`);
    expect(faults('Activity', { partners })).toEqual({ partners: 'tooLong' });
    expect(faults('Activity', { partners: partners.slice(0, 100) })).toEqual({});
    const activities = Array.from({ length: 3_000 }, (_, index) => `A25-${String(index).padStart(5, '2')}`);
    expect(faults('Product', { activities })).toEqual({ activities: 'tooLong' });
  });
});
