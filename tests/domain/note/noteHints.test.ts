import { noteFieldKey } from '../../../src/domain/note/noteDocument';
import { formHint, noteHints } from '../../../src/domain/note/noteHints';
import { knownLabel } from '../../../src/domain/note/noteLabels';
import { inEach } from '../../../src/domain/plan/language';
import { noteSections } from '../../../src/domain/note/noteSections';
import { noteTexts } from '../../../src/domain/note/noteTexts';

const fields = noteSections.flatMap((section) => section.fields);

it('There is a hint for each field of a concept note and for nothing else', () => {
  expect(Object.keys(noteHints).sort()).toEqual(fields.map(noteFieldKey).sort());
});

it('Beside a control that picks there is no word of lines, and what remains is a sentence', () => {
  const shown = fields.flatMap((field) => inEach(formHint(noteFieldKey(field)) ?? { es: '', en: '' })).filter(Boolean);
  expect(shown.length).toBeGreaterThan(80);
  expect(
    shown.filter((text) => !/^\p{Lu}.*\.$/u.test(text) || /\b(un[oa] por línea|one per line)\./.test(text)),
  ).toEqual([]);
});

it('What a note prints has the same shape in both languages', () => {
  const shape = (texts: object) =>
    Object.entries(texts).map(([key, text]) => [key, Array.isArray(text) && text.length]);
  expect(shape(noteTexts.en)).toEqual(shape(noteTexts.es));
});

describe('a label', () => {
  it.each([
    ['Antecedentes', 'background', 'es'],
    ['  ANTECEDENTES *', 'background', 'es'],
    ['Background:', 'background', 'en'],
    ['Título', 'title', null],
    ['Agenda', 'agenda', null],
  ])('that says %j is known in either language, whatever its case, marks and age', (text, field, language) => {
    expect(knownLabel(text)).toMatchObject({ label: { field }, language });
  });

  it('of the code is told from those of fields, and others are not known', () => {
    expect(knownLabel('Código')).toEqual({ label: 'code', language: 'es' });
    expect(knownLabel('Comentarios')).toBeNull();
    expect(knownLabel('')).toBeNull();
  });
});
