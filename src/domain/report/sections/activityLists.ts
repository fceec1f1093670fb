import { nextSemester, semesterWindow, yearWindow, type Semester, type TimeWindow } from '../../calendar';
import type { SourceRow } from '../../indicators/sourceRows';
import { day, keyOf, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { activitiesIn, activityOf, dayOf, labelIn, liesIn, noteStatusOf, type Subject } from '../subject';

/** Every activity of the window. */
export function activityList(subject: Subject): readonly ReportBlock[] {
  const { text, window } = subject;
  return listed(subject, 'activities', text.list, activitiesIn(subject, window), text.noActivities);
}

/** What comes next: activities of the window that follows, and earlier ones that were not held, postponed or cancelled. */
export function comingNext(subject: Subject): readonly ReportBlock[] {
  const { text, window, activities } = subject;
  const next = nextWindow(window);
  const open = (one: SourceRow) => !['held', 'cancelled'].includes(activityOf(one).status ?? '');
  const coming = activities.filter((one) => open(one) && liesIn(dayOf(one), next));
  return listed(subject, 'next', text.next(next.period), coming, text.nothingNext);
}

/** Activities that should have been held by the end of the window, or have no day, and are still open. */
export function unfinished(subject: Subject): readonly ReportBlock[] {
  const { text, window, activities } = subject;
  const left = activities.filter((one) => {
    const date = dayOf(one);
    const isOpen = ['proposed', 'approved', 'inProgress', 'postponed'].includes(activityOf(one).status ?? 'proposed');
    return isOpen && (date === null || date <= window.end);
  });
  return listed(subject, 'unfinished', text.unfinished, left, text.nothingUnfinished);
}

function listed(
  subject: Subject,
  key: string,
  title: string,
  sources: readonly SourceRow[],
  nothing: string,
): readonly ReportBlock[] {
  if (sources.length === 0)
    return [textBlock('heading', `${key}Heading`, title), textBlock('paragraph', `${key}None`, nothing)];
  const { text } = subject;
  const columns = [
    words('activity', text.activity),
    words('code', text.code),
    day('date', text.date),
    words('group', text.group, 3),
    words('country', text.host, 2),
    words('status', text.status, 1),
    words('note', text.note, 2),
  ];
  const rows = sources.map((one): ReportRow => {
    const record = activityOf(one);
    return {
      key: keyOf(one),
      cells: [
        wordsOf(record.title, 'Activity', one.row),
        plain(record.id),
        plain(dayOf(one)),
        plain(labelIn(subject, 'workingGroups', record.leadGroup)),
        plain(labelIn(subject, 'countries', record.hostCountry)),
        plain(labelIn(subject, 'activityStatuses', record.status)),
        plain(labelIn(subject, 'noteStatuses', noteStatusOf(subject, one))),
      ],
    };
  });
  return [textBlock('heading', `${key}Heading`, title), table(key, title, columns, rows)];
}

/** The window of the same length after this one; after the Plan to date the semester that follows. */
function nextWindow({ kind, period }: TimeWindow): TimeWindow {
  return kind === 'year' ? yearWindow(Number(period) + 1) : semesterWindow(nextSemester(period as Semester));
}
