import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';
import { rowId } from '../records/ids';
import type { IdIndex, Matrix, Row } from '../records/matrix';

/** The note that counts of each activity, by the activity's code as `rowId` gives it. */
export type NoteIndex = IdIndex<Row<ConceptNote>>;

/** Finds the concept notes of a matrix; of several with one code the one that counts. */
export function notesById(matrix: Matrix): NoteIndex {
  return matrix.tables.ConceptNote.byId;
}

/** The row of an activity's note; null where there is none. */
export function noteRowOf({ id }: Activity, notes: NoteIndex): Row<ConceptNote> | null {
  return notes.get(rowId(id)) ?? null;
}

/** An activity's note; null where there is none. */
export function noteOf(record: Activity, notes: NoteIndex): ConceptNote | null {
  return noteRowOf(record, notes)?.record ?? null;
}
