import type { Semester } from '../../../domain/calendar';
import type { ReportClass } from '../../../domain/followUp/followUpGrid';
import { reportClasses } from '../../../domain/plan/pickLists';
import { draftsOf, isObject } from '../../store/draftStore';
import type { Marks, ReportEntry } from './reportMarks';

/** Reports that are entered together: what is marked in the grid, and what the reports have in common. */
export interface ReportsEdit {
  readonly marks: Marks;
  readonly entry: ReportEntry;
}

/** The grid in which they are marked; none of them is in the sheet yet. */
export interface GridOf {
  readonly reportClass: ReportClass;
  readonly semester: Semester;
}

/** Reports of countries that were marked and not saved. */
export const reportDrafts = draftsOf<ReportsEdit, GridOf>('reports', ({ marks, entry }, base) => {
  const areMarks = isObject(marks) && Object.values(marks).every(isObject);
  if (!areMarks || !isObject(entry) || !isObject(base) || typeof base['semester'] !== 'string') return null;
  if (!reportClasses.some(({ code }) => code === base['reportClass'])) return null;
  return { edit: { marks: marks as Marks, entry: entry as unknown as ReportEntry }, base: base as unknown as GridOf };
});
