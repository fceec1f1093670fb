import type { Lists } from '../../records/listIndex';
import type { Adoptable } from '../layout';
import { groupNamed, pillarNamed, productClassNamed, reportClassNamed } from './namedMembers';
import { dayIn, periodNamed, yearSaid } from './periods';

type Finder = (lists: Lists, text: string) => string | null;

/** What a name or a title may say of all records of a table, by record and field. */
const finders: Readonly<Record<Adoptable, Readonly<Record<string, Finder>>>> = {
  Activity: {
    planYear: (_, text) => yearSaid(text)?.toString() ?? null,
    leadGroup: groupNamed,
    pillar: pillarNamed,
    dates: (_, text) => {
      const period = periodNamed(text);
      return period && period.kind !== 'year' && period.year !== null ? text.trim() : null;
    },
  },
  Product: { class: productClassNamed, groups: groupNamed },
  CountryReport: {
    class: reportClassNamed,
    date: (_, text) => dayIn(text),
    country: (lists, text) => lists.countries.codeOf(text.trim()) ?? null,
  },
  Indicator: {},
};

/**
 * What names and titles say of all records of a table. Where they say different things of a field, nobody knows which of
 * them holds, and none is taken.
 * @param taken fields that columns and sections tell
 */
export function constantsIn(
  record: Adoptable,
  texts: readonly string[],
  taken: ReadonlySet<string>,
  lists: Lists,
): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [field, find] of Object.entries(finders[record])) {
    if (isTaken(field, taken)) continue;
    const said = new Set(texts.map((text) => find(lists, text)).filter((value) => value !== null));
    const [only] = said;
    if (said.size === 1 && only !== undefined) constants.set(field, only);
  }
  return constants;
}

/** Columns and sections that say the same as a field. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  leadGroup: ['groups'],
  groups: ['leadGroup'],
  dates: [
    ...['start', 'end', 'plannedStart', 'plannedEnd', 'actualStart', 'actualEnd', 'plannedDates', 'actualDates'],
    ...['month', 'quarter', 'semester'],
  ],
};
const isTaken = (field: string, taken: ReadonlySet<string>): boolean =>
  taken.has(field) || (sameAs[field] ?? []).some((other) => taken.has(other));
