import { strFromU8, unzipSync } from 'fflate';
import { declarationOfField } from '../../../src/domain/note/noteDocument';
import { noteSections } from '../../../src/domain/note/noteSections';
import { languages } from '../../../src/domain/plan/language';
import { blankRecord } from '../../../src/domain/records/declaration';
import { product } from '../../../src/domain/records/product';
import { noteDocxName, writeNoteDocx, type NoteDocxOptions } from '../../../src/files/word/writeNoteDocx';
import type { NoteDocument } from '../../../src/domain/note/noteDocument';
import { context, noteSample } from './noteSample';

async function partsOf(document: NoteDocument | null, options: Partial<NoteDocxOptions> = {}) {
  const parts = unzipSync(await writeNoteDocx(document, { ...context, ...options }));
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

/** Texts of the paragraphs of a style, in order. */
const textsOf = (xml: string, style: string): string[] =>
  (xml.match(new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>.*?</w:p>`, 'g')) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
  );

describe('a concept note in Word', () => {
  it.each(languages)('has every section as a heading and every field as a label, in %s', async (language) => {
    const body = (await partsOf(noteSample(), { language }))('word/document.xml');
    const titles = noteSections.map(({ title }) => title[language]);
    expect(textsOf(body, 'Heading2').slice(0, titles.length)).toEqual(titles);
    const labels = noteSections.flatMap(({ fields }) =>
      fields.map((field) => declarationOfField(field).label[language]),
    );
    expect(textsOf(body, 'Label').slice(1, labels.length + 1)).toEqual(labels);
  });

  it('marks each label so that it can be found again, no two with the same mark', async () => {
    const body = (await partsOf(noteSample()))('word/document.xml');
    const marks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)];
    const fields = noteSections.flatMap((section) => section.fields);
    expect(marks.map(([, name]) => name)).toEqual(fields.map(({ record, field }) => `note_${record}_${field}`));
    expect(new Set(marks.map(([, , id]) => id)).size).toBe(fields.length);
    // Word takes names of bookmarks of up to 40 characters.
    expect(Math.max(...marks.map(([, name = '']) => name.length))).toBeLessThanOrEqual(40);
  });

  it('shows lines of a list as real bullets at their level', async () => {
    const body = (await partsOf(noteSample()))('word/document.xml');
    const bullets = [...body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>.*?<w:t[^>]*>([^<]*)/g)];
    expect(bullets.map(([, level, , text]) => `${level} ${text}`)).toEqual([
      '0 una viñeta',
      '1 debajo',
      '0 otra',
      '0 Compartir experiencias',
      '0 Acordar próximos pasos',
    ]);
    expect(new Set(bullets.map(([, , list]) => list)).size).toBe(2);
  });

  it('offers lists to choose from and a calendar, and shows what is chosen', async () => {
    const body = (await partsOf(noteSample()))('word/document.xml');
    const controls = (body.match(/<w:sdt>.*?<\/w:sdt>/g) ?? []).join('\n');
    expect(controls).toMatch(/"Activity.type"\/><w:comboBox>.*"Reunión".*<w:sdtContent><w:r><w:t[^>]*>Taller</);
    expect(controls).toMatch(
      /"Activity.plannedStart"\/><w:date w:fullDate="2025-03-15T00:00:00Z">.*15 de marzo de 2025/,
    );
    expect(controls).toMatch(/"Activity.modality"\/><w:showingPlcHdr\/><w:comboBox>/);
  });

  it('keeps its code, what every field was and which version it shows in its properties', async () => {
    const properties = (await partsOf(noteSample()))('docProps/custom.xml');
    const values = [...properties.matchAll(/<vt:lpwstr>([^<]*)/g)].map(([, value = '']) => value);
    expect(values.join(' ')).toContain('code=A25-7K3QM Activity.version=3');
    expect(Math.max(...values.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  it('names code and page at the foot of each page', async () => {
    const part = await partsOf(noteSample());
    expect(part('word/footer1.xml')).toMatch(/Nota conceptual A25-7K3QM.*Página .*PAGE.* de .*NUMPAGES/);
    expect(part('word/header1.xml')).toContain('Conferencia Regional sobre Migración (CRM)');
  });

  it('lists the products of the activity', async () => {
    const products = [{ ...blankRecord(product), id: 'P25-22222', class: 'roadmap', title: 'Hoja de ruta' }];
    const body = (await partsOf(noteSample(), { products }))('word/document.xml');
    expect(textsOf(body, 'Value').slice(-4)).toEqual(['P25-22222', 'Hoja de ruta', 'Hoja de ruta', '']);
  });

  it('holds nothing that no XML can hold', async () => {
    const part = await partsOf(noteSample({ id: 'A\u0002', title: 'a\u0001b\ud800c\u000b\u000cd' }));
    for (const path of ['word/document.xml', 'docProps/core.xml', 'docProps/custom.xml', 'word/footer1.xml']) {
      // eslint-disable-next-line no-control-regex
      expect([path, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(part(path))?.[0]]).toEqual([
        path,
        undefined,
      ]);
    }
    expect(textsOf(part('word/document.xml'), 'ActivityTitle')).toEqual(['a\ufffdb\ufffdc', '\ufffdd']);
  });
});

describe('a blank concept note', () => {
  it.each(languages)('explains each field and lists what can be chosen, in %s', async (language) => {
    const body = (await partsOf(null, { language }))('word/document.xml');
    const fields = noteSections.flatMap((section) => section.fields);
    expect(textsOf(body, 'Hint')).toHaveLength(fields.length + 1);
    const members = textsOf(body, 'Member');
    for (const list of ['themes', 'countries', 'pmmObjectives', 'sdgTargets'] as const) {
      for (const member of context.lists[list].members)
        expect(members).toContain(member[language].replaceAll('&', '&amp;'));
    }
  });

  it('has no value in any field', async () => {
    const body = (await partsOf(null))('word/document.xml');
    expect(new Set(textsOf(body, 'Value'))).toEqual(new Set(['', 'Elija una opción', 'Elija una fecha']));
  });
});

it('is called by its code, without signs that no file name may have', () => {
  expect(noteDocxName(noteSample(), 'es')).toBe('Nota conceptual A25-7K3QM.docx');
  expect(noteDocxName(noteSample({ id: 'a/b:c' }), 'en')).toBe('Concept note a-b-c.docx');
  expect(noteDocxName(null, 'es')).toBe('Nota conceptual.docx');
});
