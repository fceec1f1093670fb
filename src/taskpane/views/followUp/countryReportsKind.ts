import { today } from '../../../commands/clock';
import { followUpGrid } from '../../../domain/followUp/followUpGrid';
import { quotedNames } from '../../../i18n/formats';
import type { RecordKind } from '../../editor/recordKind';
import { reportDrafts, type GridOf, type ReportsEdit } from './reportDrafts';
import { newEntry, reportEdits, semesterOfEntry } from './reportMarks';

/** Reports of countries, several at once. */
export const countryReportsKind: RecordKind<ReportsEdit, GridOf> = {
  drafts: reportDrafts,
  draftId: (_, { reportClass, semester }) => `${reportClass} ${semester}`,
  startOf: ({ semester }) => ({ marks: {}, entry: newEntry(semester, today()) }),
  // What they have in common is nothing as long as none is marked.
  isChanged: ({ marks }) => Object.values(marks).some((own) => Object.keys(own).length > 0),
  rowsNow: () => null,
  recordEdits: ({ marks, entry }, { reportClass, semester }, matrix) =>
    reportEdits(marks, followUpGrid(matrix, reportClass, semester).rows, reportClass, entry),
  withTheirs: (state) => state,
  asNew: (state) => state,
  words: ({ followUp, home }, { lists, plans }, language) => ({
    saved: ({ entry }, _, edits) => followUp.saved(edits.length, semesterOfEntry(entry, plans) ?? entry.date ?? ''),
    // Reports that were saved before, by an answer that was lost, with other data: there is nothing to choose between.
    conflict: (conflicts) => {
      const countries = conflicts.map(({ theirs }) =>
        lists.countries.labelOf(String(theirs.record['country']), language),
      );
      return followUp.conflict(quotedNames([...new Set(countries)], home.more));
    },
  }),
};
