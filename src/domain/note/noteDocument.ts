import type { Activity } from '../records/activity';
import { conceptNote, type ConceptNote } from '../records/conceptNote';
import { blankRecord } from '../records/declaration';
import type { Field, FieldValue } from '../records/field';
import { declarationOf } from '../records/records';
import type { NoteField } from './noteSections';

/** An activity's row and its concept note as one document; the note is blank where there is none yet. */
export interface NoteDocument {
  readonly activity: Activity;
  readonly note: ConceptNote;
}

/** A blank note of an activity's code. */
export function blankNote(id: string | null): ConceptNote {
  return { ...blankRecord(conceptNote), id };
}

/** The document of an activity and its note; without one, with a blank note of the activity's code. */
export function noteDocument(activity: Activity, note: ConceptNote | null): NoteDocument {
  return { activity, note: note ?? blankNote(activity.id) };
}

/** The declaration of a field of the document. */
export function declarationOfField({ record, field }: NoteField): Field {
  const declared = declarationOf(record).fields[field];
  if (!declared) throw new Error(`${record} has no field ${field}`);
  return declared;
}

/** What a field of the document holds. */
export function valueIn({ activity, note }: NoteDocument, { record, field }: NoteField): FieldValue {
  const values: Readonly<Record<string, FieldValue>> = record === 'Activity' ? activity : note;
  return values[field] ?? null;
}

/** The document with another value in a field. */
export function withValue(document: NoteDocument, { record, field }: NoteField, value: FieldValue): NoteDocument {
  return record === 'Activity'
    ? { ...document, activity: { ...document.activity, [field]: value } }
    : { ...document, note: { ...document.note, [field]: value } };
}

/** Names a field of the document where a text is needed: `ConceptNote.background`. */
export const noteFieldKey = ({ record, field }: NoteField): string => `${record}.${field}`;
