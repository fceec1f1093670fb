import { writtenDate } from '../../../records/writtenDate';
import { writtenList, writtenNumber } from '../../../records/writtenNumber';
import type { page as es } from '../es/page';

const noneLinked = (held: number, what: string): string =>
  held === 0
    ? 'There are no activities carried out.'
    : held === 1
      ? `The note of the only activity carried out names no ${what}.`
      : `None of the ${writtenNumber(held, 'en')} activities carried out names ${what} in its note.`;

/** Words that reports have beside their sections: what a page says of its data, of totals and of what is left out. */
export const page: typeof es = {
  foot: (today, version) => `Data as of ${writtenDate(today, 'en')} · version ${version}`,
  withCode: (title, code) => `${code} ${title}`,
  totalOnce: 'Total (each counted once)',
  totalShort: 'Total',
  linkedNote:
    'Activities carried out are counted, by their concept notes; one that contributes to several counts under each.',
  framework: 'Framework',
  linked: 'Link stated',
  noneLinked: {
    pmmObjectives: (held) => noneLinked(held, 'objectives of the Global Compact for Migration (GCM)'),
    sdgTargets: (held) => noneLinked(held, 'targets of the Sustainable Development Goals (SDGs)'),
    losAngelesPillars: (held) => noneLinked(held, 'pillars of the Los Angeles Declaration'),
    approaches: (held) => noneLinked(held, 'approaches'),
    principles: (held) => noneLinked(held, 'principles'),
  },
  linkedTo: (name, count) => `${name} (${writtenNumber(count, 'en')})`,
  linkedDraft: (framework, most, isMore, unlinked) =>
    `${framework}${isMore ? ' named most often' : ''}: ${most.join('; ')}.${
      unlinked === 0
        ? ''
        : ` No link stated: ${unlinked === 1 ? '1 activity' : `${writtenNumber(unlinked, 'en')} activities`}.`
    }`,
  unlinkedFact: (framework) => `No link stated: ${framework}`,
  notOfGroups: (ids) => `Not counted by Group: ${ids}.`,
  next: (year, country) => `Taking over the Presidency Pro-Tempore of ${year}: ${country}`,
  nextUnknown: (year) => `The Presidency Pro-Tempore of ${year} is not entered in the sheet “Annual plan” yet.`,
  impact: 'What the data suggest',
  contribution:
    'Impact indicators show what the Conference contributes to: countries report what they did with its recommendations and good practices. They do not attribute changes within each country to the Conference, as other factors play a part. They serve as input for the International Migration Review Forum (IMRF), the review of the Global Compact (GCM) and the diagnosis for the next plan.',
  evidenceOf: (indicator) => `${indicator}: countries, evidence and sources`,
  countedAre: (names) => `Counted: ${names.join('; ')}.`,
  nothingCounted: 'Nothing is counted in the Plan to date yet.',
  about: 'About',
  impactDraft: {
    stands: (indicator, value, target) =>
      `${indicator}: ${writtenNumber(value, 'en')}${target === null ? '' : ` of ${writtenNumber(target, 'en')}`}.`,
    evidence: (withEvidence, all) =>
      all === 0
        ? 'There are no reports of Member Countries yet.'
        : `Of ${all === 1 ? '1 report' : `${writtenNumber(all, 'en')} reports`} of Member Countries, ${writtenNumber(withEvidence, 'en')} ${withEvidence === 1 ? 'has' : 'have'} means of verification.`,
    silent: (names) => (names.length === 0 ? '' : `No report so far from: ${names.join('; ')}.`),
    reports: 'Reports of Member Countries',
    withEvidence: 'With means of verification',
  },
  lightOff: (id) => `${id} has no light.`,
  ownPath: (id, path) => `${id} has an expected path of its own (${path}).`,
  heldLevel: (id) =>
    `${id} measures a level and has no baseline: it is compared with the whole target, however many days have passed.`,
  told: (indicator, said) => `${indicator}: ${said}.`,
  partOf: (part, all) => `${writtenNumber(part, 'en')} of ${writtenNumber(all, 'en')} meet it`,
  nothingIn: {
    share: 'no row meets the conditions; left blank',
    average: 'no row has a number; left blank',
    entered: 'there are no measurements; left blank',
  },
  moreRows: (count) =>
    `There ${count === 1 ? 'is 1 more' : `are ${writtenNumber(count, 'en')} more`}; the matrix has the full list.`,
  decisions: {
    heading: 'Decisions without activity and what became of the others',
    none: 'No decisions were taken by the end of the period.',
    line: (all, none, underWay, overdue, fulfilled) =>
      `Decisions entered: ${all}. Without an activity that answers them: ${none}. Under way: ${underWay}; overdue: ${overdue}; fulfilled: ${fulfilled}.`,
    decision: 'Decision',
    source: 'Meeting or declaration',
    due: 'Due by',
    state: 'State',
    answering: 'Activities that answer it',
    nobody: 'none',
    andMore: (title, count) => `${title} and ${writtenNumber(count, 'en')} more`,
  },
  everyone: 'Attendance',
  ofWomen: 'Women',
  type: 'Type',
  overlaps:
    'An activity with several themes, pillars or Groups counts under each: the rows can add up to more than the total.',
  continued: (label) => `${label} (continued)`,
  untouchedPriorities: (names) =>
    `${names.length === 1 ? 'Priority theme' : 'Priority themes'} without activities in the period: ${names.join('; ')}.`,
  themesInBrief: 'Themes addressed and priority themes',
  pillarFigures: 'Figures by pillar',
  pillarFiguresNote: 'What belongs to several pillars counts under each, and once in the total.',
  countriesPresent: 'Countries present',
  priorityThemes: 'Priority themes of the year',
  withActivities: 'with activities',
  pillarAndTheme: 'Pillar and theme',
  below: (theme) => `– ${theme}`,
  priority: 'Priority theme',
  yes: 'yes',
  countries: 'Member Countries: participation, follow-up and benefits',
  countriesNote: (others) => `Member Countries only.${others === '' ? '' : ` Others that took part: ${others}.`}`,
  since: {
    quoted: (name) => `“${name}”`,
    before: (period, held, everyone) =>
      `In ${period} there ${held === 1 ? 'was 1 activity' : `were ${writtenNumber(held, 'en')} activities`}, with an attendance of ${writtenNumber(everyone, 'en')}.`,
    lights: (ahead, behind) => {
      const leads = ahead.length > 0 ? `In the lead: ${writtenList(ahead, 'en')}` : '';
      const lags =
        behind.length > 0 ? `${leads === '' ? 'Below' : 'below'} expected progress: ${writtenList(behind, 'en')}` : '';
      return `${[leads, lags].filter(Boolean).join('; ')}.`;
    },
    priorities: (touched, all) =>
      all === 1
        ? `The priority theme of the year had ${touched === 0 ? 'no ' : ''}activities.`
        : touched === 0
          ? `None of the ${all} priority themes of the year had activities.`
          : touched === all
            ? `All ${all} priority themes of the year had activities.`
            : `Of the ${all} priority themes of the year, ${touched} had activities.`,
  },
};
