import fc from 'fast-check';
import { indicatorList } from '../../../src/domain/indicators/indicatorList';
import { plainText } from '../../../src/domain/plainText';
import { languages } from '../../../src/domain/plan/language';
import {
  decimal,
  date,
  longText,
  maxTextLength,
  pickMany,
  pickOne,
  references,
} from '../../../src/domain/records/field';
import { ListIndex, listsFrom } from '../../../src/domain/records/listIndex';
import { declarationOf } from '../../../src/domain/records/records';
import { fieldText, readFieldText, trimBlankLines, type NoteContext } from '../../../src/files/word/fieldText';
import { validRecord } from '../../domain/records/arbitraries';

const lists = listsFrom();
const context: NoteContext = { language: 'es', lists, indicators: indicatorList([]), decisions: new ListIndex([]) };
const themes = pickMany('Temas', 'Themes', 'themes');
const countries = pickMany('Países', 'Countries', 'countries');

describe.each(['Activity', 'ConceptNote'] as const)('the fields of %s', (name) => {
  it.each(languages)('written as text in %s are read back as the same values', (language) => {
    const own = { ...context, language };
    const { fields } = declarationOf(name);
    fc.assert(
      fc.property(validRecord(declarationOf(name), lists), (record) => {
        for (const [field, declared] of Object.entries(fields).filter(([, { kind }]) => kind !== 'timestamp')) {
          const value = record[field] ?? null;
          const expected = declared.kind === 'text' ? trimBlankLines(plainText(String(value ?? ''))) || null : value;
          const reading = readFieldText(declared, fieldText(declared, value, own), own);
          expect([field, reading.value]).toEqual([field, expected]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('members in a document', () => {
  it('stand one per line by their labels, indicators with their codes', () => {
    const own = { ...context, indicators: indicatorList([]) };
    expect(fieldText(countries, ['MX', 'GT'], context)).toBe('México\nGuatemala');
    expect(fieldText(references('I', 'I', 'Indicator'), ['R1'], own)).toBe(
      'R1 – Número de hojas de ruta consensuadas para apoyar en un proceso, actividad, evento, etc.',
    );
  });

  it('are codes of rows that the workbook lacks, whose titles follow', () => {
    const read = readFieldText(references('D', 'D', 'Decision'), 'D24-NXNA2 · Niñas, niños y jóvenes', context);
    expect(read).toMatchObject({ value: ['D24-NXNA2'], fault: 'unknownReference' });
  });

  it('are labels even where these hold the separator of cells', () => {
    const objectives = pickMany('O', 'O', 'specificObjectives');
    const text = fieldText(objectives, ['OE2', 'OE1'], context);
    expect(text).toContain('vulnerabilidad; así como');
    expect(readFieldText(objectives, text, context)).toEqual({ value: ['OE2', 'OE1'] });
  });

  it.each([
    ['México\nGuatemala', ['MX', 'GT']],
    ['México; Guatemala', ['MX', 'GT']],
    ['México, Guatemala y Honduras', ['MX', 'GT', 'HN']],
    ['Mexico, Guatemala and EE. UU.', ['MX', 'GT', 'US']],
    ['México, Guatemala / Honduras; Belice', ['MX', 'GT', 'HN', 'BZ']],
    ['• México\n- Guatemala\n\n', ['MX', 'GT']],
    ['MX\tMéxico\nGT – Guatemala\nHN. Honduras', ['MX', 'GT', 'HN']],
    ['México\nmexico', ['MX']],
  ])('written as %j are understood', (text, value) => {
    expect(readFieldText(countries, text, context)).toEqual({ value });
  });

  it('whose labels hold commas are not taken apart', () => {
    const text = fieldText(themes, ['T3-01', 'T1-04'], context);
    expect(readFieldText(themes, text, context)).toEqual({ value: ['T3-01', 'T1-04'] });
  });

  it('that are on no list stay as typed, with a fault', () => {
    expect(readFieldText(countries, 'México\nHaití, Perú', context)).toEqual({
      value: ['MX', 'Haití, Perú'],
      fault: 'unknownMember',
      params: { value: 'Haití, Perú' },
    });
    expect(readFieldText(pickOne('T', 'T', 'activityTypes'), 'Mesa redonda', context)).toMatchObject({
      value: 'Mesa redonda',
      fault: 'unknownMember',
    });
  });

  it('are named by a code with other words behind it only with a fault, so that the words are not lost in silence', () => {
    expect(readFieldText(references('I', 'I', 'Indicator'), 'R1 – dos hojas de ruta', context)).toEqual({
      value: ['R1'],
      fault: 'unknownReference',
      params: { value: 'R1 – dos hojas de ruta' },
    });
  });

  it('of an open list may be any', () => {
    expect(readFieldText(pickMany('S', 'P', 'partners'), 'OIM\nOIM – oficina regional', context)).toEqual({
      value: ['OIM', 'OIM – oficina regional'],
    });
  });
});

describe('other values in a document', () => {
  it('are read as people write them', () => {
    expect(readFieldText(date('F', 'D'), ' March 15, 2025 ', context)).toEqual({ value: '2025-03-15' });
    expect(readFieldText(date('F', 'D'), '05/03/2025', context).fault).toBe('notADate');
    expect(readFieldText(decimal('P', 'B', { unit: 'usd' }), 'US$ 125,000', context)).toEqual({ value: 125_000 });
  });

  it('are written with spaces between thousands', () => {
    expect(fieldText(decimal('P', 'B'), 1_250_000.5, context)).toBe('1\u00a0250\u00a0000.50');
    expect(fieldText(decimal('P', 'B'), 12_000, context)).toBe('12\u00a0000');
  });

  it('longer than a cell holds are refused, not cut', () => {
    const reading = readFieldText(longText('T', 'T'), 'x'.repeat(maxTextLength + 1), context);
    expect(reading).toMatchObject({ value: null, fault: 'tooLong' });
    expect(readFieldText(longText('T', 'T'), 'x'.repeat(maxTextLength), context).fault).toBeUndefined();
  });
});
