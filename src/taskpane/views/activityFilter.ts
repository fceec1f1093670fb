import { foldText } from '../../domain/foldText';
import { dateOf, semesterOfActivity } from '../../domain/note/computedFields';
import type { Activity } from '../../domain/records/activity';
import type { Lists } from '../../domain/records/listIndex';
import type { Row } from '../../domain/records/matrix';

export interface ActivityFilter {
  readonly words: string;
  readonly status: string | null;
  readonly pillar: string | null;
  readonly group: string | null;
  readonly year: string | null;
  readonly semester: string | null;
}

export const emptyFilter: ActivityFilter = {
  words: '',
  status: null,
  pillar: null,
  group: null,
  year: null,
  semester: null,
};

/** A row with its text folded once, so that typing stays quick. */
export interface SearchableRow {
  readonly row: Row<Activity>;
  readonly text: string;
  readonly date: string | null;
  readonly year: string | null;
  readonly semester: string | null;
}

/** Prepares rows for searching: title, code, places, people, and labels of type, group and theme in both languages. */
export function searchableRows(rows: readonly Row<Activity>[], lists: Lists): readonly SearchableRow[] {
  return rows.map((row) => {
    const { record } = row;
    const labels = (list: keyof Lists, codes: readonly (string | null)[]) =>
      codes.flatMap((code) =>
        code === null ? [] : [lists[list].labelOf(code, 'es'), lists[list].labelOf(code, 'en')],
      );
    const parts = [
      record.id,
      record.title,
      record.city,
      record.responsible,
      ...labels('activityTypes', [record.type]),
      ...labels('workingGroups', [record.leadGroup]),
      ...labels('themes', [record.mainTheme, ...record.secondaryThemes]),
      ...labels('countries', [record.hostCountry]),
    ];
    const date = dateOf(record);
    return {
      row,
      text: foldText(parts.filter(Boolean).join(' ')),
      date,
      year: date?.slice(0, 4) ?? (record.planYear === null ? null : String(record.planYear)),
      semester: semesterOfActivity(record),
    };
  });
}

/** Rows that hold every word and match every filter, in the order of the sheet. */
export function filterActivities(rows: readonly SearchableRow[], filter: ActivityFilter): readonly SearchableRow[] {
  const words = foldText(filter.words).split(' ').filter(Boolean);
  return rows.filter(({ row: { record }, text, year, semester }) => {
    if (filter.status !== null && record.status !== filter.status) return false;
    if (filter.pillar !== null && record.pillar !== filter.pillar) return false;
    if (filter.group !== null && record.leadGroup !== filter.group && !record.jointGroups.includes(filter.group))
      return false;
    if (filter.year !== null && year !== filter.year) return false;
    if (filter.semester !== null && semester !== filter.semester) return false;
    return words.every((word) => text.includes(word));
  });
}
