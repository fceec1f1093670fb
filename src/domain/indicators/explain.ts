import type { TimeWindow } from '../calendar';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import { atOnce, runsOf, type Steps } from '../steps';
import { latestOf, type Contribution } from './accumulators';
import { classifierOf, type Exclusion } from './classifyRow';
import { gatheringOf } from './gathering';
import type { Member } from './member';
import { measureKinds, membersField } from './measures';
import { memberOfKeys } from './parts';
import type { Rule } from './rule';
import { meet, slotsBefore, slotsOfWindow, type Slots } from './slots';
import { timingKind } from './timings';
import { memberReaders } from './sourceRows';
import type { Dimension } from './valueAddress';

/** A row that counts in a value. */
export interface CountedRow {
  readonly row: Row;
  /** What it adds to a count, a sum or an average; for a sex its participants; of a share 1 in its part, else 0. */
  readonly weight: number;
  /** Codes of what it brings to a distinct count; empty for other measures. */
  readonly keys: readonly string[];
}

/** Something that a distinct count counts once, such as a country, with the rows that bring it. */
export interface CountedKey {
  readonly code: string;
  /** Whether nothing before the window had it; never in a window that begins with the Plan. */
  readonly isNew: boolean;
  readonly rows: readonly Row[];
}

/** The answer to "why this number". Each row of the rule's source is in exactly one of the lists. */
export interface Explanation {
  /** The value that the rows make; that of the engine where the window has begun. Null where they make none. */
  readonly value: number | null;
  readonly counted: readonly CountedRow[];
  readonly excluded: readonly Exclusion[];
  /** Rows of the window that are blank where a number or a rating is asked for. */
  readonly blank: readonly Row[];
  /** Where the latest is asked for, rows of the window after which a later one tells the same of the same. */
  readonly outdated: readonly Row[];
  /** Rows that meet the filter and count in another window, or not yet. */
  readonly outOfWindow: readonly Row[];
  /** Rows that meet the filter and stand under other members than the one asked for. */
  readonly otherMembers: readonly Row[];
  /** Rows that the filter leaves out. */
  readonly unmatched: readonly Row[];
  /** For a distinct count, what is counted, in the order in which the rows bring it. */
  readonly keys: readonly CountedKey[];
}

/** Explains the value that a rule has today in a window: of the total, or of one member of a dimension. */
export function explainRule(
  matrix: Matrix,
  rule: Rule,
  today: string,
  window: TimeWindow,
  dimension: Dimension = 'total',
  member: string | null = null,
): Explanation {
  return atOnce(explainInSteps(matrix, rule, today, window, dimension, member));
}

