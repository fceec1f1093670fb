import fc from 'fast-check';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plainText } from '../../../src/domain/plainText';
import { declarationOfField, noteFieldKey, valueIn, type NoteDocument } from '../../../src/domain/note/noteDocument';
import { noteSections } from '../../../src/domain/note/noteSections';
import { languages } from '../../../src/domain/plan/language';
import { isBlank } from '../../../src/domain/records/cell';
import { activity } from '../../../src/domain/records/activity';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { maxTextLength, type FieldValue } from '../../../src/domain/records/field';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { trimBlankLines } from '../../../src/files/word/fieldText';
import { readNoteDocx } from '../../../src/files/word/readNoteDocx';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { validRecord } from '../../domain/records/arbitraries';
import { paragraph, rowOf, run, withBody, without, withPart, withValue } from './docxEdits';
import { context, noteSample } from './noteSample';

const fields = noteSections.flatMap((section) => section.fields);
const keys = fields.map(noteFieldKey);

function read(file: Uint8Array): IncomingNote {
  const result = readNoteDocx(file, { ...context, source: 'nota.docx' });
  if (isRefusal(result)) throw new Error(result.refusal);
  return result;
}

const valuesOf = ({ activity: row, note }: IncomingNote): Record<string, FieldValue | undefined> => ({
  ...Object.fromEntries(Object.entries(row).map(([name, value]) => [`Activity.${name}`, value])),
  ...Object.fromEntries(Object.entries(note).map(([name, value]) => [`ConceptNote.${name}`, value])),
});

/** The fields that were edited, with their values. */
const editedIn = (incoming: IncomingNote): Record<string, FieldValue | undefined> =>
  Object.fromEntries(
    Object.entries(valuesOf(incoming)).filter(([key]) => keys.includes(key) && !incoming.unedited.has(key)),
  );

/** The value as text in a document keeps it: without spaces at the ends of lines. */
function kept(document: NoteDocument, field: (typeof fields)[number]): FieldValue {
  const value = valueIn(document, field);
  if (declarationOfField(field).kind !== 'text' || value === null) return value;
  return trimBlankLines(plainText(String(value))) || null;
}

const file = writeNoteDocx(noteSample(), context);
const edited = async (change: (body: string) => string) => read(withBody(await file, change));

