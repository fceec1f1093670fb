import fc from 'fast-check';
import { readDates } from '../../../../src/domain/adoption/values/dates/readDates';
import { writtenDate } from '../../../../src/domain/records/writtenDate';
import { languages } from '../../../../src/domain/plan/language';
import { daysOf } from './readingOf';

/** The days that a text tells, without a year and an order being known beside it. */
function told(text: string, order: 'dayFirst' | 'monthFirst' | null = null, year: number | null = null) {
  const dates = readDates(text, order, year);
  return dates && 'span' in dates ? daysOf(dates.span) : dates;
}

describe('days in words', () => {
  it.each([
    ['6 de enero de 2023', '2023-01-06'],
    ['27 al 30 de enero de 2023', '2023-01-27…2023-01-30'],
    ['del 30 de enero al 2 de febrero de 2024', '2024-01-30…2024-02-02'],
    ['28 de diciembre al 3 de enero de 2025', '2024-12-28…2025-01-03'],
    ['del 28 de diciembre de 2024 al 3 de enero de 2025', '2024-12-28…2025-01-03'],
    ['del 5 al 7 de marzo del 2025', '2025-03-05…2025-03-07'],
    ['12-14 marzo 2025', '2025-03-12…2025-03-14'],
    ['20 y 21 de junio de 2024', '2024-06-20…2024-06-21'],
    ['3, 4 y 5 de mayo de 2024', '2024-05-03…2024-05-05'],
    ['Jueves 14 de marzo de 2024', '2024-03-14'],
    ['1.º de mayo de 2025', '2025-05-01'],
    ['1ro de mayo de 2025', '2025-05-01'],
    ['24 Jun 2024', '2024-06-24'],
    ['Jun 24, 2024', '2024-06-24'],
    ['24-jun-24', '2024-06-24'],
    ['24/jun/2024', '2024-06-24'],
    ['March 5–7, 2024', '2024-03-05…2024-03-07'],
    ['March 30 to April 2, 2024', '2024-03-30…2024-04-02'],
    ['5th–7th March 2024', '2024-03-05…2024-03-07'],
    ['Monday, 3 March 2025', '2025-03-03'],
    ['5 de setiembre de 2024', '2024-09-05'],
    ['Inicio: 5 de agosto de 2024', '2024-08-05'],
    ['corte al 30 de junio de 2025', '2025-06-30'],
    ['15 de marzo de 2024, 10:00 a. m.', '2024-03-15'],
  ])('%s', (text, days) => expect(told(text)).toBe(days));

  it.each([
    ['15 de marzo', '2024-03-15'],
    ['30 nov - 2 dic', '2024-11-30…2024-12-02'],
    ['30 dic - 2 ene', '2024-12-30…2025-01-02'],
  ])('take the year that is known where they have none: %s', (text, days) => {
    expect(told(text)).toBeNull();
    expect(told(text, null, 2024)).toBe(days);
  });

  it.each([
    ['3, 10 y 17 de mayo de 2024', '2024-05-03…2024-05-17'],
    ['15 de marzo de 2024; 20 de abril de 2024', '2024-03-15…2024-04-20'],
    ['15 de marzo de 2024 (tentativo)', '2024-03-15'],
    ['15 de marzo de 2024 (Río Hondo)', '2024-03-15'],
  ])('keep what they leave out: %s', (text, days) => {
    expect(told(text)).toBe(days);
    expect(readDates(text, null, null)).toMatchObject({ more: true });
  });

  it.each([
    'antes del 15 de marzo de 2024',
    'Reprogramada del 15 al 20 de marzo de 2024',
    'a partir de marzo de 2024',
    '31 de abril de 2024',
    '15 mayo - junio 2024',
    '5 al 3 de mayo de 2024',
    '1 o 2 de mayo de 2024',
    '2024',
    '2023-2026',
    '15',
    'mayo',
    'Taller',
    '10:30',
    '12.5',
  ])('are not found in what tells none, or more than days: %s', (text) => expect(told(text)).toBeNull());
});

