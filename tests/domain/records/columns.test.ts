import { languages } from '../../../src/domain/plan/language';
import { resolveColumns } from '../../../src/domain/records/columns';
import { declarationOf, recordNames } from '../../../src/domain/records/records';

const activity = declarationOf('Activity');
const fieldsOf = (...headers: string[]) => resolveColumns(activity, headers).fields;
const codesOf = (...headers: string[]) =>
  resolveColumns(activity, headers)
    .problems.filter(({ code }) => code !== 'missingColumn')
    .map(({ code, field }) => [code, field]);

/** What people do to a header without meaning another one. */
const disguises: readonly ((label: string) => string)[] = [
  (label) => `${label} *`,
  (label) => `*${label}`,
  (label) => `${label}:`,
  (label) => `  ${label.toUpperCase()}  `,
  (label) => label.replace(' ', '\u00a0'),
  (label) => label.replace(' ', '\n'),
  (label) => label.replace(' ', '  '),
  (label) => label.normalize('NFD').replace(/\p{M}/gu, ''),
  (label) => label.replace(/^../, '$&\u00ad'),
  (label) => `\u200f${label}\u200e`,
  (label) => `${label.toUpperCase()}*:`,
];
const decorations: readonly ((label: string) => string)[] = [
  (label) => `${label}¹`,
  (label) => `${label} ⁽²⁾ *`,
  (label) => `${label} 1)`,
  (label) => `12. ${label}`,
  (label) => `3) ${label}:`,
  (label) => `(*) ${label}`,
  (label) => `➤ ${label}`,
  (label) => `«${label}»`,
  (label) => `- ${label} -`,
  (label) => `¿${label}?`,
  (label) => `${label}…`,
  (label) => label.replace(/ /g, '_'),
  // In letters of double width, as some keyboards write them.
  (label) => label.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];
const notes: readonly ((label: string) => string)[] = [
  (label) => `${label} (n.º)`,
  (label) => `${label}\n(dd/mm/aaaa) *`,
  (label) => `${label} [obligatorio]`,
];

describe.each(recordNames)('the headers of %s', (name) => {
  const declaration = declarationOf(name);
  it.each(languages)('are recognised in %s whatever people put around them', (language) => {
    const headers = Object.values(declaration.fields).map(({ label }) => label[language]);
    for (const disguise of [...disguises, ...decorations]) {
      expect(resolveColumns(declaration, headers.map(disguise)).fields).toEqual(Object.keys(declaration.fields));
    }
  });

  it.each([' / ', '/', '\n', ' | ', ' - ', ' – '])('are recognised in both languages at once (%j)', (between) => {
    // Where a label is that of another field in the other language, nothing tells.
    const fields = Object.entries(declaration.fields).filter(
      ([field, { label }]) =>
        resolveColumns(declaration, [label.en, label.es]).twice.has(field) || label.es === label.en,
    );
    expect(fields.length).toBeGreaterThan(declaration.name === 'ChangeLog' ? 3 : 4);
    for (const [field, { label }] of fields) {
      for (const [one, other] of [
        [label.es, label.en],
        [label.en, label.es],
      ])
        expect(resolveColumns(declaration, [`${one}${between}${other}`]).fields).toEqual([field]);
    }
  });

  it.each(languages)('are recognised in %s with a note, unless brackets tell them apart', (language) => {
    const fields = Object.entries(declaration.fields);
    const bare = (text: string) => text.replace(/ \(.*/, '');
    const isToldApart = (label: string) =>
      fields.some(([, field]) =>
        [field.label.es, field.label.en, ...(field.formerly ?? [])].some(
          (other) => other !== bare(other) && bare(other) === bare(label),
        ),
      );
    for (const [field, { label }] of fields) {
      if (isToldApart(label[language])) continue;
      for (const note of notes) {
        expect([note(label[language]), ...resolveColumns(declaration, [note(label[language])]).fields]).toEqual([
          note(label[language]),
          field,
        ]);
      }
    }
  });
});

describe('a header', () => {
  it('with something in brackets is no other one that differs only in them', () => {
    expect(fieldsOf('Nota (%)', 'Nota conceptual')).toEqual(['noteShare', 'noteStatus']);
    expect(fieldsOf('Otro tema (justificación)', 'Otro tema (cuál)')).toEqual(['otherTheme', null]);
    const indicator = declarationOf('Indicator');
    expect(resolveColumns(indicator, ['Nombre', 'Nombre (inglés)', 'Nombre (francés)']).fields).toEqual([
      'nameEs',
      'nameEn',
      null,
    ]);
    expect(resolveColumns(declarationOf('ConceptNote'), ['Presupuesto (EUR)']).fields).toEqual([null]);
    expect(resolveColumns(declarationOf('ConceptNote'), ['Presupuesto']).fields).toEqual(['budget']);
  });

  it('with a unit that makes another number of it is not taken', () => {
    expect(fieldsOf('Mujeres (%)', 'Hombres (miles)', 'Fin real (dd/mm/aaaa)')).toEqual([null, null, 'actualEnd']);
  });

  it.each([
    'Mujeres %',
    '% Mujeres',
    'Mujeres ($)',
    'Mujeres / Hombres',
    'Inicio previsto - Fin previsto',
    'Fin real / fecha',
    'Nombre / Name',
    'Fecha fin real',
    'Estado del proceso',
    '1.',
    '*',
    '/',
  ])('that says something else, %p, is a column of the person', (header) => {
    const expected = header === 'Mujeres ($)' ? 'women' : null;
    expect(fieldsOf(header)).toEqual([expected]);
  });

  it('of nothing but marks, or of a text, is looked at as quickly as any', () => {
    for (const header of [`${'-'.repeat(250)}a`, `${' 1)'.repeat(80)}a`, '-'.repeat(32_000), 'a-'.repeat(16_000)])
      expect(fieldsOf(header)).toEqual([null]);
  });

  it('with marks around it gives way to the label itself', () => {
    expect(fieldsOf('Estado', '1. Estado')).toEqual(['status', null]);
    expect(fieldsOf('1. Estado', '2. Estado')).toEqual([null, null]);
    expect(codesOf('1. Estado', '2. Estado')).toEqual([['columnTwice', 'status']]);
  });

  it('with a note beside the label itself is a column of the person, in either order', () => {
    expect(fieldsOf('Estado (comentarios)', 'Estado')).toEqual([null, 'status']);
    expect(fieldsOf('Estado', 'Estado (comentarios)')).toEqual(['status', null]);
    expect(codesOf('Estado', 'Estado (comentarios)')).toEqual([]);
  });

  it('that is there twice is neither', () => {
    for (const headers of [
      ['Estado', 'Status'],
      ['Estado', 'Estado *'],
      ['Estado (SE)', 'Estado (GT)'],
    ]) {
      expect(fieldsOf(...headers)).toEqual([null, null]);
      expect(codesOf(...headers)).toEqual([['columnTwice', 'status']]);
      const { problems } = resolveColumns(activity, headers);
      expect(problems.find(({ code }) => code === 'columnTwice')?.severity).toBe('error');
    }
  });

  it('is what people have said, before what it looks like', () => {
    const named = new Map([['situacion', 'status']]);
    const { fields } = resolveColumns(activity, ['Situación *', 'Estado'], named);
    expect(fields).toEqual(['status', null]);
  });
});
