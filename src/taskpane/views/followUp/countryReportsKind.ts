import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { followUpGrid, type ReportClass } from '../../../domain/followUp/followUpGrid';
import type { RecordKind } from '../../editor/recordKind';
import { draftsOf, isObject } from '../../store/draftStore';
import { newEntry, reportEdits, semesterOfEntry, type Marks, type ReportEntry } from './reportMarks';

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

/** Reports of countries, several at once. */
export const countryReportsKind: RecordKind<ReportsEdit, GridOf> = {
  drafts: draftsOf('reports', ({ marks, entry }, base) => {
    const areMarks = isObject(marks) && Object.values(marks).every(isObject);
    if (!areMarks || !isObject(entry) || !isObject(base)) return null;
    return { edit: { marks: marks as Marks, entry: entry as unknown as ReportEntry }, base: base as unknown as GridOf };
  }),
  draftId: (_, { reportClass, semester }) => `${reportClass} ${semester}`,
  startOf: ({ semester }) => ({ marks: {}, entry: newEntry(semester, today()) }),
  // What they have in common is nothing as long as none is marked.
  isChanged: ({ marks }) => Object.values(marks).some((own) => Object.keys(own).length > 0),
  rowsNow: () => null,
  recordEdits: ({ marks, entry }, { reportClass, semester }, matrix) =>
    reportEdits(marks, followUpGrid(matrix, reportClass, semester).rows, reportClass, entry),
  withTheirs: (state) => state,
  asNew: (state) => state,
  words: ({ followUp }, { lists }, language) => ({
    saved: ({ entry }, _, edits) => followUp.saved(edits.length, semesterOfEntry(entry) ?? entry.date ?? ''),
    // Reports that were saved before, by an answer that was lost, with other data: there is nothing to choose between.
    conflict: (conflicts) => {
      const countries = conflicts.map(({ theirs }) =>
        lists.countries.labelOf(String(theirs.record['country']), language),
      );
      return followUp.conflict([...new Set(countries)].join(', '));
    },
  }),
};
