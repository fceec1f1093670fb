import type { TimeWindow } from '../../../src/domain/calendar';
import type { Rule } from '../../../src/domain/indicators/rule';
import type { Dimension } from '../../../src/domain/indicators/valueAddress';
import { countries } from '../../../src/domain/plan/countries';
import {
  activityStatuses,
  activityTypes,
  productClasses,
  ratings,
  reportClasses,
} from '../../../src/domain/plan/pickLists';
import { pillars } from '../../../src/domain/plan/pillars';
import { themes } from '../../../src/domain/plan/themes';
import { workingGroups } from '../../../src/domain/plan/workingGroups';
import type { FieldValue } from '../../../src/domain/records/field';

/* Any rule, in any window and for any member, by plain loops: written from the counting rules and not from the engine. */

export type Loose = Readonly<Record<string, FieldValue>>;

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const listed: Readonly<Record<string, readonly string[]>> = {
  type: codes(activityTypes),
  status: codes(activityStatuses),
  dialogueSpace: ['yes', 'no'],
  mainTheme: codes(themes),
  secondaryThemes: codes(themes),
  themes: codes(themes),
  leadGroup: codes(workingGroups),
  jointGroups: codes(workingGroups),
  groups: codes(workingGroups),
  group: codes(workingGroups),
  rating: codes(ratings),
  country: codes(countries),
  participatingCountries: codes(countries),
  pillar: codes(pillars),
};
const classes: Readonly<Partial<Record<Rule['source'], readonly string[]>>> = {
  Product: codes(productClasses),
  CountryReport: codes(reportClasses),
};