describe('a concept note that comes back from Word', () => {
  it.each(languages)(
    'unedited is the same record in %s, and says that nobody edited it',
    async (language) => {
      const { lists } = context;
      await fc.assert(
        fc.asyncProperty(validRecord(activity, lists), validRecord(conceptNote, lists), async (row, note) => {
          const document = { activity: { ...row, id: 'A25-22222' }, note: { ...note, id: 'A25-22222' } };
          const incoming = read(await writeNoteDocx(document, { ...context, language }));
          const values = valuesOf(incoming);
          for (const field of fields) {
            expect([noteFieldKey(field), values[noteFieldKey(field)]]).toEqual([
              noteFieldKey(field),
              kept(document, field),
            ]);
          }
          expect([...incoming.unedited].sort()).toEqual([...keys].sort());
          expect(incoming.problems).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  it('gives as edited only the field that was edited', async () => {
    const texts = fields.filter((field) => declarationOfField(field).kind === 'text');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.stringMatching(/^[a-zñáé ]{1,30}$/), async (field, typed) => {
        const own = `¡${typed.trim()}!`;
        const incoming = await edited((body) => withValue(body, `note_${field.record}_${field.field}`, paragraph(own)));
        expect(editedIn(incoming)).toEqual({ [noteFieldKey(field)]: own });
        expect(incoming.problems).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('tells the code and the versions that the matrix had', async () => {
    const { activity: row, note, source } = read(await file);
    expect(source).toBe('nota.docx');
    expect(row).toMatchObject({ id: 'A25-7K3QM', version: 3, updatedAt: '2025-01-20T10:30:00' });
    expect(note).toMatchObject({ id: 'A25-7K3QM', version: 2, updatedAt: '2025-01-21T09:00:00' });
  });

  it('gives an emptied field as an edit, and one whose row was deleted not at all', async () => {
    const emptied = await edited((body) => withValue(body, 'note_ConceptNote_background', '<w:p/>'));
    expect(editedIn(emptied)).toEqual({ 'ConceptNote.background': null });
    const deleted = await edited((body) => body.replace(rowOf(body, 'note_ConceptNote_background'), ''));
    expect(editedIn(deleted)).toEqual({});
    expect(valuesOf(deleted)).not.toHaveProperty(['ConceptNote.background']);
  });

  it('gives every field that is not blank where what it was is lost', async () => {
    const incoming = read(without(await file, 'docProps/custom.xml'));
    const filled = fields.filter((field) => !isBlank(valueIn(noteSample(), field)));
    expect(Object.keys(editedIn(incoming)).sort()).toEqual(filled.map(noteFieldKey).sort());
    expect(incoming.activity.version).toBeUndefined();
    expect(incoming.activity.id).toBe('A25-7K3QM');
  });

  it.each([
    ['another code', 'A25-99999'],
    ['no code', ''],
  ])('that was made into the note of an activity with %s gives every field that is not blank', async (_, code) => {
    const incoming = await edited((body) => body.replace(run('A25-7K3QM'), run(code)));
    const filled = fields.filter((field) => !isBlank(valueIn(noteSample(), field)));
    expect(Object.keys(editedIn(incoming)).sort()).toEqual(filled.map(noteFieldKey).sort());
    expect(incoming.activity.id).toBe(code === '' ? undefined : code);
    expect(incoming.activity.version).toBeUndefined();
  });

  it('knows its code where the row of the code was deleted', async () => {
    const incoming = await edited((body) => body.replace(/<w:tr>(?:(?!<\/w:tr>).)*A25-7K3QM.*?<\/w:tr>/s, ''));
    expect(incoming.activity.id).toBe('A25-7K3QM');
    expect(editedIn(incoming)).toEqual({});
  });
});

describe('what Word and LibreOffice do to a concept note', () => {
  const withText = (content: string) =>
    edited((body) => withValue(body, 'note_ConceptNote_background', content)).then(({ note }) => note.background);

  it('splits runs, replaces quotes and marks spelling without an edit being seen', async () => {
    const incoming = await edited((body) =>
      withValue(
        body,
        'note_ConceptNote_activityObjectives',
        paragraph('• Compartir experiencias').replace(
          '</w:t>',
          '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"> </w:t>',
        ) + `<w:p>${run('– ')}${run('Acordar')}${run('\u00a0próximos pasos')}</w:p><w:p/>`,
      ),
    );
    expect(editedIn(incoming)).toEqual({});
  });

  it('tracks changes: what was inserted counts, what was deleted or moved away does not', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>viejo</w:delText></w:r></w:del>';
    const moved = `<w:moveFrom w:id="2">${run('lejos')}</w:moveFrom>`;
    const inserted = `<w:ins w:id="3">${run('nuevo')}</w:ins>`;
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('uno ')}</w:p>${paragraph('dos')}`;
    expect(await withText(`<w:p>${run('Texto ')}${deleted}${moved}${inserted}</w:p>${joined}`)).toBe(
      'Texto nuevo\nuno dos',
    );
    const rowDeleted = await edited((body) => {
      const row = rowOf(body, 'note_ConceptNote_justification');
      return body.replace(row, row.replace('<w:trPr>', '<w:trPr><w:del w:id="5"/>'));
    });
    expect(valuesOf(rowDeleted)).not.toHaveProperty(['ConceptNote.justification']);
  });

  it('turns addresses into links and inserts fields, of which the result counts', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> HYPERLINK "mailto:c@d.org" </w:instrText></w:r>';
    const link = `<w:p><w:hyperlink r:id="rId1">${run('a@b.org')}</w:hyperlink>${run(' y ')}${field('begin')}${code}${field('separate')}${run('c@d.org')}${field('end')}</w:p>`;
    expect(await withText(link)).toBe('a@b.org y c@d.org');
  });

  it('makes bullets and numbers of its own, which become those of a text', async () => {
    const numbering = (xml: string) =>
      xml.replace(
        '</w:numbering>',
        `<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="91"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num><w:num w:numId="91"><w:abstractNumId w:val="91"/></w:num></w:numbering>`,
      );
    const item = (list: number, level: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const items = item(90, 0, 'uno') + item(90, 1, 'a') + item(90, 1, 'b') + item(90, 0, 'dos') + item(91, 0, 'punto');
    const listed = withPart(await file, 'word/numbering.xml', numbering);
    const { note } = read(withBody(listed, (body) => withValue(body, 'note_ConceptNote_agenda', items)));
    expect(note.agenda).toBe('1. uno\n  a) a\n  b) b\n2. dos\n• punto');
  });

  it('loses marks and content controls, after which labels tell the fields, in either language', async () => {
    const bare = await edited((body) =>
      withValue(body, 'note_ConceptNote_background', paragraph('Nuevo'))
        .replace(/<w:bookmark(Start|End)[^>]*>/g, '')
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
        .replace(run('Antecedentes'), run('BACKGROUND *')),
    );
    expect(editedIn(bare)).toEqual({ 'ConceptNote.background': 'Nuevo' });
    expect(bare.unedited.size).toBe(keys.length - 1);
  });

  it('lets labels be changed, which the mark outlives', async () => {
    const incoming = await edited((body) =>
      withValue(body, 'note_ConceptNote_background', paragraph('Nuevo')).replace(run('Antecedentes'), run('Contexto')),
    );
    expect(editedIn(incoming)).toEqual({ 'ConceptNote.background': 'Nuevo' });
  });

  it('lets tables be split, rows be added and cells be joined', async () => {
    const label = '<w:tr><w:tc><w:p/></w:tc><w:tc>';
    const split = await edited((body) => {
      const row = rowOf(body, 'note_ConceptNote_justification');
      const more = `${label}${paragraph('y más')}</w:tc></w:tr>`;
      const filled = withValue(row, 'note_ConceptNote_justification', paragraph('Porque sí'));
      return body.replace(row, `</w:tbl><w:p/><w:tbl>${filled}${more}`);
    });
    expect(editedIn(split)).toEqual({ 'ConceptNote.justification': 'Porque sí\ny más' });
    const joined = await edited((body) => {
      const row = rowOf(body, 'note_ConceptNote_justification');
      return body.replace(row, `<w:tr><w:tc>${paragraph('Justificación')}${paragraph('Porque sí')}</w:tc></w:tr>`);
    });
    expect(editedIn(joined)).toEqual({ 'ConceptNote.justification': 'Porque sí' });
  });

  it('leaves a placeholder where nothing was chosen, which is blank, and what was typed over it, which is not', async () => {
    const blank = read(await writeNoteDocx(null, context));
    expect(editedIn(blank)).toEqual({});
    const typed = withBody(await writeNoteDocx(null, context), (body) => {
      const row = rowOf(body, 'note_Activity_type');
      return body.replace(row, row.replace(/(<w:sdtContent>.*<w:t[^>]*>)[^<]*/, '$1Seminario'));
    });
    expect(editedIn(read(typed))).toEqual({ 'Activity.type': 'seminar' });
  });
});

describe('what a cell cannot hold', () => {
  it('becomes lines of text, and a problem says so', async () => {
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>9:00</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Apertura</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>10:00</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Panel</w:t></w:r></w:p><w:p><w:r><w:t>Debate</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Mapa de rutas"/></wp:inline></w:drawing></w:r></w:p>';
    const incoming = await edited((body) =>
      withValue(body, 'note_ConceptNote_agenda', paragraph('Día 1') + table + drawing),
    );
    expect(incoming.note.agenda).toBe('Día 1\n9:00 | Apertura\n10:00 | Panel / Debate\n[imagen: Mapa de rutas]');
    expect(incoming.problems).toEqual([
      expect.objectContaining({
        code: 'tableAsText',
        severity: 'warning',
        table: 'ConceptNote',
        field: 'agenda',
        record: 'A25-7K3QM',
      }),
      expect.objectContaining({ code: 'pictureAsText', params: { value: '[imagen: Mapa de rutas]' } }),
    ]);
  });

  it('is a longer text than 32,767 characters: it is not taken, and not cut', async () => {
    const long = (length: number) =>
      edited((body) => withValue(body, 'note_ConceptNote_agenda', paragraph('x'.repeat(length))));
    expect((await long(maxTextLength)).note.agenda).toHaveLength(maxTextLength);
    const tooLong = await long(maxTextLength + 1);
    expect(valuesOf(tooLong)).not.toHaveProperty(['ConceptNote.agenda']);
    expect(tooLong.problems).toEqual([
      expect.objectContaining({ code: 'tooLong', severity: 'error', field: 'agenda' }),
    ]);
  });

  it('is reported where it stands outside the boxes', async () => {
    const incoming = await edited((body) =>
      body.replace(
        '<w:sectPr>',
        `${paragraph('Comentario suelto')}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl><w:sectPr>`,
      ),
    );
    expect(incoming.problems.map(({ code, params }) => [code, params['value']])).toEqual([
      ['textNotTaken', 'Comentario suelto'],
      ['textNotTaken', 'a b'],
    ]);
  });
});

describe('values typed in Word', () => {
  it.each([
    ['Activity_plannedStart', '20 de abril de 2025', '2025-04-20'],
    ['Activity_plannedStart', 'April 20, 2025', '2025-04-20'],
    ['Activity_women', '1 200', 1200],
    ['Activity_dialogueSpace', 'no', false],
    ['Activity_leadGroup', 'gestion de fronteras', 'GT-FRO'],
    ['ConceptNote_budget', 'US$ 98,000.75', 98_000.75],
    ['ConceptNote_invitedCountries', 'Mexico; Belize', ['MX', 'BZ']],
    ['ConceptNote_indicators', 'R2', ['R2']],
  ])('in %s as %j are read as %j', async (name, typed, value) => {
    const incoming = await edited((body) => withValue(body, `note_${name}`, paragraph(typed)));
    expect(editedIn(incoming)).toEqual({ [name.replace('_', '.')]: value });
    expect(incoming.problems).toEqual([]);
  });

  it('that cannot be read are problems and change nothing', async () => {
    const incoming = await edited((body) =>
      withValue(
        withValue(body, 'note_Activity_plannedStart', paragraph('pronto')),
        'note_Activity_women',
        paragraph('doce'),
      ),
    );
    expect(editedIn(incoming)).toEqual({});
    expect(incoming.problems.map(({ code, field }) => [code, field])).toEqual([
      ['notADate', 'plannedStart'],
      ['notANumber', 'women'],
    ]);
  });

  it('that are on no list are problems and stay as typed', async () => {
    const incoming = await edited((body) =>
      withValue(body, 'note_ConceptNote_invitedCountries', paragraph('México') + paragraph('Haití')),
    );
    expect(incoming.note.invitedCountries).toEqual(['MX', 'Haití']);
    expect(incoming.problems).toEqual([expect.objectContaining({ code: 'unknownMember', params: { value: 'Haití' } })]);
  });
});