/** The same in steps. */
export function* explainInSteps(
  matrix: Matrix,
  rule: Rule,
  today: string,
  window: TimeWindow,
  dimension: Dimension = 'total',
  member: string | null = null,
): Steps<Explanation> {
  const { rows, duplicates } = matrix.tables[rule.source];
  const { first, classify } = classifierOf(rule, matrix, today);
  const { stands, share } = selection(rule, matrix.lists, dimension, member);
  const slots = slotsOfWindow(window, timingKind(rule.timing).gathers, matrix.plans);
  const before = slotsBefore(slots, matrix.plans);
  const sorted: Sorted = { excluded: [], blank: [], outOfWindow: [], otherMembers: [], unmatched: [] };
  const inWindow: Told[] = [];
  const told: Told[] = [];
  const keys: Keys = new Map();
  for (const run of runsOf(rows as readonly Row[])) {
    for (const row of run) {
      const result = classify(row, first.ofRow(row), duplicates);
      const own = result.kind === 'counted' ? share(row, result) : null;
      if (result.kind === 'other') sorted.unmatched.push(row);
      else if (result.kind === 'counted' ? own === null : !stands(row)) sorted.otherMembers.push(row);
      else if (result.kind === 'excluded') sorted.excluded.push(result.exclusion);
      else if (own && meet(own.slots, slots)) inWindow.push({ ...own, row });
      else if (result.kind === 'blank' && meet(result.slots, slots)) sorted.blank.push(row);
      else sorted.outOfWindow.push(row);
      if (result.kind === 'counted' && meet(result.slots, slots)) told.push({ ...result, row });
      if (own) noteKeys(keys, row, own, slots, before);
    }
    yield;
  }
  // Which is the latest is told of all rows of the window, whatever they stand under.
  const latest = new Set(latestOf(told).map(({ row }) => row));
  const counted = inWindow
    .filter(({ row }) => latest.has(row))
    .map(({ row, weight, keys: own }) => ({ row, weight, keys: own.map(codeOf) }));
  const outdated = inWindow.filter(({ row }) => !latest.has(row)).map(({ row }) => row);
  const distinct = distinctIn(keys, latest, before);
  const isDistinct = membersField(rule.measure) !== null && dimension !== 'sex';
  const added = counted.reduce((sum, { weight }) => sum + weight, 0);
  const { valueOf } = dimension === 'sex' ? measureKinds.sum : gatheringOf(rule, 0);
  const value = isDistinct ? distinct.length : valueOf(added, counted.length);
  return { value, counted, outdated, ...sorted, keys: isDistinct ? distinct : [] };
}

/** A counted row with what it adds. */
type Told = Contribution & { readonly row: Row };

/** What a distinct count counts of the rows that it has in a window. */
const distinctIn = (keys: Keys, known: ReadonlySet<Row>, before: Slots): readonly CountedKey[] =>
  [...keys]
    .map(([code, key]) => ({
      code,
      isNew: before !== 0 && !key.before,
      rows: key.rows.filter((row) => known.has(row)),
    }))
    .filter(({ rows }) => rows.length > 0);

/** Of each code that a distinct count met: its rows in the window, and whether something before the window had it. */
type Keys = Map<string, { before: boolean; readonly rows: Row[] }>;

function noteKeys(keys: Keys, row: Row, own: Contribution, slots: Slots, before: Slots): void {
  for (const { code } of own.keys) {
    const key = keys.get(code) ?? { before: false, rows: [] };
    keys.set(code, key);
    if (meet(own.slots, slots)) key.rows.push(row);
    if (meet(own.slots, before)) key.before = true;
  }
}

type Sorted = {
  readonly [K in 'excluded' | 'blank' | 'outOfWindow' | 'otherMembers' | 'unmatched']: Explanation[K][number][];
};

const codeOf = ({ code }: Member): string => code;

/** What a member makes of rows. */
interface Selection {
  /** Whether a row that is not counted stands under it. */
  readonly stands: (row: Row) => boolean;
  /** What of a counted row counts under it; null where nothing does. */
  readonly share: (row: Row, contribution: Contribution) => Contribution | null;
}

function selection(rule: Rule, lists: Lists, dimension: Dimension, member: string | null): Selection {
  if (dimension === 'total' || member === null) return { stands: () => true, share: (_, contribution) => contribution };
  if (dimension === 'sex') {
    const persons = ({ record }: Row) => Number(record[member] ?? 0);
    return {
      stands: (row) => persons(row) > 0,
      share: (row, contribution) =>
        persons(row) > 0 ? { slots: contribution.slots, weight: persons(row), keys: contribution.keys } : null,
    };
  }
  const membersOf = memberReaders(rule.source, lists)[dimension];
  const stands = (row: Row) => membersOf(row).some(({ code }) => code === member);
  const memberOf = memberOfKeys(rule, dimension, lists);
  if (!memberOf) return { stands, share: (row, contribution) => (stands(row) ? contribution : null) };
  return {
    stands,
    share: (_, { slots, weight, keys }) => {
      const own = keys.filter((key) => memberOf(key).code === member);
      return own.length > 0 ? { slots, weight, keys: own } : null;
    },
  };
}
