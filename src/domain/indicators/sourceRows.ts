import type { FieldValue } from '../records/field';
import type { Lists } from '../records/listIndex';
import type { ListName } from '../records/lists';
import type { Matrix, Row } from '../records/matrix';
import type { RuleSource } from './rule';

/** Ways to break a value down; `sex` sums participants, the others group rows by their members. */
export const breakdowns = ['pillar', 'theme', 'group', 'country', 'sex'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The list whose members each of them has. */
export const listOfBreakdown = {
  pillar: 'pillars',
  theme: 'themes',
  group: 'workingGroups',
  country: 'countries',
  sex: 'sexes',
} as const satisfies Readonly<Record<Breakdown, ListName>>;

/** Rows without a known member of a dimension stand under this one, "sin dato". */
export const noMember = '';

/** A row of a source with what every indicator needs of it, worked out once. */
export interface SourceRow {
  readonly row: Row;
  /** Whether another row with the same id counts instead. */
  readonly isDuplicate: boolean;
  readonly pillar: readonly string[];
  readonly theme: readonly string[];
  readonly group: readonly string[];
  readonly country: readonly string[];
}

/** Fields that hold a row's themes, groups and countries; pillars follow from themes. */
const memberFields: Readonly<Record<RuleSource, Readonly<Record<'theme' | 'group' | 'country', readonly string[]>>>> = {
  Activity: {
    theme: ['mainTheme', 'secondaryThemes'],
    group: ['leadGroup', 'jointGroups'],
    country: ['participatingCountries'],
  },
  Product: { theme: ['themes'], group: ['groups'], country: [] },
  CountryReport: { theme: ['themes'], group: [], country: ['country'] },
};

/** The dimensions that a source has. */
export function breakdownsOf(source: RuleSource): readonly Breakdown[] {
  const { group, country } = memberFields[source];
  return breakdowns.filter((dimension) => {
    if (dimension === 'sex') return source === 'Activity';
    if (dimension === 'group') return group.length > 0;
    return dimension !== 'country' || country.length > 0;
  });
}

/** Every row of a source, ready for counting. */
export function sourceRows(matrix: Matrix, source: RuleSource): readonly SourceRow[] {
  const rows = matrix.tables[source].rows as readonly Row[];
  const duplicates = duplicateRows(rows);
  const fields = memberFields[source];
  const { themes, workingGroups, countries } = matrix.lists;
  return rows.map((row) => {
    const theme = knownMembers(row, fields.theme, (code) => themes.has(code));
    return {
      row,
      isDuplicate: duplicates.has(row),
      theme,
      pillar: pillarsOf(row, theme, matrix.lists),
      group: knownMembers(row, fields.group, (code) => workingGroups.has(code)),
      country: knownMembers(row, fields.country, (code) => countries.has(code)),
    };
  });
}

const without: readonly string[] = [noMember];

function knownMembers({ record }: Row, fields: readonly string[], isKnown: (code: string) => boolean) {
  const members: string[] = [];
  for (const field of fields) {
    for (const code of asList(record[field])) if (isKnown(code) && !members.includes(code)) members.push(code);
  }
  return members.length === 0 ? without : members;
}

/** The values of a field as a list, whatever its kind. */
export function asList(value: FieldValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

/** Pillars of all the row's themes; the pillar column where no theme is known. */
function pillarsOf({ record }: Row, themes: readonly string[], lists: Lists): readonly string[] {
  const parents = new Set<string>();
  for (const theme of themes) {
    const parent = lists.themes.member(theme)?.parent;
    if (parent !== undefined && lists.pillars.has(parent)) parents.add(parent);
  }
  if (parents.size > 0) return [...parents];
  const own = record['pillar'];
  return typeof own === 'string' && lists.pillars.has(own) ? [own] : without;
}

/** An id as it is compared, however it was typed; '' where there is none. */
export function rowId(id: FieldValue | undefined): string {
  return typeof id === 'string' ? id.trim().toUpperCase() : '';
}

/**
 * Rows that do not count because another with their id does: of several the highest version counts, then the latest
 * update, then the first by content, so that sorting never changes a value.
 */
export function duplicateRows(rows: readonly Row[]): ReadonlySet<Row> {
  const best = new Map<string, Row>();
  const losers = new Set<Row>();
  for (const row of rows) {
    const key = rowId(row.record['id']);
    if (key === '') continue;
    const other = best.get(key);
    if (other === undefined) {
      best.set(key, row);
    } else if (comesBefore(row, other)) {
      best.set(key, row);
      losers.add(other);
    } else {
      losers.add(row);
    }
  }
  return losers;
}

function comesBefore(a: Row, b: Row): boolean {
  const versions = Number(a.record['version'] ?? -1) - Number(b.record['version'] ?? -1);
  if (versions !== 0) return versions > 0;
  const [updatedA, updatedB] = [String(a.record['updatedAt'] ?? ''), String(b.record['updatedAt'] ?? '')];
  if (updatedA !== updatedB) return updatedA > updatedB;
  return contentOf(a) < contentOf(b);
}

const contentOf = ({ record, unreadable }: Row): string => JSON.stringify([record, unreadable]);
