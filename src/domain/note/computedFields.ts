import type { Activity } from '../records/activity';
import { dateFields, semesterOfActivity, type Dated } from '../records/activityDay';
import { gapsIn, gapWords, type ColumnGap } from '../records/columnGaps';
import type { ConceptNote } from '../records/conceptNote';
import type { FieldValue } from '../records/field';
import type { Matrix } from '../records/matrix';
import { noteCompleteness, noteGaps } from './completeness';

/** What the add-in keeps in an activity's computed columns: Semestre, Nota (%), Nota conceptual. */
export type ComputedFields = Readonly<Record<'semester' | 'noteShare' | 'noteStatus', FieldValue>>;

/**
 * Makes the function that computes them for the rows of a matrix. Without a column that they need they are blank, and
 * Nota (%) says which one is missing.
 */
export function computing(
  matrix: Pick<Matrix, 'tables' | 'language'>,
): (row: Dated & { readonly record: Activity }, note: ConceptNote | null) => ComputedFields {
  // Rows for a table that is still to be made are whole.
  const isOfRows = ({ table, field }: ColumnGap) => table !== 'Activity' || field !== null;
  const ofDates = gapsIn(matrix, 'Activity', dateFields).filter(isOfRows);
  const ofNotes = noteGaps(matrix).filter(isOfRows);
  const missing = ofNotes.length > 0 ? gapWords(ofNotes, matrix.language) : null;
  return (row, note) => {
    const semester = ofDates.length > 0 ? null : semesterOfActivity(row);
    if (missing !== null) return { semester, noteShare: missing, noteStatus: null };
    const { share, status } = noteCompleteness(row.record, note);
    // Whole percents: what is written reads back as the same number.
    return { semester, noteShare: Math.floor(share * 100) / 100, noteStatus: status };
  };
}
