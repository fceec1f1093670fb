import { besideDays, semesterWindow, yearWindow, previousSemester, type Semester, type TimeWindow } from '../calendar';
import { evaluateDaysInSteps, planToDay } from '../indicators/daysCounted';
import { ofPlan, seenFrom } from '../indicators/evaluate';
import type { Evaluation, IndicatorEvaluation } from '../indicators/evaluate';
import { noMember } from '../indicators/member';
import { sourceRows, type SourceRow } from '../indicators/sourceRows';
import { dateOf } from '../records/activityDay';
import { noteCompleteness, noteGaps, type NoteCompleteness } from '../note/completeness';
import { noteOf, notesById, type NoteIndex } from '../note/noteIndex';
import type { ListMember } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';
import type { CountryReport } from '../records/countryReport';
import { countedRows } from '../records/idIndex';
import { shortIndicatorName } from '../records/indicatorName';
import { listsOfPlan, type ListIndex } from '../records/listIndex';
import type { ListName } from '../records/lists';
import type { Problem } from '../problem';
import { reviewInSteps } from '../review/reviewMatrix';
import type { Matrix, Row } from '../records/matrix';
import type { Product } from '../records/product';
import { runsOf, type Steps } from '../steps';
import { semesterOfReport, windowOfReport, type ReportAddress } from './reportAddress';
import { reportTexts, type ReportTexts } from './reportTexts';

/** What the sections of one report are made from. */
export interface Subject {
  readonly matrix: Matrix;
  /** As it shows at the report's semester, of the indicators of its plan. */
  readonly evaluation: Evaluation;
  /** Of the indicators of all plans. */
  readonly ofAllPlans: Evaluation;
  readonly address: ReportAddress;
  readonly window: TimeWindow;
  /** The window before it, of the same length; the Plan to date has none. */
  readonly previous: TimeWindow | null;
  /** As of which what runs on is shown. */
  readonly semester: Semester;
  /** In which that semester lies. */
  readonly plan: Plan;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly text: ReportTexts;
  /** Activities that count, whenever they are, by their day; of a group's report those of the group. */
  readonly activities: readonly SourceRow[];
  /** Products that count, by the day of their agreement; of a group's report those of the group. */
  readonly products: readonly SourceRow[];
  readonly reports: readonly Row<CountryReport>[];
  readonly notes: NoteIndex;
  /** Whether the columns that tell how complete a note is can be read. */
  readonly knowsNotes: boolean;
  /** What Revisión finds. */
  readonly problems: readonly Problem[];
  /** What was looked up already, as sections ask the same again and again. */
  readonly found: Found;
}

interface Found {
  readonly inWindow: Map<string, readonly SourceRow[]>;
  readonly heldIn: Map<string, readonly SourceRow[]>;
  readonly noteStatus: Map<SourceRow, NoteCompleteness['status'] | null>;
}

/** Gathers what the sections of a report are made from. */
export function* subjectInSteps(
  whole: Matrix,
  evaluation: Evaluation,
  address: ReportAddress,
  today: string,
): Steps<Subject> {
  const { group } = address;
  const { plans } = whole;
  const semester = semesterOfReport(address, today);
  const [plan, window] = [plans.planOf(semester), windowOfReport(address, plans)];
  const matrix = { ...whole, lists: listsOfPlan(whole.lists, plan) };
  const own = (rows: readonly SourceRow[]) =>
    rows.filter((one) => !one.isDuplicate && (group === null || one.group.includes(group)));
  const allActivities = sourceRows(matrix, 'Activity');
  yield;
  const activities = sorted(own(allActivities), dayOf);
  yield;
  const products = sorted(own(sourceRows(matrix, 'Product')), (one) => productOf(one).agreedOn);
  yield;
  const seen = ofPlan(seenFrom(evaluation, semester, matrix), plan);
  const isOfDays = window.kind === 'days';
  const of = { days: window, before: besideDays(window, 'before'), plan, today };
  const subject: Subject = {
    matrix,
    evaluation: isOfDays ? yield* evaluateDaysInSteps(matrix, seen, of) : seen,
    ofAllPlans: evaluation,
    address,
    window,
    previous: previousWindow(window),
    semester,
    plan,
    today,
    text: reportTexts[matrix.language],
    activities,
    products,
    reports: countedRows(matrix.tables.CountryReport),
    notes: notesById(matrix),
    knowsNotes: noteGaps(matrix).length === 0,
    problems: yield* reviewInSteps(whole, evaluation),
    found: { inWindow: new Map(), heldIn: new Map(), noteStatus: new Map() },
  };
  for (const run of runsOf(activities)) {
    for (const one of run) noteStatusOf(subject, one);
    yield;
  }
  return subject;
}

function previousWindow(window: TimeWindow): TimeWindow | null {
  const { kind, period } = window;
  if (kind === 'plan') return null;
  if (kind === 'days') return besideDays(window, 'before');
  return kind === 'year' ? yearWindow(Number(period) - 1) : semesterWindow(previousSemester(period as Semester));
}

