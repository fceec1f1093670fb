import { noteFieldKey, valueIn, type NoteDocument } from '../note/noteDocument';
import { noteSections, type NoteField } from '../note/noteSections';
import type { Values } from './candidate';
import { sameMeaning } from './differences';
import type { IncomingNote } from './incomingNote';

/**
 * Fields that people filled or changed in a note and that say something else than the document: they would be lost if
 * the note were written anew. `document` null is a blank one.
 */
export function editsIn(incoming: IncomingNote, document: NoteDocument | null): readonly NoteField[] {
  const values: Readonly<Record<NoteField['record'], Values>> = {
    Activity: incoming.activity,
    ConceptNote: incoming.note,
  };
  return noteSections
    .flatMap(({ fields }) => fields)
    .filter((field) => {
      const given = values[field.record][field.field];
      if (given === undefined || incoming.unedited.has(noteFieldKey(field))) return false;
      return !sameMeaning(given, document ? valueIn(document, field) : null);
    });
}