describe('periods', () => {
  it.each([
    ['enero 2023', '~2023-01-01…2023-01-31'],
    ['Enero de 2023', '~2023-01-01…2023-01-31'],
    ['sept. 2024', '~2024-09-01…2024-09-30'],
    ['feb 2024', '~2024-02-01…2024-02-29'],
    ['ene-24', '~2024-01-01…2024-01-31'],
    ['06/2024', '~2024-06-01…2024-06-30'],
    ['2024-06', '~2024-06-01…2024-06-30'],
    ['junio-julio 2023', '~2023-06-01…2023-07-31'],
    ['mayo y junio de 2024', '~2024-05-01…2024-06-30'],
    ['marzo/abril 2025', '~2025-03-01…2025-04-30'],
    ['marzo, abril y mayo 2024', '~2024-03-01…2024-05-31'],
    ['dic 2024 - ene 2025', '~2024-12-01…2025-01-31'],
    ['I semestre 2023', '~2023-01-01…2023-06-30'],
    ['Segundo semestre de 2024', '~2024-07-01…2024-12-31'],
    ['2024-S1', '~2024-01-01…2024-06-30'],
    ['S2 2025', '~2025-07-01…2025-12-31'],
    ['first half of 2025', '~2025-01-01…2025-06-30'],
    ['1er trimestre 2024', '~2024-01-01…2024-03-31'],
    ['III trimestre 2024', '~2024-07-01…2024-09-30'],
    ['Trimestre 2 de 2024', '~2024-04-01…2024-06-30'],
    ['Q3 2025', '~2025-07-01…2025-09-30'],
    ['3T25', '~2025-07-01…2025-09-30'],
    ['second quarter 2025', '~2025-04-01…2025-06-30'],
    ['Q1-Q2 2024', '~2024-01-01…2024-06-30'],
    ['primera quincena de mayo de 2024', '~2024-05-01…2024-05-15'],
    ['segunda quincena de febrero de 2024', '~2024-02-16…2024-02-29'],
    ['mediados de marzo 2024', '~2024-03-01…2024-03-31'],
    ['todo el año 2024', '~2024-01-01…2024-12-31'],
  ])('%s', (text, days) => expect(told(text)).toBe(days));
});

describe('dates in figures', () => {
  it.each([
    ['15/04/2025', '2025-04-15'],
    ['04/15/2025', '2025-04-15'],
    ['05/05/2025', '2025-05-05'],
    ['2025-06-07', '2025-06-07'],
    ['15.04.25', '2025-04-15'],
    ['03-05/04/2025', '2025-04-03…2025-04-05'],
    ['16-18/04/2023', '2023-04-16…2023-04-18'],
    ['03 al 05/04/2025', '2025-04-03…2025-04-05'],
    ['20/05/2024 al 22/05/2024', '2024-05-20…2024-05-22'],
    ['30/01 al 02/02/2024', '2024-01-30…2024-02-02'],
    ['15/03/2024 10:00', '2024-03-15'],
  ])('that can mean one thing only: %s', (text, days) => expect(told(text)).toBe(days));

  it.each([
    ['10/08/2024', ['2024-08-10', '2024-10-08']],
    ['3-4-25', ['2025-04-03', '2025-03-04']],
    ['03/04/2025 - 05/04/2025', ['2025-04-03', '2025-03-04']],
  ])('are asked about where both numbers could be the month: %s', (text, options) =>
    expect(told(text)).toEqual({ options }),
  );

  it('are read in the order of their column', () => {
    expect(told('03/04/2025', 'dayFirst')).toBe('2025-04-03');
    expect(told('03/04/2025', 'monthFirst')).toBe('2025-03-04');
    expect(told('03/04/2025 - 05/04/2025', 'monthFirst')).toBe('2025-03-04…2025-05-04');
    expect(told('15/04/2025', 'monthFirst')).toBe('2025-04-15');
  });
});

describe('a date that is written and read', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is the same in words of each language', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        expect(told(writtenDate(day, language))).toBe(day);
        expect(told(writtenDate(day, language).toUpperCase())).toBe(day);
      }),
    ));

  it('is the same in figures of each order', () =>
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (date, sign) => {
        const [year = '', month = '', day = ''] = date.split('-');
        expect(told(date)).toBe(date);
        expect(told([day, month, year].join(sign), 'dayFirst')).toBe(date);
        expect(told([month, day, year].join(sign), 'monthFirst')).toBe(date);
      }),
    ));

  it('is the same with the one after it, as a range', () =>
    fc.assert(
      fc.property(days, days, fc.constantFrom(...languages), (one, other, language) => {
        const [first = '', last = ''] = [one, other].sort();
        const text = `${writtenDate(first, language)} - ${writtenDate(last, language)}`;
        expect(told(text)).toBe(`${first}…${last}`);
      }),
    ));
});
