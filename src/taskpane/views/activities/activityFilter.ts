import { foldText } from '../../../domain/foldText';
import { memoised } from '../../../domain/memoised';
import { dateOf, semesterOfActivity } from '../../../domain/records/activityDay';
import type { Activity } from '../../../domain/records/activity';
import type { Lists } from '../../../domain/records/listIndex';
import type { ListName } from '../../../domain/records/lists';
import type { Row } from '../../../domain/records/matrix';
import { flatMapInSteps, type Steps } from '../../../domain/steps';

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

/** A row as it is searched and filtered. */
export interface SearchableRow {
  readonly row: Row<Activity>;
  /** Folded when it is first asked for, once for as long as the row stays as it is, so that typing stays quick. */
  readonly text: string;
  readonly date: string | null;
  readonly year: string | null;
  readonly semester: string | null;
}

/** Prepares rows for searching and filtering. */
export function searchableRows(rows: readonly Row<Activity>[], lists: Lists): readonly SearchableRow[] {
  const textOf = textReader(lists);
  return rows.map((row) => {
    const { record } = row;
    const date = dateOf(row);
    return {
      row,
      get text() {
        return textOf(row);
      },
      date,
      year: date?.slice(0, 4) ?? (record.planYear === null ? null : String(record.planYear)),
      semester: semesterOfActivity(row),
    };
  });
}

/** Folds the texts of many rows ahead, step by step: the first search finds them ready. */
export function foldInSteps(rows: readonly SearchableRow[]): Steps<readonly string[]> {
  return flatMapInSteps(rows, ({ text }) => [text]);
}

const readers = new WeakMap<Lists, (row: Row<Activity>) => string>();

/**
 * The function that gives the text of a row: title, code, places, people, and labels of type, group and theme in both
 * languages. It knows the rows that it was asked for before.
 */
function textReader(lists: Lists): (row: Row<Activity>) => string {
  const known = readers.get(lists);
  if (known) return known;
  // Labels and places come again and again.
  const folded = memoised(foldText);
  const labels = (list: keyof Lists, codes: readonly (string | null)[]) =>
    codes.flatMap((code) => (code === null ? [] : [lists[list].labelOf(code, 'es'), lists[list].labelOf(code, 'en')]));
  const texts = new WeakMap<Row<Activity>, string>();
  const textOf = (row: Row<Activity>) => {
    const { record } = row;
    const text = texts.get(row);
    if (text !== undefined) return text;
    const repeated = [
      record.city,
      record.responsible,
      ...labels('activityTypes', [record.type]),
      ...labels('workingGroups', [record.leadGroup]),
      ...labels('themes', [record.mainTheme, ...record.secondaryThemes]),
      ...labels('countries', [record.hostCountry]),
    ];
    const own = [record.id, record.title].map((part) => foldText(part ?? ''));
    const made = [...own, ...repeated.map((part) => folded(part ?? ''))].join(' ');
    texts.set(row, made);
    return made;
  };
  readers.set(lists, textOf);
  return textOf;
}

/** Rows that hold every word and match every filter, in the order they were given. */
export function filterActivities(rows: readonly SearchableRow[], filter: ActivityFilter): readonly SearchableRow[] {
  const words = filter.words.split(/\s+/).map(foldText).filter(Boolean);
  return rows.filter((entry) => {
    const { row, year, semester } = entry;
    const { record } = row;
    if (filter.status !== null && record.status !== filter.status) return false;
    if (filter.pillar !== null && record.pillar !== filter.pillar) return false;
    if (filter.group !== null && record.leadGroup !== filter.group && !record.jointGroups.includes(filter.group))
      return false;
    if (filter.year !== null && year !== filter.year) return false;
    if (filter.semester !== null && semester !== filter.semester) return false;
    return words.every((word) => entry.text.includes(word));
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
