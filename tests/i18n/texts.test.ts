import { problemCodes } from '../../src/domain/problem';
import { languages } from '../../src/domain/plan/language';
import { problemPlace, problemText } from '../../src/i18n/problemText';
import { fill, texts } from '../../src/i18n/texts';
import { flatten } from './flattened';
import { workbookErrorCodes } from '../../src/workbook/workbookError';

/** Texts that are rightly the same in both languages. */
const cognates = new Set(['editing.no', 'review.severity.error']);

describe('texts', () => {
  it.each(languages)('in %s none is empty', (language) => {
    expect(flatten(texts(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('of the two languages differ, but for real cognates', () => {
    const english = new Map(flatten(texts('en')));
    const same = flatten(texts('es')).filter(([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text));
    expect(same.map(([path]) => path).filter((path) => !cognates.has(path))).toEqual([]);
  });

  it('of the two languages name the same parameters', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const english = new Map(flatten(texts('en')));
    for (const [path, text] of flatten(texts('es')))
      expect([path, names(english.get(path) ?? '')]).toEqual([path, names(text)]);
  });

  it.each(languages)('in %s of one thing speak of one, of two of several', (language) => {
    const { structure, bringing, closing } = texts(language);
    const { lostTitle, lost, restore, tables, addTables, columns, addColumns, unknown } = structure;
    const counted: readonly ((count: number) => string)[] = [
      ...[restore, addTables, addColumns],
      ...[tables, columns, unknown].map((say) => (count: number) => say('X', count)),
      (count) => bringing.leftAlone('x.xlsx', 'X', count),
      (count) => closing.notKept('X', count),
    ];
    const plural = { es: /\b(tablas|columnas|encabezados)\b/i, en: /\b(tables|columns|headers)\b/i }[language];
    for (const say of counted) {
      expect(say(1)).not.toMatch(plural);
      expect(say(2)).toMatch(plural);
    }
    for (const say of [lostTitle, lost]) expect(say(1)).not.toBe(say(2));
  });

  it.each(languages)('in %s there is one for every failure of the host', (language) => {
    expect(Object.keys(texts(language).errors).sort()).toEqual([...workbookErrorCodes].sort());
  });

  it.each(languages)('in %s there is one for every problem, with no parameter left open', (language) => {
    for (const code of problemCodes) {
      const text = problemText({ code, severity: 'error', table: 'Activity', params: { value: 'x' } }, language);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it.each(languages)('in %s none is as long as what a cell can hold, nor of several lines', (language) => {
    const value = 'Encabezado\n'.repeat(3000);
    const names = ['value', 'other', 'column', 'of', 'choices', 'gaps', 'sheet', 'rows', 'code', 'header'];
    const inBoth = { es: value, en: value };
    for (const param of [value, inBoth]) {
      const params = Object.fromEntries(names.map((name) => [name, param]));
      for (const code of problemCodes) {
        const problem = { code, severity: 'error', table: value, field: value, params } as const;
        expect(problemText(problem, language).length).toBeLessThan(5000);
        expect(problemText(problem, language)).not.toContain('\n');
        expect(problemPlace(problem, language).length).toBeLessThan(600);
      }
    }
  });
});

describe('the place of a problem', () => {
  const problem = {
    code: 'notADate',
    severity: 'error',
    table: 'Activity',
    sheetRow: 12,
    field: 'actualEnd',
    params: {},
  } as const;

  it('names table, row and column in the language', () => {
    expect(problemPlace(problem, 'es')).toBe('Actividades · fila 12 · Fin real');
    expect(problemPlace(problem, 'en')).toBe('Activities · row 12 · Actual end');
  });

  it('keeps a header that is no field of ours as it was typed', () => {
    expect(problemPlace({ ...problem, field: 'Mi columna' }, 'es')).toBe('Actividades · fila 12 · Mi columna');
  });
});

it('leaves a parameter that is not given blank', () => {
  expect(fill('La hoja «{where}»', {})).toBe('La hoja «»');
});

it('an address that the matrix does not keep is told whole', () => {
  const value = `https://example.org/${'carpeta/'.repeat(200)}acta.pdf`;
  const problem = { code: 'linkLost', severity: 'warning', table: 'Activity', params: { value } } as const;
  for (const language of languages) expect(problemText(problem, language)).toContain(value);
});
