import { type Language } from '../../src/domain/plan/language';
import { textOf } from './importGraph';
import { typedTexts, type TypedText } from './typedTexts';

/** A term that the glossary avoids, with what may hold it all the same. */
interface AvoidedTerm {
  readonly language: Language;
  readonly term: string;
  readonly instead: string;
  readonly allowed: readonly string[];
}

const headings: Readonly<Record<string, Language>> = { 'In Spanish': 'es', 'In English': 'en' };

const listed = (cell = ''): readonly string[] =>
  cell
    .split('·')
    .map((one) => one.trim().replaceAll('\\', ''))
    .filter(Boolean);

/** The tables below "Terms to avoid" of the glossary, which declare the terms. */
function avoidedTerms(glossary: string): readonly AvoidedTerm[] {
  const [, tables = ''] = glossary.split('\n## Terms to avoid\n');
  return tables.split('\n### ').flatMap((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const language = headings[heading.trim()];
    const rows = lines.filter((line) => line.startsWith('|')).slice(2);
    if (language === undefined) return [];
    return rows.flatMap((row) => {
      const [, terms, instead = '', allowed] = row.split('|').map((cell) => cell.trim());
      return listed(terms).map((term) => ({ language, term, instead, allowed: listed(allowed) }));
    });
  });
}

/**
 * Texts that must stand as they are, by the term and why: names of sheets in workbooks that are there, by which a report
 * with the office's own words is found again, and texts that only say how something was called.
 */
const exceptions: readonly { readonly place: RegExp; readonly term: string; readonly why: string }[] = [
  { place: /^src\/domain\/report\/reportAddress\.ts/, term: 'plan a la fecha', why: 'the name of a sheet' },
];

const letter = '[\\p{L}\\p{N}]';

/** Finds a term as whole words; its first letter may be a capital too. */
function finderOf(term: string): RegExp {
  const [first = '', rest] = [term.charAt(0), term.slice(1)];
  const start = first === first.toUpperCase() ? first : `[${first}${first.toUpperCase()}]`;
  const end = rest.endsWith('*') ? `${rest.slice(0, -1)}${letter}*` : rest;
  return new RegExp(`(^|[^\\p{L}\\p{N}])${start}${end.replaceAll('.', '\\.')}(?!${letter})`, 'u');
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What of the texts says what the glossary avoids. */
function found(texts: readonly TypedText[], terms: readonly AvoidedTerm[]): readonly string[] {
  return terms.flatMap(({ language, term, instead, allowed }) => {
    const finder = finderOf(term);
    return texts
      .filter((one) => one.language === language && finder.test(one.text))
      .filter(({ place }) => !exceptions.some((one) => one.term === term && one.place.test(place)))
      .filter(({ text }) => {
        const rest = allowed.reduce((left, may) => left.replaceAll(may, '').replaceAll(withCapital(may), ''), text);
        return finder.test(rest);
      })
      .map(({ text, place }) => `${place}: "${term}" in "${text}", say: ${instead}`);
  });
}

describe('what the product says', () => {
  const terms = avoidedTerms(textOf('docs/GLOSSARY.md'));
  const texts = typedTexts();

  it('is looked at whole, in both languages', () => {
    const ofLanguage = (language: Language) => texts.filter((one) => one.language === language);
    expect([terms.length, ofLanguage('es').length, ofLanguage('en').length].map((count) => count > 60)).toEqual([
      true,
      true,
      true,
    ]);
    for (const [language, part] of [
      ['es', 'Lo que requiere atención'],
      ['en', 'What needs attention'],
      ['es', 'Adoptar una matriz'],
      ['en', 'Table it counts from'],
      ['es', 'Tabla de la que cuenta'],
      ['en', 'RCM Matrix'],
      ['en', 'Carried out'],
      ['es', ' presione Enter en ella y lo que pidió continuará.'],
    ] as const)
      expect(ofLanguage(language).some(({ text }) => text.includes(part)) || part).toBe(true);
  });

  it('takes no term that the glossary avoids', () => expect(found(texts, terms)).toEqual([]));

  it.each([
    ['en', 'Products agreed'],
    ['en', 'Report to the GRCM'],
    ['en', 'the working group’s report'],
    ['en', 'It is recognised'],
    ['en', 'Activities held, meetings held'],
    ['es', 'Los deberes del Grupo'],
    ['es', 'Meta del plan'],
    ['es', 'Acumulado'],
    ['es', 'La Matriz de seguimiento'],
  ] as const)('is found out, in %s: %s', (language, text) =>
    expect(found([{ language, text, place: '' }], terms)).not.toEqual([]),
  );

  it.each([
    ['en', 'Meetings held in the year'],
    ['en', 'The Working Group on Protection'],
    ['en', 'production'],
    ['es', 'Acumulado del Plan'],
    ['es', 'Temas del plan de trabajo'],
    ['es', 'El CRM'],
  ] as const)('may say, in %s: %s', (language, text) =>
    expect(found([{ language, text, place: '' }], terms)).toEqual([]),
  );
});
