import { foldText } from '../../domain/foldText';
import { memoised } from '../../domain/memoised';
import { dateOf, semesterOfActivity } from '../../domain/note/computedFields';
import type { Activity } from '../../domain/records/activity';
import type { Lists } from '../../domain/records/listIndex';
import type { ListName } from '../../domain/records/lists';
import type { Row } from '../../domain/records/matrix';

/** The order of a list: as in the sheet, newest date first, or by code. */
export const activityOrders = ['sheet', 'newest', 'code'] as const;
export type ActivityOrder = (typeof activityOrders)[number];

/** What is asked of the list of activities. */
export interface ActivityFilter {
  readonly words: string;
  readonly status: string | null;
  readonly pillar: string | null;
  readonly group: string | null;
  readonly year: string | null;
  readonly semester: string | null;
  readonly order: ActivityOrder;
}

export const emptyFilter: ActivityFilter = {
  words: '',
  status: null,
  pillar: null,
  group: null,
  year: null,
  semester: null,
  order: 'sheet',
};

/** Filters whose choices are the members of a list. */
export const listFilters = {
  status: 'activityStatuses',
  group: 'workingGroups',
  pillar: 'pillars',
} as const satisfies Partial<Record<keyof ActivityFilter, ListName>>;
export type ListFilter = keyof typeof listFilters;

const pickable = ['status', 'group', 'pillar', 'year', 'semester'] as const;
export type PickedFilter = (typeof pickable)[number];

export const isListFilter = (name: PickedFilter): name is ListFilter => name in listFilters;

/** The filters that are set. */
export function pickedFilters(filter: ActivityFilter): readonly PickedFilter[] {
  return pickable.filter((name) => filter[name] !== null);
}

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
  // Labels and places come again and again.
  const folded = memoised(foldText);
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
      text: parts.map((part) => folded(part ?? '')).join(' '),
      date,
      year: date?.slice(0, 4) ?? (record.planYear === null ? null : String(record.planYear)),
      semester: semesterOfActivity(record),
    };
  });
}

/** Rows that hold every word and match every filter, in the order they were given. */
export function filterActivities(rows: readonly SearchableRow[], filter: ActivityFilter): readonly SearchableRow[] {
  const words = filter.words.split(/\s+/).map(foldText).filter(Boolean);
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

/** Rows in an order: those without a date, or without a code, stand last; what is equal stays as in the sheet. */
export function orderActivities(rows: readonly SearchableRow[], order: ActivityOrder): readonly SearchableRow[] {
  if (order === 'sheet') return rows;
  const [key, sign] = order === 'newest' ? [dateKey, -1] : [codeKey, 1];
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return 0;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return left < right ? -sign : sign;
  });
}

const dateKey = ({ date }: SearchableRow) => date ?? '';
const codeKey = ({ row }: SearchableRow) => row.record.id ?? '';
