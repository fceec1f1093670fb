import fc from 'fast-check';
import { dateFromSerial } from '../../../src/domain/calendar';
import { languages } from '../../../src/domain/plan/language';
import { orderOf, parseDate, readingsOf, writtenDate } from '../../../src/domain/records/writtenDate';

describe('a date in words', () => {
  it('is read back as the day that was written, in both languages', () => {
    const day = fc.integer({ min: 61, max: 80_000 }).map((serial) => dateFromSerial(serial) as string);
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        expect(parseDate(writtenDate(date, language))).toBe(date);
      }),
    );
  });

  it('is written as people write it', () => {
    expect(writtenDate('2025-03-05', 'es')).toBe('5 de marzo de 2025');
    expect(writtenDate('2025-03-05', 'en')).toBe('5 March 2025');
  });
});

describe('a date typed as text', () => {
  it.each([
    '15 de marzo de 2025',
    '15 de Marzo del 2025',
    'sábado 15 de marzo de 2025',
    'Saturday, 15 March 2025',
    '15 March 2025',
    'March 15, 2025',
    'march 15th 2025',
    'Mar. 15, 2025',
    '15 mar 2025',
    '15-mar-2025',
    '15/mar./2025',
    "15 'de' marzo 'de' 2025",
    '15 marzo, 2025',
    '2025-03-15',
    '2025/3/15',
    '15/03/2025',
    '15.3.2025',
    '3/15/2025',
    '15-mar-25',
    ' 2025-03-15\u00a0',
    '\u200b15/03/2025',
    '2025-03-15 00:00:00',
    '2025-03-15T14:30:00.000Z',
    '15/03/2025 9:05',
    '15/03/2025 09:05 a. m.',
    '3/15/2025 9:05 PM',
  ])('%p is 15 March 2025', (text) => {
    expect(parseDate(text)).toBe('2025-03-15');
  });

  it.each([
    ['1º de abril de 2025', '2025-04-01'],
    ['1ro de abril de 2025', '2025-04-01'],
    ['1er abril 2025', '2025-04-01'],
    ['3 de setiembre de 2024', '2024-09-03'],
    ['3 sept. 2024', '2024-09-03'],
    ['29 de febrero de 2024', '2024-02-29'],
  ])('%p is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '05/03/2025',
    '29 de febrero de 2025',
    '31 de abril de 2025',
    'del 15 al 17 de marzo de 2025',
    '15 y 16 de marzo de 2025',
    'marzo de 2025',
    '15 de marzo',
    '15/03/25',
    '2025-03-15 a las 9',
    '9:05',
    '15 de ma de 2025',
    '15 de martes de 2025',
    'pronto',
    '',
  ])('%p is not guessed', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('a date in which both numbers could be the month', () => {
  it.each([
    '03/04/2025',
    '3/4/2025',
    '03-04-2025',
    '3.4.2025',
    '03/04/25',
    '3-4-25',
    ' 03/04/2025\u00a0',
    '\u200f03/04/2025',
    '03\u201304\u20132025',
    '03/04/2025 9:05',
    '03/04/2025 09:05 p. m.',
  ])('%p is 3 April or 4 March 2025, and is not guessed', (text) => {
    expect(parseDate(text)).toBeNull();
    expect(readingsOf(text)).toEqual({ dayFirst: '2025-04-03', monthFirst: '2025-03-04' });
    expect(orderOf(text)).toBeNull();
  });

  it.each([
    '13/04/2025',
    '04/13/2025',
    '04/04/2025',
    '2025/03/04',
    '13/04/25',
    '03/04',
    '03/04/1985',
    '03/04-2025',
    '3 de abril de 2025',
    'April 3, 2025',
    '00/04/2025',
    '',
  ])('%p is none', (text) => {
    expect(readingsOf(text)).toBeNull();
  });

  it.each([
    ['13/04/2025', 'dayFirst'],
    ['31.12.2025', 'dayFirst'],
    ['04/13/2025', 'monthFirst'],
    ['2-29-2024 10:00', 'monthFirst'],
    ['04/04/2025', null],
    ['31/04/2025', null],
    ['25-04-03', null],
    ['13/04/25', null],
    ['2025-04-13', null],
    ['13 de abril de 2025', null],
  ])('%p tells of the others that it is %s', (text, order) => {
    expect(orderOf(text)).toBe(order);
  });
});
