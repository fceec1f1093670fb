import { writtenDate } from '../../../records/writtenDate';
import { writtenList, writtenNumber } from '../../../records/writtenNumber';
import type { report as es } from '../es/report';
import { among, briefDay, periodOf } from '../phrases';
import { diagnosis } from './diagnosis';
import { page } from './page';
import { year } from './year';

const n = (value: number): string => writtenNumber(value, 'en');
const quoted = (titles: readonly string[]): readonly string[] => titles.map((title) => `“${title}”`);

/** What reports print, in English. */
export const report: typeof es = {
  page,
  year,
  diagnosis,
  titles: {
    semester: (period) => `Semi-annual report ${period}`,
    days: (period) => `Report of the period ${period}`,
    year: (period) => `Annual report ${period}`,
    plan: (period) => `Review of the Plan to date (${period})`,
    frameworks: (period) => `Contribution to the GCM and the SDGs (to ${period})`,
    group: (period) => `Working Group report ${period}`,
    handover: (period) => `Handover of the Presidency Pro-Tempore ${period}`,
    impact: (period) => `Inputs for measuring impact (to ${period})`,
  },
  window: (from, to) => `From ${writtenDate(from, 'en')} to ${writtenDate(to, 'en')}`,
  illustrative: 'Illustrative data: these are not real activities',
  presidency: (year, country) => `Presidency Pro-Tempore of ${year}: ${country}`,
  priorities: (year, themes) => `Priority themes of ${year}: ${themes}`,
  noValues: (indicators) => `Without a value in this report, because columns they need cannot be read: ${indicators}.`,
  notCounted: (gaps) => `It cannot be counted: ${gaps}.`,
  notBegun: 'This period has not begun yet: the indicators have no value yet.',
  written: (today, version) =>
    `Written on ${writtenDate(today, 'en')} by the Executive Secretariat from the data of this matrix, version ${version}.`,
  inWindow: (window) => (window.kind === 'plan' ? 'Plan to date' : periodOf(window)),
  overview: 'Overview',
  keyFigures: 'Key figures',
  figure: 'Figure',
  cumulative: 'Plan to date',
  figures: {
    held: 'Activities carried out',
    ahead: 'Approved or in progress, dated in the period',
    coming: 'Planned for the following period',
    everyone: 'Attendance, in all',
    women: 'Attendance, women',
    men: 'Attendance, men',
    otherIdentity: 'Attendance, other identity',
    noData: 'Attendance, sex not recorded',
    countries: 'Participating countries (distinct)',
    agreed: 'Outputs agreed or exchanged',
    notesComplete: 'Carried out with a complete concept note',
    notesMissing: 'Carried out with an incomplete or missing concept note',
    notesExcepted: 'Of these, with an exception to the note',
  },
  factsLine: 'Figures with which this text was written: ',
  changesLine: 'Changed since this text was written: ',
  gone: (label) => `No longer in the report: ${label}`,
  cutOff: '… [text cut short: it does not fit in a cell]',
  participants: 'Attendance',
  themesTouched: 'Themes addressed',
  draft: {
    held: (count, pillar, types) => {
      const where = pillar === null ? 'In the period,' : `Under the pillar ${pillar},`;
      if (count === 0) return `${where} no activities were carried out.`;
      const kinds = types.length > 0 ? `: ${writtenList(types, 'en')}` : '';
      return `${where} ${count === 1 ? '1 activity was' : `${n(count)} activities were`} carried out${kinds}.`;
    },
    persons: (all, women, countries) => {
      const from =
        countries === 0 ? '' : countries === 1 ? ', with 1 country present' : `, with ${countries} countries present`;
      return `Attendance was ${n(all)}, of which women ${n(women)}${from}.`;
    },
    activities: (titles, isMore) =>
      `${isMore ? (titles.length === 1 ? 'The one with the largest attendance was ' : 'Those with the largest attendance were ') : 'Carried out: '}${writtenList(quoted(titles), 'en')}.`,
    pillars: (counts) => `By pillar (an activity can count under more than one): ${counts.join('; ')}.`,
    themes: (count, names) =>
      `Themes addressed: ${count}${among(names, count > names.length ? ', among them' : ' –')}.`,
    products: (count, classes, titles) => {
      const what =
        classes.length > 0 ? writtenList(classes, 'en') : `${n(count)} ${count === 1 ? 'output' : 'outputs'}`;
      const kinds = `Outputs recorded: ${what}`;
      if (titles.length === 0) return `${kinds}.`;
      return `${kinds}${count > titles.length ? ', among them' : ' –'} ${quoted(titles).join('; ')}.`;
    },
    types: {
      meeting: ['meeting', 'meetings'],
      workshop: ['workshop', 'workshops'],
      seminar: ['seminar', 'seminars'],
      congress: ['congress', 'congresses'],
      webinar: ['webinar', 'webinars'],
      course: ['course or diploma', 'courses or diplomas'],
      study: ['study', 'studies'],
      campaign: ['campaign', 'campaigns'],
      technicalExchange: ['technical exchange', 'technical exchanges'],
      other: ['of another type', 'of another type'],
    },
    classes: {
      roadmap: ['agreed road map', 'agreed road maps'],
      goodPractice: ['good practice exchanged', 'good practices exchanged'],
      recommendation: ['agreed recommendation', 'agreed recommendations'],
      exchangeProcess: ['exchange process', 'exchange processes'],
      other: ['of another class', 'of another class'],
    },
  },
  glance: 'The indicators at a glance',
  baseline: 'Baseline',
  expectedProgress: 'Expected progress',
  lightNote: (expected, green, amber) =>
    `Expected progress is the share of the Plan that has passed at the end of the period: ${expected}. Traffic light: green from ${green} of progress, amber from ${amber}, red below. Without a baseline, progress is counted from zero.`,
  noLight: {
    noTarget: 'no target',
    onlyYearTargets: 'no Plan target',
    nothingToMeasure: 'no value',
    targetIsBaseline: 'target equals baseline',
    switchedOff: 'no light',
    pathUnread: 'path to be reviewed',
  },
  attention: 'What needs attention',
  matter: 'Matter',
  detail: 'Detail',
  matters: {
    below: 'Indicators below expected progress',
    priorities: 'Priority themes without activities in the period',
    meetings: 'Groups with fewer meetings than the Plan foresees',
    silent: 'Member Countries without a report in the period',
    notes: 'Carried out without a complete concept note or an exception',
    pending: 'Activities pending or postponed',
  },
  nothingToAttend: 'Nothing needs special attention in the period.',
  behind: (indicator, light, progress, expected) =>
    `${indicator} (${light}: progress ${progress}, expected ${expected})`,
  meetingsHeld: (group, held, owed, year) => `${group} (${held} of ${owed} in ${year})`,
  someOf: (count, titles, isMore) => `${count}${isMore ? ', among them' : ':'} ${quoted(titles).join('; ')}`,
  decisions: 'Decisions asked of the RCGM',
  decisionsOfOthers: 'Decisions asked for',
  asked: {
    note: 'Take note of this report.',
    targets: (ids) => `Agree on targets for the indicators that have none: ${ids}.`,
    of: {
      priorities: (names) => `Define activities for the priority themes that have none yet: ${names}.`,
      silent: (names) => `Invite the following to report follow-up and benefits: ${names}.`,
      meetings: (names) => `Convene the pending meetings of the Groups: ${names}.`,
    },
  },
  nextSteps: 'Next steps',
  comingFact: 'Activities of the following period',
  steps: {
    none: 'No activities are recorded for the following period.',
    coming: (count, titles, isMore) =>
      `${count === 1 ? 'There is 1 activity' : `There are ${n(count)} activities`} planned for the following period${isMore ? ', among them' : ':'} ${quoted(titles).join('; ')}.`,
    left: (count, titles, isMore) =>
      `${count === 1 ? 'There is 1 activity' : `There are ${n(count)} activities`} pending or postponed${isMore ? ', among them' : ':'} ${quoted(titles).join('; ')}.`,
  },
  results: 'Results achieved',
  noResults: 'The activities of the period have no result entered yet.',
  result: 'Expected result',
  achieved: 'What was achieved',
  evidence: 'Means of verification',
  moreResults: (count) =>
    count === 1
      ? 'One more activity has a result entered in the matrix.'
      : `A further ${n(count)} activities have a result entered in the matrix.`,
  countriesSay: 'What Member Countries report',
  nobodySays: 'No Member Country reported follow-up or benefits in the period.',
  description: 'Description',
  noDescription: '(no description)',
  money: 'Resources',
  moneyLine: (budget, withBudget, cost, withCost, held) => {
    const known = (amount: string, count: number) =>
      count === 0 ? 'not recorded' : `USD ${amount} (recorded for ${count} of ${held})`;
    return `Planned budget of the activities carried out: ${known(budget, withBudget)}. Their actual cost: ${known(cost, withCost)}.`;
  },
  annexA: 'Annex A. Tables',
  annexB: 'Annex B. Data quality (internal)',
  touched: (count, names) => `Themes addressed in the period (${count}): ${names}.`,
  indicators: 'Indicators',
  indicator: 'Indicator',
  semester: 'Semester',
  target: 'Plan target',
  progress: 'Progress',
  light: 'Traffic light',
  excludedRows: 'Excluded rows',
  indicatorNote:
    'A year is not the sum of its semesters where distinct countries or themes are counted; balances are not added up.',
  progressChart: 'Progress towards the Plan target',
  namesCounted: (indicator, names) => `${indicator}, counted: ${names.join('; ')}.`,
  isNew: (name) => `${name} (new)`,
  pillarsInBrief: 'What was done under each pillar',
  byPillar: 'Activities carried out by pillar and theme',
  pillarChart: 'Activities carried out by semester and pillar',
  theme: 'Theme',
  themes: 'Themes',
  coverage: 'Activities carried out by theme and semester',
  untouched: (count, names) => `Themes still without activities in the Plan to date (${count}): ${names}.`,
  products: 'Outputs',
  activities: 'Activities',
  noData: 'No data',
  byGroup: 'Activities carried out by Working Group',
  group: 'Working Group',
  women: 'Women',
  men: 'Men',
  dutiesOf: (year) => `Responsibilities of the Working Groups in ${year}`,
  duties: {
    meetings: 'Meetings (2 a year)',
    workPlan: 'Work plan updated',
    reportS1: 'Report of S1',
    reportS2: 'Report of S2',
    evaluation: 'Evaluation',
  },
  dutyStates: {
    met: (day) => briefDay(day, 'en'),
    open: (day) => (day === null ? 'pending' : `pending, by ${briefDay(day, 'en')}`),
    overdue: (day) => `overdue since ${briefDay(day, 'en')}`,
  },
  notes: 'Concept notes',
  note: 'Concept note',
  heldShort: 'Carried out',
  aheadShort: 'Approved or in progress',
  exceptions: 'Exceptions to the concept note',
  reason: 'Reason',
  missing: 'What is missing in the activities and their notes',
  what: 'What is missing',
  place: 'Row',
  missingInNote: (count) => `concept note (${count} ${count === 1 ? 'item' : 'items'})`,
  nothingMissing: 'Nothing is missing in the activities of the period.',
  sex: 'Sex',
  byCountry: 'Countries in the activities carried out',
  participatedIn: 'Took part',
  hosted: 'Hosted',
  followUp: 'Follow-up by countries',
  followUps: 'Follow-up to a recommendation',
  benefits: 'Benefit from a good practice',
  agreedProducts: 'Outputs agreed or exchanged',
  noProducts: 'No outputs were agreed or exchanged in the period.',
  openProducts: 'Outputs under way',
  title: 'Title',
  class: 'Class',
  code: 'Code',
  date: 'Date',
  groups: 'Groups',
  recommendations: 'Recommendations and their follow-up',
  noRecommendations: 'No recommendations have been agreed yet.',
  countries: 'Countries',
  countriesReporting: 'Countries that reported follow-up',
  approaches: 'Approaches and principles applied',
  frameworks: {
    principles: 'Principles',
    approaches: 'Approaches',
    pmmObjectives: 'Objectives of the Global Compact for Migration (GCM)',
    sdgTargets: 'Targets of the Sustainable Development Goals (SDGs)',
    losAngelesPillars: 'Pillars of the Los Angeles Declaration',
  },
  notLinked: 'No link stated',
  contributesTo: 'Contributes to',
  list: 'Activities of the period',
  noActivities: 'No activities in this period.',
  next: (period) => `What comes next: ${period}`,
  nothingNext: (period) => `No activities recorded for ${period}.`,
  unfinished: 'Unfinished activities',
  nothingUnfinished: 'No activities were left unfinished.',
  activity: 'Activity',
  country: 'Country',
  host: 'Host country',
  status: 'Status',
  planned: 'Planned',
  begun: 'Begun',
  lessonsHeading: 'Agreements and lessons learned',
  agreements: 'Agreements',
  lessons: 'Lessons learned',
  corrections: 'Corrections to closed semesters',
  reported: 'Reported value',
  now: 'Current value',
  rowsBehind: 'Rows that made the difference',
  otherRule: 'the definition changed',
  editedSince: 'edited since the closing: ',
  quality: 'Data quality: rows that could not be counted',
  record: 'Record',
  sheet: 'Sheet',
  brokenRules: (ids) => `The rule of these indicators cannot be read: ${ids}.`,
  toReview: 'Data to review (details in Review)',
  nothingToReview: 'Nothing to review in the data of the matrix.',
  errors: 'Errors',
  warnings: 'Warnings',
  nothingExcluded: 'All rows that should count were counted.',
  exclusionReason: (code, field, typed) => {
    const seen = typed === '' ? '' : `: “${typed}”`;
    if (code === 'duplicateId') return 'another row with the same code counts instead';
    if (code === 'noDate') return `the date is missing (${field})`;
    if (code === 'futureDate') return `${field} is in the future${seen}`;
    if (code === 'noMember') return `${field} is missing`;
    if (code === 'noClass') return `${field} has no class in Lists${seen}`;
    if (code === 'notADate') return `${field} is not a date${seen}`;
    if (code === 'notANumber') return `${field} is not a number${seen}`;
    return `${field} is not on the list${seen}`;
  },
};
