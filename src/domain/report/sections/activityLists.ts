import { besideDays, nextSemester, semesterWindow, yearWindow, type Semester, type TimeWindow } from '../../calendar';
import { planOfActivity } from '../../note/planOfActivity';
import type { SourceRow } from '../../indicators/sourceRows';
import { day, keyOf, moreRows, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportColumn, ReportRow } from '../ReportDocument';
import { activitiesIn, activityOf, asOf, dayOf, labelIn, liesIn, titleWithCode, type Subject } from '../subject';

/** Every activity of the window. */
export function activityList(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  return listed(subject, 'activities', text.list, activitiesIn(subject, window), text.noActivities, tellingTypes);
}

/** Of what comes next so many are listed. */
const mostComing = 4;

/** What comes next: activities of the window that follows. */
export function comingNext(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  const { period } = nextWindow(window);
  return listed(
    subject,
    'next',
    text.next(period),
    comingActivities(subject),
    text.nothingNext(period),
    tellingStates,
    mostComing,
  );
}

/**
 * Activities of the window that follows and were not cancelled: those too that have been held since, so that the report
 * of a period says the same whenever it is made.
 */
export function comingActivities({ window: own, activities }: Subject, window = own): readonly SourceRow[] {
  const next = nextWindow(window);
  return activities.filter((one) => activityOf(one).status !== 'cancelled' && liesIn(dayOf(one), next));
}

/** Activities that should have been held by the end of the window, or have no day, and are still open. */
export function unfinished(subject: Subject): readonly ReportBlock[] {
  const { text } = subject;
  return listed(
    subject,
    'unfinished',
    text.unfinished,
    unfinishedActivities(subject),
    text.nothingUnfinished,
    tellingStates,
  );
}

/**
 * The same as rows; an activity that runs on is pending from its day on. What a plan before left open is none of this one:
 * what was to be taken along came in anew when it began.
 */
export const unfinishedActivities = ({ window, activities, matrix, plan }: Subject): readonly SourceRow[] =>
  activities.filter((one) => {
    const date = dayOf(one);
    if (planOfActivity(activityOf(one), matrix.plans).start < plan.start) return false;
    const isOpen = ['proposed', 'approved', 'inProgress', 'postponed'].includes(activityOf(one).status ?? 'proposed');
    return isOpen && (date === null || date <= window.end);
  });

/** What a list tells of its activities beside what each has. */
interface Told {
  readonly column: ReportColumn;
  readonly of: (one: SourceRow) => string;
}

const tellingStates = (subject: Subject): readonly Told[] => [
  { column: words('status', subject.text.status, 2), of: (one) => statusSeen(subject, one) },
];

/** Of activities that were all carried out, the state says nothing. */
const tellingTypes = (subject: Subject, sources: readonly SourceRow[]): readonly Told[] => [
  {
    column: words('type', subject.text.page.type, 2),
    of: (one) => labelIn(subject, 'activityTypes', activityOf(one).type),
  },
  ...(sources.every((one) => activityOf(one).status === 'held') ? [] : tellingStates(subject)),
];

function listed(
  subject: Subject,
  key: string,
  title: string,
  sources: readonly SourceRow[],
  nothing: string,
  told: (subject: Subject, sources: readonly SourceRow[]) => readonly Told[],
  most = Infinity,
): readonly ReportBlock[] {
  if (sources.length === 0)
    return [textBlock('heading', `${key}Heading`, title), textBlock('paragraph', `${key}None`, nothing)];
  const { text } = subject;
  const last = told(subject, sources);
  const columns = [
    words('activity', text.activity, 2),
    day('date', text.date),
    words('group', text.group, 3),
    words('country', text.host),
    ...last.map(({ column }) => column),
  ];
  const rows = sources.slice(0, most).map((one): ReportRow => {
    const record = activityOf(one);
    return {
      key: keyOf(one),
      cells: [
        wordsOf(titleWithCode(subject, record.title, record.id), 'Activity', one.row),
        plain(dayOf(one)),
        plain(labelIn(subject, 'workingGroups', record.leadGroup)),
        plain(labelIn(subject, 'countries', record.hostCountry)),
        ...last.map(({ of }) => plain(of(one))),
      ],
    };
  });
  return [
    textBlock('heading', `${key}Heading`, title),
    table(key, title, columns, rows),
    ...moreRows(subject, key, sources.length - rows.length),
  ];
}

/** The status of an activity as the report sees it: what lies after its days is not told as a fact. */
function statusSeen(subject: Subject, one: SourceRow): string {
  const { status } = activityOf(one);
  const isAhead = status === 'held' && (dayOf(one) ?? '') > asOf(subject);
  return isAhead ? subject.text.planned : labelIn(subject, 'activityStatuses', status);
}

/** The window of the same length after this one; after the Plan to date the semester that follows. */
function nextWindow(window: TimeWindow): TimeWindow {
  const { kind, period } = window;
  if (kind === 'days') return besideDays(window, 'after');
  return kind === 'year' ? yearWindow(Number(period) + 1) : semesterWindow(nextSemester(period as Semester));
}