/** By day, then by code and title: however people sort the table, a report reads the same. */
function sorted(rows: readonly SourceRow[], dayOf: (row: SourceRow) => string | null): readonly SourceRow[] {
  const keyed = rows.map((row) => {
    const { id, title } = row.row.record;
    return { row, key: [dayOf(row) ?? '9999', id ?? '', title ?? ''].map(String).join('\n') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** The plan from its first day to the report's semester, or to its last day. */
export const planToDate = ({ semester, window, matrix, plan }: Subject): TimeWindow =>
  window.kind === 'days' ? planToDay(plan, window.end) : matrix.plans.planToDate(semester);

/** Whether a report is one to the GRCM, of a semester or between two meetings: it is to be read in a sitting. */
export const isBrief = ({ kind }: TimeWindow): boolean => kind === 'semester' || kind === 'days';

/** The day from which a report sees what happened: the last of its window, or today where that lies ahead. */
export const asOf = ({ window, today }: Pick<Subject, 'window' | 'today'>): string =>
  window.end < today ? window.end : today;

/** Whether a `YYYY-MM-DD` lies in a window; no day lies in none. */
export const liesIn = (date: string | null, { start, end }: TimeWindow): boolean =>
  date !== null && date >= start && date <= end;

/** Whether what is dated so has happened, in a window. */
export const happenedIn = (subject: Subject, date: string | null, window: TimeWindow): boolean =>
  liesIn(date, window) && String(date) <= subject.today;

/** The activity, product or note of a row that is known to be one. */
export const activityOf = ({ row }: SourceRow): Activity => row.record as Activity;
export const productOf = ({ row }: SourceRow): Product => row.record as Product;

/** The day of an activity; null where none of those that tell can be read. */
export const dayOf = ({ row }: SourceRow): string | null => dateOf(row as Row<Activity>);

/** Activities whose day lies in a window, whatever their status. */
export const activitiesIn = ({ activities, found }: Subject, window: TimeWindow): readonly SourceRow[] =>
  lookUp(found.inWindow, keyOfWindow(window), () => activities.filter((one) => liesIn(dayOf(one), window)));

/** Activities held in a window. */
export const heldIn = (subject: Subject, window: TimeWindow): readonly SourceRow[] =>
  lookUp(subject.found.heldIn, keyOfWindow(window), () =>
    activitiesIn(subject, window).filter(
      (one) => activityOf(one).status === 'held' && happenedIn(subject, dayOf(one), window),
    ),
  );

const keyOfWindow = ({ start, end }: TimeWindow): string => `${start} ${end}`;

/** How complete the note of an activity is; null where nothing tells. */
export const noteStatusOf = (subject: Subject, source: SourceRow): NoteCompleteness['status'] | null =>
  lookUp(subject.found.noteStatus, source, () =>
    subject.knowsNotes ? noteCompleteness(activityOf(source), noteFor(subject, source)).status : null,
  );

function lookUp<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const before = known.get(key);
  const value = before === undefined ? find() : before;
  known.set(key, value);
  return value;
}

/** Products agreed or exchanged in a window. */
export const agreedIn = (subject: Subject, window: TimeWindow): readonly SourceRow[] =>
  subject.products.filter((one) => happenedIn(subject, productOf(one).agreedOn, window));

/** The note of an activity; null where there is none. */
export const noteFor = ({ notes }: Subject, source: SourceRow): ConceptNote | null => noteOf(activityOf(source), notes);

/** What rows are called, each title once: those that are called alike nobody could tell apart. */
export const distinctTitles = (rows: readonly SourceRow[]): readonly string[] => [
  ...new Set(rows.map(({ row: { record } }) => String(record['title'] ?? record['id'] ?? '')).filter(Boolean)),
];

/** What a row is called, with the code by which it is found; either alone where the other is missing. */
export const titleWithCode = ({ text }: Pick<Subject, 'text'>, title: string | null, id: string | null): string =>
  title && id ? text.page.withCode(title, id) : (title ?? id ?? '');

/** What an indicator is called, in short and with its code. */
export const codedIndicator = ({ matrix: { language } }: Subject, { id, record }: IndicatorEvaluation): string =>
  `${id} ${shortIndicatorName(record, language)}`.trim();

/** Key of an indicator's row: its code, and its place where it has none. */
export const indicatorKey = ({ id, index }: IndicatorEvaluation): string => (id === '' ? `#${index}` : id);

/** The Member Countries: whoever else is on the list takes part, and is not followed up. */
export const memberCountries = ({ matrix: { lists } }: Subject): readonly ListMember[] =>
  lists.countries.members.filter(({ parent }) => parent === 'member');

/** Label of a code in the report's language; blank for none. */
export function labelIn({ matrix: { lists, language } }: Subject, list: ListName, code: string | null): string {
  return code === null ? '' : lists[list].labelOf(code, language);
}

/** Label of a member; "sin dato" where there is none. */
export const memberLabel = (subject: Subject, list: ListName, code: string): string =>
  code === noMember ? subject.text.noData : labelIn(subject, list, code);

/** Codes of a list in its order, then those off the list that rows have, then "sin dato" where a row stands under it. */
export function membersOf(
  list: ListIndex,
  rows: readonly SourceRow[],
  dimension: 'pillar' | 'theme' | 'group' | 'country',
): readonly string[] {
  const seen = new Set(rows.flatMap((row) => row[dimension]));
  const known = [...list.members.map(({ code }) => code), ...[...seen].filter((code) => code !== noMember)];
  return [...new Set(known), ...(seen.has(noMember) ? [noMember] : [])];
}
