import { writtenDate } from '../../../records/writtenDate';
import { writtenNumber } from '../../../records/writtenNumber';
import type { year as es } from '../es/year';

const n = (value: number): string => writtenNumber(value, 'en');

/** What a year had planned, did, paid and taught: its plan, its money, the Groups' evaluations. */
export const year: typeof es = {
  plan: {
    heading: (year) => `Annual Work Plan ${year}: what was planned and what was done`,
    ofGroup: (year) => `The Group's work plan in ${year}: what was planned and what was done`,
    approved: (day) => `The Annual Work Plan was approved on ${writtenDate(day, 'en')}.`,
    updated: (day) => `The work plan was updated on ${writtenDate(day, 'en')}.`,
    nothingPlanned: (year) =>
      `No activity has ${year} as its Plan year or a planned start in that year: there is nothing to compare what was done with.`,
    line: (planned, held, outside) => {
      const done = `Of ${n(planned)} ${planned === 1 ? 'activity' : 'activities'} planned, ${n(held)} ${held === 1 ? 'was' : 'were'} carried out`;
      return `${done}${outside === 0 ? '' : `; ${n(outside)} more ${outside === 1 ? 'was' : 'were'} carried out without having been planned`}.`;
    },
    planned: 'Planned',
    held: 'Carried out',
    otherSemester: 'Other semester',
    moved: 'Moved',
    cancelled: 'Cancelled',
    outstanding: 'Outstanding',
    outside: 'Not planned',
    note: 'Other semester: of those carried out, the ones that were not in the semester planned. Moved: postponed, or passed to another year. Not planned: carried out in the year without being in its plan.',
    byTheme: 'Priority themes: what was planned and what was done',
    themeOfGroup: 'Theme of the work plan',
    differing: (what, named, more) => `${what}: ${named.join('; ')}${more === 0 ? '' : `; and ${n(more)} more`}.`,
    named: (title, why) => (why === null ? `“${title}”` : `“${title}” (${why})`),
    movedTo: (year) => `to ${year}`,
    postponed: 'postponed',
    ofOtherYear: (year) => `it is of the work plan of ${year}`,
    ofNoYear: 'no Plan year and no planned start',
  },
  money: {
    of: (hasYears) => (hasYears ? 'Pillar, Group or year' : 'Pillar or Group'),
    by: (hasYears) => `Resources by ${hasYears ? 'pillar, Group and year' : 'pillar and Group'} (USD)`,
    pillar: (name) => `Pillar: ${name}`,
    activities: 'Activities',
    planned: 'Planned',
    secured: 'Secured',
    gap: 'Gap',
    cost: 'Actual cost',
    note: 'Activities dated in the period, carried out or still to be, without those cancelled. Gap: what is planned less what is secured, where both are known.',
    notRead: (gaps) => `What is secured cannot be counted: ${gaps}.`,
    unpriced: (count) =>
      count === 1
        ? 'One activity names who pays, but not how much.'
        : `Who pays is named without how much by ${n(count)} activities.`,
    unread: (count) =>
      count === 1
        ? 'In one activity it is not clear who covers what: it is not counted as secured.'
        : `Who covers what is not clear in ${n(count)} activities: they are not counted as secured.`,
    bySource: 'Secured by source of funding (USD)',
    source: 'Source of funding',
    covers: 'What it covers',
    unfunded: (years) => `Priority activities of ${years} still without funds`,
    allFunded: (years) => `No priority activity of ${years} still to be carried out lacks funds.`,
    lacking: 'Lacking (USD)',
    state: 'State',
    states: {
      nothing: 'No budget and no funding entered',
      none: 'Nothing secured',
      part: 'Secured in part',
    },
  },
  evaluation: {
    heading: (year) => `Evaluation of its actions in ${year}`,
    on: (day) => `The Group evaluated its actions on ${writtenDate(day, 'en')}.`,
    withoutText: 'What was planned, done, learned and changed was not entered.',
    none: 'The Group has not evaluated its actions yet.',
    part: 'Aspect',
    said: 'What the Group says',
    parts: {
      evaluationPlanned: 'What was planned',
      evaluationDone: 'What was done',
      evaluationLearned: 'What was learned',
      evaluationChanged: 'What changed',
    },
  },
};
