import { memoised } from '../memoised';
import type { ListIndex, Lists } from '../records/listIndex';
import type { ListName } from '../records/lists';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import { measureKinds, type Measure } from './measures';
import { memberReader, unknownOnly, type Member } from './member';
import type { RuleSource } from './rule';

/** Ways to break a value down; `sex` sums participants, `step` counts the rows of each rating, the others group rows by their members. */
export const breakdowns = ['pillar', 'theme', 'group', 'country', 'sex', 'step'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The list whose members each of them has. */
export const listOfBreakdown = {
  pillar: 'pillars',
  theme: 'themes',
  group: 'workingGroups',
  country: 'countries',
  sex: 'sexes',
  step: 'ratings',
} as const satisfies Readonly<Record<Breakdown, ListName>>;

type MemberFields = Readonly<Record<'theme' | 'group' | 'country' | 'step', readonly string[]>>;

/** Fields that hold a row's themes, groups, countries and rating; pillars follow from themes. */
const memberFields: Readonly<Record<RuleSource, MemberFields>> = {
  Activity: {
    theme: ['mainTheme', 'secondaryThemes'],
    group: ['leadGroup', 'jointGroups'],
    country: ['participatingCountries'],
    step: [],
  },
  Product: { theme: ['themes'], group: ['groups'], country: [], step: [] },
  CountryReport: { theme: ['themes'], group: [], country: ['country'], step: [] },
  Measurement: { theme: [], group: ['group'], country: ['country'], step: ['rating'] },
};

/** What tells the dimensions of a rule: its source, and what it measures as soon as that is chosen. */
interface Measuring {
  readonly source: RuleSource;
  readonly measure: Pick<Measure, 'kind'> | null;
}

/**
 * The dimensions that a rule has. Participants are added up: no level has them beside it.
 * @param wanted names of those asked for; where it is empty, all of them
 */
export function breakdownsOf({ source, measure }: Measuring, wanted: readonly string[] = []): readonly Breakdown[] {
  const isLevel = measure !== null && measureKinds[measure.kind].isLevel;
  return breakdowns.filter((dimension) => {
    // By its steps a rating is what it is.
    if (dimension === 'step') return measure?.kind === 'steps';
    if (wanted.length > 0 && !wanted.includes(dimension)) return false;
    if (dimension === 'sex') return source === 'Activity' && !isLevel;
    return memberFields[source][dimension === 'pillar' ? 'theme' : dimension].length > 0;
  });
}

/** Fields that hold the participants of an activity by sex. */
export const sexFields = ['women', 'men', 'otherIdentity', 'otherOrUnknown'] as const;

/** The fields from which a breakdown of a source is made. */
export function fieldsOfBreakdown(source: RuleSource, dimension: Breakdown): readonly string[] {
  if (dimension === 'sex') return sexFields;
  const { theme } = memberFields[source];
  // Where a row has no theme its own pillar tells, for sources that have one.
  if (dimension === 'pillar') return 'pillar' in declarationOf(source).fields ? [...theme, 'pillar'] : theme;
  return memberFields[source][dimension];
}

/** Functions that give a row's members of each breakdown; "sin dato" where none is known. */
export type MemberReaders = Readonly<Record<Exclude<Breakdown, 'sex'>, (row: Row) => readonly Member[]>>;

const readersOfLists = new WeakMap<Lists, (source: RuleSource) => MemberReaders>();

/** The functions that tell under which members rows of a source stand: the same ones for all who ask. */
export function memberReaders(source: RuleSource, lists: Lists): MemberReaders {
  const readersOf = readersOfLists.get(lists) ?? memoised((one: RuleSource) => newMemberReaders(one, lists));
  readersOfLists.set(lists, readersOf);
  return readersOf(source);
}

function newMemberReaders(source: RuleSource, lists: Lists): MemberReaders {
  const fields = memberFields[source];
  const theme = membersIn(fields.theme, lists.themes);
  return {
    theme,
    pillar: pillarsOf(theme, lists),
    group: membersIn(fields.group, lists.workingGroups),
    country: membersIn(fields.country, lists.countries),
    step: membersIn(fields.step, lists.ratings),
  };
}

/** A row of a source with the codes of the members it stands under. */
export interface SourceRow extends Readonly<Record<Exclude<keyof MemberReaders, 'step'>, readonly string[]>> {
  readonly row: Row;
  /** Whether another row with the same id counts instead. */
  readonly isDuplicate: boolean;
}

/** Every row of a source with its members. */
export function sourceRows(matrix: Matrix, source: RuleSource): readonly SourceRow[] {
  const { rows, duplicates } = matrix.tables[source];
  const readers = memberReaders(source, matrix.lists);
  const codes = (dimension: keyof MemberReaders, row: Row) => readers[dimension](row).map(({ code }) => code);
  return (rows as readonly Row[]).map((row) => ({
    row,
    isDuplicate: duplicates.has(row),
    pillar: codes('pillar', row),
    theme: codes('theme', row),
    group: codes('group', row),
    country: codes('country', row),
  }));
}

/** Members of a list that stand in any of the fields, each once. */
function membersIn(fields: readonly string[], list: ListIndex): (row: Row) => readonly Member[] {
  const membersOf = memberReader(list);
  let last: Row | null = null;
  let members = unknownOnly;
  // Several ask about one row, one after another.
  return (row) => {
    if (row === last) return members;
    last = row;
    members = unknownOnly;
    for (const field of fields) members = union(members, membersOf(row.record[field]));
    return members;
  };
}

/** Pillars of all the row's themes; the pillar column where no theme is known. */
function pillarsOf(themesOf: (row: Row) => readonly Member[], { themes, pillars }: Lists) {
  const membersOf = memberReader(pillars);
  const byTheme: (readonly Member[] | undefined)[] = [];
  return (row: Row) => {
    let parents = unknownOnly;
    for (const { code, number } of themesOf(row)) {
      parents = union(parents, (byTheme[number] ??= membersOf(themes.member(code)?.parent)));
    }
    return parents === unknownOnly ? union(unknownOnly, membersOf(row.record['pillar'])) : parents;
  };
}

/** The members of both, each once; mostly one of them is all, and is given as it is. */
function union(members: readonly Member[], more: readonly Member[]): readonly Member[] {
  if (more.length === 0 || more === members) return members;
  return members === unknownOnly ? more : merged(members, more);
}

function merged(members: readonly Member[], more: readonly Member[]): readonly Member[] {
  let all: Member[] | null = null;
  for (const member of more) {
    if (!members.some(({ number }) => number === member.number)) (all ??= [...members]).push(member);
  }
  return all ?? members;
}
