import { semesterOf, type Semester } from '../calendar';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';
import { noteCompleteness } from '../review/completeness';

/** The day by which an activity belongs to a semester: held, else planned; `YYYY-MM-DD` or null. */
export function dateOf({ actualEnd, actualStart, plannedStart }: Activity): string | null {
  return actualEnd ?? actualStart ?? plannedStart;
}

/** The semester of an activity; null without any date. */
export function semesterOfActivity(record: Activity): Semester | null {
  const date = dateOf(record);
  return date === null ? null : semesterOf(date);
}

/** What the add-in keeps in an activity's computed columns: Semestre, Nota (%), Nota conceptual. */
export function computedFields(
  record: Activity,
  note: ConceptNote | null,
): Pick<Activity, 'semester' | 'noteShare' | 'noteStatus'> {
  const { share, status } = noteCompleteness(record, note);
  // Whole percents: what is written reads back as the same number.
  return { semester: semesterOfActivity(record), noteShare: Math.floor(share * 100) / 100, noteStatus: status };
}
