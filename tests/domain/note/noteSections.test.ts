import {
  declarationOfField,
  noteDocument,
  noteFieldKey,
  valueIn,
  withValue,
} from '../../../src/domain/note/noteDocument';
import { noteSections, type NoteField } from '../../../src/domain/note/noteSections';
import { activity } from '../../../src/domain/records/activity';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../src/domain/records/declaration';

const fields = noteSections.flatMap((section) => section.fields);

describe('the sections of the concept note', () => {
  it('hold every field that people fill in the matrix row and in the note, once', () => {
    const entered = (['Activity', 'ConceptNote'] as const).flatMap((record) =>
      Object.entries(record === 'Activity' ? activity.fields : conceptNote.fields)
        .filter(([, { origin }]) => origin === 'entered')
        .map(([field]) => noteFieldKey({ record, field } as NoteField)),
    );
    expect(fields.map(noteFieldKey).sort()).toEqual(entered.sort());
  });

  it('ask after the activity only for what is known then', () => {
    for (const { stage, fields: own } of noteSections) {
      const required = own.map((field) => declarationOfField(field).required).filter((one) => one !== undefined);
      expect(required.filter((one) => (one === 'after') !== (stage === 'after'))).toEqual([]);
    }
  });

  it('give each field a label that is told from every other one in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const labels = fields.map((field) => declarationOfField(field).label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('a concept note as a document', () => {
  it('reads back what was set in a field of either record', () => {
    const blank = noteDocument({ ...blankRecord(activity), id: 'A25-22222' }, null);
    expect(blank.note.id).toBe('A25-22222');
    for (const field of fields) expect(valueIn(withValue(blank, field, 'x'), field)).toBe('x');
  });
});
