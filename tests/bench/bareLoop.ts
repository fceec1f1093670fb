import type { RuleSource } from '../../src/domain/indicators/rule';
import type { Matrix, Row } from '../../src/domain/records/matrix';

/** Every field that the Plan's eight rules and the breakdowns of their sources look at. */
const fields: Readonly<Record<RuleSource, readonly string[]>> = {
  Activity: [
    'id',
    'version',
    'type',
    'status',
    'dialogueSpace',
    'actualEnd',
    'actualStart',
    'pillar',
    'mainTheme',
    'secondaryThemes',
    'leadGroup',
    'jointGroups',
    'participatingCountries',
    'women',
    'men',
    'otherOrUnknown',
  ],
  Product: ['id', 'version', 'class', 'start', 'agreedOn', 'closedOn', 'themes', 'groups'],
  CountryReport: ['id', 'version', 'class', 'date', 'country', 'themes'],
  // No indicator of the Plan counts any.
  Measurement: [],
};

/**
 * The limit: reads every such field of every row once, the members of lists included, and does nothing with them but
 * add up their sizes, so that the reading cannot be left out.
 */
export function readOnce({ tables }: Matrix): number {
  let sum = 0;
  for (const [source, names] of Object.entries(fields)) {
    for (const { record } of tables[source as RuleSource].rows as readonly Row[]) {
      for (const name of names) {
        const value = record[name];
        if (value === null || value === undefined) continue;
        if (typeof value === 'string') sum += value.length;
        else if (typeof value === 'object') for (const member of value) sum += member.length;
        else sum += Number(value);
      }
    }
  }
  return sum;
}
