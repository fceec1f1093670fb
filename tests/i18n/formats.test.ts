import type * as Formats from '../../src/i18n/formats';
import {
  formatDate,
  formatNumber,
  formatSemester,
  formatSemesterShort,
  formatShare,
  formatTimestamp,
  quoted,
  quotedNames,
  rowName,
} from '../../src/i18n/formats';

/** With plain blanks, so that the expectations can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('stand with the name of their month, whatever the time zone', () => {
    expect(plain(formatDate('2025-03-01', 'es'))).toBe('1 mar 2025');
    expect(plain(formatDate('2024-02-29', 'en'))).toBe('29 Feb 2024');
  });

  it('have the same names of months in every engine', () => {
    const engine = jest.spyOn(Intl, 'DateTimeFormat').mockReturnValue({ format: () => 'sept' } as Intl.DateTimeFormat);
    jest.isolateModules(() => {
      const anew = jest.requireActual<typeof Formats>('../../src/i18n/formats');
      expect(plain(anew.formatDate('2025-09-01', 'es'))).toBe('1 sep 2025');
      expect(plain(anew.formatDate('2025-09-01', 'en'))).toBe('1 Sept 2025');
      expect(anew.formatSemester('2025-S2', 'es')).toBe('julio a diciembre de 2025');
    });
    engine.mockRestore();
  });

  it('stay as they were typed when they are none', () => {
    expect(formatDate('marzo', 'es')).toBe('marzo');
    expect(formatDate('2025-02-30', 'es')).toBe('2025-02-30');
  });

  it('never break over two lines', () => {
    expect(formatDate('2025-03-01', 'es')).not.toContain(' ');
  });

  it('of a moment have hour and minute', () => {
    expect(plain(formatTimestamp('2025-07-15T08:05:59', 'es'))).toBe('15 jul 2025, 08:05');
  });

  it('of a semester are its months', () => {
    expect(formatSemester('2025-S1', 'es')).toBe('enero a junio de 2025');
    expect(formatSemester('2026-S2', 'en')).toBe('July to December 2026');
  });

  it('of a semester in a list are its first and last month', () => {
    expect(formatSemesterShort('2025-S1', 'es')).toBe('2025-S1 · ene–jun');
    expect(formatSemesterShort('2026-S2', 'en')).toBe('2026-S2 · Jul–Dec');
  });
});

describe('numbers', () => {
  it('in Spanish are grouped from five digits on', () => {
    expect([0, 999, 9999, 10_000, 1_234_567].map((value) => plain(formatNumber(value, 'es')))).toEqual([
      '0',
      '999',
      '9999',
      '10 000',
      '1 234 567',
    ]);
  });

  it('in English are grouped from four digits on', () => {
    expect(formatNumber(9999, 'en')).toBe('9,999');
  });

  it('keep at most two decimals and their sign', () => {
    expect(plain(formatNumber(-12_345.678, 'es'))).toBe('-12 345.68');
  });

  it('as shares are whole percents, apart from the sign in Spanish', () => {
    expect(plain(formatShare(0.336, 'es'))).toBe('34 %');
    expect(formatShare(0.336, 'en')).toBe('34%');
  });
});

describe('a row in a message', () => {
  it('is named by its code and its title, in the quotes of the language', () => {
    expect(rowName('A25-22222', 'Taller de fronteras', 'es')).toBe('A25-22222, «Taller de fronteras»');
    expect(rowName('A25-22222', 'Border workshop', 'en')).toBe('A25-22222, “Border workshop”');
  });

  it('without a title is its code alone, without a code its title alone', () => {
    for (const title of [null, '', ' \n ']) expect(rowName(' A25-22222 ', title, 'es')).toBe('A25-22222');
    expect(rowName(null, 'Taller', 'es')).toBe('«Taller»');
  });

  it('has of a long title the beginning, on one line and never half of a sign', () => {
    const name = rowName('A1', `Taller\nregional ${'🙂'.repeat(100)}`, 'es');
    expect(name).toMatch(/^A1, «Taller regional 🙂+…»$/u);
    expect(name.length).toBeLessThanOrEqual(67);
    expect(rowName('A1', 'x'.repeat(60), 'es')).toBe(`A1, «${'x'.repeat(60)}»`);
  });
});

describe('what stands in a cell is quoted', () => {
  it('whole where it is short, on one line', () => {
    expect(quoted('«30 de febrero»')).toBe('«30 de febrero»');
    expect(quoted('a\r\n\nb\tc  d')).toBe('a b\tc  d');
  });

  it('without what would change the look of a terminal', () => {
    expect(quoted('\u001b[31mrojo\u0000')).toBe('\ufffd[31mrojo\ufffd');
  });

  it('with its beginning and its end where it is long', () => {
    const text = `${'principio '.repeat(2000)}A25-7K3QM`;
    expect(quoted(text)).toMatch(/^principio .*…(.*) A25-7K3QM$/);
    expect(quoted(text)).toHaveLength(241);
    expect(quoted('x'.repeat(240))).toBe('x'.repeat(240));
  });

  it('without half of a sign where it is cut', () => {
    for (const shift of ['', 'a']) {
      for (const after of ['', 'b']) expect(quoted(`${shift}${'😀'.repeat(500)}${after}`)).not.toContain('\ufffd');
    }
  });

  it('as names in a row, of which many are only counted', () => {
    const more = (count: number) => `y ${count} más`;
    expect(quotedNames(['Hoja1', 'Hoja2'], more)).toBe('Hoja1, Hoja2');
    const names = Array.from({ length: 3000 }, (_, index) => `Hoja${index} ${'x'.repeat(9000)}`);
    expect(quotedNames(names, more)).toMatch(/^Hoja0 x.* y 2980 más$/);
    expect(quotedNames(names, more).length).toBeLessThan(20 * 250);
  });
});
