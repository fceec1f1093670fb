import fc from 'fast-check';
import { serialFromDate } from '../../../src/domain/calendar';
import { declarationOfField, noteFieldKey, valueIn, type NoteDocument } from '../../../src/domain/note/noteDocument';
import { noteSections } from '../../../src/domain/note/noteSections';
import { activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import { isBlank, type Cell } from '../../../src/domain/records/cell';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { noteSheetRecord, noteSheetRows } from '../../../src/files/printedNote/noteSheetRows';
import { notesFromSheets } from '../../../src/files/printedNote/notesFromSheets';
import { joinPieces, linesOf, piecesOf } from '../../../src/files/printedNote/sheetPieces';
import { fieldText, readFieldText } from '../../../src/files/word/fieldText';
import { validRecord } from '../../domain/records/arbitraries';
import { context, noteSample } from '../word/noteSample';

const fields = noteSections.flatMap((section) => section.fields);
const own = { ...context, date1904: false };

/** The cells of a note's sheet as they are written. */
function sheetOf(document: NoteDocument | null, language: 'es' | 'en' = 'es'): Cell[][] {
  const options = { ...context, language };
  const record = noteSheetRecord(document, options);
  const rows = noteSheetRows(document, options);
  return Array.from({ length: Math.max(rows.length, record.length) }, (_, index) => {
    const { label = '', text = '', mark = '' } = rows[index] ?? {};
    return [label, text, mark, record[index] ?? ''];
  });
}
const read = (rows: readonly Cell[][], language: 'es' | 'en' = 'es') =>
  notesFromSheets([{ name: 'Nota A25-7K3QM', rows }], { ...own, language });
const only = (rows: readonly Cell[][], language: 'es' | 'en' = 'es') => {
  const [note, ...others] = read(rows, language);
  if (!note || others.length > 0) throw new Error('one note was expected');
  return note;
};
const rowOf = (rows: readonly Cell[][], label: string) => {
  const row = rows.find(([first]) => first === label);
  if (!row) throw new Error(label);
  return row;
};

describe('the pieces of a long text', () => {
  it('fit into a row each and are the text again when they are joined', () => {
    const words = fc.array(
      fc.oneof(fc.constant(' '), fc.constant('\n'), fc.constant('😀'), fc.string({ maxLength: 900 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text);
        expect(joinPieces(pieces)).toBe(text);
        for (const piece of pieces) expect(linesOf(piece.text, 80)).toBeLessThanOrEqual(26);
      }),
    );
  });

  it('never part the halves of one sign', () => {
    for (const { text } of piecesOf('😀'.repeat(5000))) expect(text).toMatch(/^(😀)+$/u);
  });
});

describe('a note in a sheet', () => {
  const lineOf = (_: unknown, index: number) => `Párrafo ${index}: ${'con más texto, '.repeat(index % 9)}fin`;
  const long = Array.from({ length: 80 }, lineOf).join('\n');

  it.each(['es', 'en'] as const)(
    'says when it is read back (%s) everything it held, and that nobody edited it',
    (language) => {
      const document = noteSample({ city: 'San José' }, { background: long });
      const note = only(sheetOf(document, language), language);
      expect(note).toMatchObject({
        source: 'Nota A25-7K3QM',
        activity: { id: 'A25-7K3QM', version: 3, city: 'San José' },
        note: { version: 2, background: long, invitedCountries: ['MX', 'GT', 'HN'], budget: 125_000.5 },
        problems: [],
      });
      expect(fields.map(noteFieldKey).filter((key) => !note.unedited.has(key))).toEqual([]);
    },
  );

  it.each(['¶', '…', 'ConceptNote.background'])('keeps a text that is a mark by chance: %s', (text) => {
    const document = {
      activity: { ...blankRecord(activity), id: 'A25-7K3QM', responsible: text },
      note: { ...blankRecord(conceptNote), id: 'A25-7K3QM', background: `${text}\n${text}` },
    };
    const back = only(sheetOf(document));
    expect([back.activity.responsible, back.note.background]).toEqual([text, `${text}\n${text}`]);
  });

  it('is read as it was written for every document', () => {
    const documents = fc.record({
      activity: validRecord(activity, context.lists),
      note: validRecord(conceptNote, context.lists),
    });
    fc.assert(
      fc.property(documents, ({ activity: row, note }) => {
        const document = {
          activity: { ...row, id: 'A25-7K3QM' },
          note: { ...note, id: 'A25-7K3QM', indicators: ['R1'] },
        };
        const back = only(sheetOf(document));
        for (const field of fields) {
          const declared = declarationOfField(field);
          const values: Readonly<Record<string, unknown>> = field.record === 'Activity' ? back.activity : back.note;
          const value = (values[field.field] ?? null) as never;
          // What a document cannot tell, such as a text of spaces alone, is lost in the same way in every one.
          const text = fieldText(declared, valueIn(document, field), context);
          const wanted = readFieldText(declared, text, context).value;
          expect(isBlank(value) ? null : value).toEqual(isBlank(wanted) ? null : wanted);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells the fields that people edited, dates that Excel made numbers of included', () => {
    const rows = sheetOf(noteSample());
    rowOf(rows, 'Ciudad')[1] = 'Tapachula';
    rowOf(rows, 'Inicio previsto')[1] = serialFromDate('2025-04-01');
    rowOf(rows, 'Mujeres')[1] = 15;
    const note = only(rows);
    expect(note.activity).toMatchObject({ city: 'Tapachula', plannedStart: '2025-04-01', women: 15 });
    expect(fields.map(noteFieldKey).filter((key) => !note.unedited.has(key))).toEqual([
      'Activity.plannedStart',
      'Activity.city',
      'Activity.women',
    ]);
  });

  it('is read where rows were added, moved and removed, and labels changed', () => {
    const rows = sheetOf(noteSample({ city: 'Lima' }));
    rowOf(rows, 'Ciudad')[0] = 'Ciudad donde será';
    const moved = [...rows.slice(40), ['', ''], ['Nota mía', ''], ...rows.slice(0, 40)];
    const note = only(moved.filter(([label]) => label !== 'Agenda'));
    expect(note.activity).toMatchObject({ id: 'A25-7K3QM', city: 'Lima' });
    expect(note.note).not.toHaveProperty('agenda');
  });

  it('is read by its labels alone where only what is seen was copied', () => {
    const document = noteSample({ city: 'Lima' }, { justification: 'Uno\nDos' });
    const note = only(sheetOf(document).map(([label = '', text = '']) => [label, text]));
    expect(note).toMatchObject({ activity: { id: 'A25-7K3QM', city: 'Lima' }, note: { justification: 'Uno\nDos' } });
    expect(note.unedited.size).toBe(0);
  });

  it('takes what was filled into a blank one, and no hints', () => {
    const rows = sheetOf(null);
    const label = String(rows.find(([first]) => String(first).startsWith('Ciudad'))?.[0]);
    rowOf(rows, label)[1] = 'Lima';
    const { activity: row, note, problems } = only(rows);
    expect(row).toMatchObject({ city: 'Lima' });
    expect(Object.values({ ...row, ...note }).filter((value) => !isBlank(value))).toEqual(['Lima']);
    expect(problems).toEqual([]);
  });

  it('is not seen in sheets of other kinds', () => {
    expect(
      read([
        ['Código', 'Actividad'],
        ['A25-7K3QM', 'Taller'],
      ]),
    ).toEqual([]);
    expect(read([])).toEqual([]);
  });
});