const heldIn = (row: Loose, field: string): string[] => {
  const value = row[field];
  if (value === null || value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return Array.isArray(value) ? [...value] : [String(value)];
};

/** The dimension whose members a field holds. */
const dimensionOf: Readonly<Record<string, Dimension>> = {
  mainTheme: 'theme',
  secondaryThemes: 'theme',
  themes: 'theme',
  leadGroup: 'group',
  jointGroups: 'group',
  groups: 'group',
  group: 'group',
  country: 'country',
  participatingCountries: 'country',
};
const pillarOf = (theme: string) => themes.find(({ code }) => code === theme)?.parent ?? '';

/** Codes on the list that a row has in any of the fields, each once. */
function known(source: Rule['source'], row: Loose, fields: readonly string[]): string[] {
  const listOf = (field: string) => (field === 'class' ? classes[source] : listed[field]) ?? [];
  return [...new Set(fields.flatMap((field) => heldIn(row, field).filter((code) => listOf(field).includes(code))))];
}

function countsIn({ where, timing }: Rule, rows: readonly Loose[], { start, end }: TimeWindow, row: Loose): boolean {
  const isOutdone = (other: Loose) => other['id'] === row['id'] && Number(other['version']) > Number(row['version']);
  if (row['id'] && rows.some(isOutdone)) return false;
  for (const { field, values } of where) if (!heldIn(row, field).some((code) => values.includes(code))) return false;
  const dayOf = (field: string) => (typeof row[field] === 'string' ? row[field] : null);
  if (timing.kind !== 'balance') {
    const dates = timing.kind === 'latest' ? [timing.date] : timing.dates;
    const day = dates.map(dayOf).find((one) => one !== null);
    return typeof day === 'string' && day >= start && day <= end;
  }
  const isOver = (day: string | null) => day !== null && day <= end;
  return isOver(dayOf(timing.start)) && !timing.ends.some((field) => isOver(dayOf(field)));
}

function membersOf(source: Rule['source'], row: Loose, dimension: Dimension): string[] {
  const themesOf = known(source, row, ['mainTheme', 'secondaryThemes', 'themes']);
  const found: Partial<Record<Dimension, string[]>> = {
    theme: themesOf,
    pillar: themesOf.length > 0 ? [...new Set(themesOf.map(pillarOf))] : known(source, row, ['pillar']),
    group: known(source, row, ['leadGroup', 'jointGroups', 'groups', 'group']),
    step: known(source, row, ['rating']),
    country: known(source, row, ['participatingCountries', 'country']),
  };
  const members = found[dimension] ?? [];
  return members.length > 0 ? members : [''];
}

/** The value of a rule in a window, in total or of one member of a dimension. */
export function byLoops(
  rule: Rule,
  rows: readonly Loose[],
  window: TimeWindow,
  dimension: Dimension,
  member: string | null,
): number | null {
  const { source, measure } = rule;
  if (source === 'Measurement') return enteredByLoops(rule, rows, window, dimension, member);
  if (measure.kind === 'share') return shareByLoops(rule, measure.where, rows, window, dimension, member);
  if (measure.kind === 'average') return averageByLoops(rule, measure.field, rows, window, dimension, member);
  let total = 0;
  const seen = new Set<string>();
  for (const row of rows) {
    if (!countsIn(rule, rows, window, row)) continue;
    const keys = measure.kind === 'distinct' ? known(source, row, [measure.field]) : [];
    if (measure.kind === 'distinct' && keys.length === 0) continue;
    const isUnder = dimension === 'total' || membersOf(source, row, dimension).includes(member ?? '');
    if (dimension === 'sex') total += Number(row[member ?? ''] ?? 0);
    else if (measure.kind === 'count') total += isUnder ? 1 : 0;
    else if (measure.kind === 'sum') total += isUnder ? Number(row[measure.field] ?? 0) : 0;
    else {
      const own = dimensionOf[measure.field];
      for (const key of keys) {
        // What is counted belongs to its own member, a theme to its own pillar, whatever else its row has.
        if (own === dimension && key !== member) continue;
        if (own === 'theme' && dimension === 'pillar' && pillarOf(key) !== member) continue;
        if (own !== dimension && !(own === 'theme' && dimension === 'pillar') && !isUnder) continue;
        seen.add(key);
      }
    }
  }
  return measure.kind === 'distinct' && dimension !== 'sex' ? seen.size : total;
}

const oneDigit = (value: number): number => Number(`${Math.round(Number(`${value.toFixed(9)}e1`))}e-1`);

/** The rows of a window, and of a member, that a rule looks at. */
function looksAt(rule: Rule, rows: readonly Loose[], window: TimeWindow, dimension: Dimension, member: string | null) {
  return rows.filter(
    (row) =>
      countsIn(rule, rows, window, row) &&
      (dimension === 'total' || membersOf(rule.source, row, dimension).includes(member ?? '')),
  );
}

/** Of all rows those that meet the other conditions too, in percent. A row that nothing tells is in neither. */
function shareByLoops(
  rule: Rule,
  where: Rule['where'],
  rows: readonly Loose[],
  window: TimeWindow,
  dimension: Dimension,
  member: string | null,
): number | null {
  let [all, part] = [0, 0];
  for (const row of looksAt(rule, rows, window, dimension, member)) {
    const says = where.map(({ field, values }) => {
      const held = heldIn(row, field);
      if (held.some((code) => values.includes(code))) return true;
      return held.length > known(rule.source, row, [field]).length ? null : false;
    });
    if (!says.includes(false) && says.includes(null)) continue;
    all++;
    if (!says.includes(false)) part++;
  }
  return all === 0 ? null : oneDigit((part / all) * 100);
}

/** The mean of the numbers that the rows hold; a blank is none. */
function averageByLoops(
  rule: Rule,
  field: string,
  rows: readonly Loose[],
  window: TimeWindow,
  dimension: Dimension,
  member: string | null,
): number | null {
  const numbers = looksAt(rule, rows, window, dimension, member)
    .map((row) => row[field])
    .filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : oneDigit(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

/**
 * What somebody has entered for the indicator X1, in a window and under a member: all of it, or of each pair of country
 * and group only what was measured last; of two of one day that with the later code.
 */
function enteredByLoops(
  rule: Rule,
  rows: readonly Loose[],
  window: TimeWindow,
  dimension: Dimension,
  member: string | null,
): number | null {
  const { measure, timing } = rule;
  const asked = 'field' in measure ? measure.field : 'id';
  const own = looksAt(rule, rows, window, 'total', null)
    .filter(
      (row) =>
        String(row['indicator'] ?? '')
          .trim()
          .toLowerCase() === 'x1',
    )
    .filter((row) => asked === 'id' || typeof row[asked] === 'number' || known('Measurement', row, [asked]).length > 0);
  const isLater = (a: Loose, b: Loose) =>
    `${String(a['date'])} ${String(a['id'])}` > `${String(b['date'])} ${String(b['id'])}`;
  const isOfSame = (a: Loose, b: Loose) => a['country'] === b['country'] && a['group'] === b['group'];
  const latest = own.filter((row) => !own.some((other) => isOfSame(other, row) && isLater(other, row)));
  const isUnder = (row: Loose) =>
    dimension === 'total' || membersOf('Measurement', row, dimension).includes(member ?? '');
  const counted = (timing.kind === 'latest' ? latest : own).filter(isUnder);
  const numbers = counted.map((row) => Number(row['value'] ?? 0));
  const sum = numbers.reduce((all, one) => all + one, 0);
  if (measure.kind === 'sum') return numbers.length === 0 ? null : sum;
  if (measure.kind === 'average') return numbers.length === 0 ? null : oneDigit(sum / numbers.length);
  return counted.length;
}
