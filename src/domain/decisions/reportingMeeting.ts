import { dayAfter, previousSemester, semesterOf, semesterWindow, type Semester } from '../calendar';
import type { ForumMeeting } from '../records/forumMeeting';
import { countedRows } from '../records/idIndex';
import type { Matrix, Row } from '../records/matrix';

/**
 * The semester whose report is due about a day, that of a meeting: the one that ends closest to it. A meeting in June
 * receives the report of the first semester, and so does one in July.
 */
export function semesterDueAbout(day: string): Semester {
  const own = semesterOf(day);
  const before = previousSemester(own);
  return daysBetween(semesterWindow(before).end, day) < daysBetween(day, semesterWindow(own).end) ? before : own;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day of the GRCM that receives the report of a semester, of several the one closest to its end; null where none is known. */
export function reportingDay({ tables }: Pick<Matrix, 'tables'>, semester: Semester): string | null {
  const { end } = semesterWindow(semester);
  const distance = (day: string) => Math.abs(daysBetween(day, end));
  const days = countedRows(tables.ForumMeeting).flatMap(({ record: { forum, date } }) =>
    forum === 'grcm' && date !== null && semesterDueAbout(date) === semester ? [date] : [],
  );
  return days.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b))[0] ?? null;
}

/** The days from one meeting of the GRCM to the next: after the first, up to the day of the second. */
export interface BetweenMeetings {
  readonly from: Row<ForumMeeting>;
  readonly to: Row<ForumMeeting>;
  /** `YYYY-MM-DD` */
  readonly start: string;
  readonly end: string;
}

/** The days between each two meetings of the GRCM that follow one another, the latest first. */
export function daysBetweenMeetings({ tables }: Pick<Matrix, 'tables'>): readonly BetweenMeetings[] {
  const dated = countedRows(tables.ForumMeeting)
    .flatMap((row) => (row.record.forum === 'grcm' && row.record.date !== null ? [{ row, day: row.record.date }] : []))
    .sort((a, b) => a.day.localeCompare(b.day));
  return dated
    .slice(1)
    .flatMap(({ row, day }, at): BetweenMeetings[] => {
      const before = dated[at];
      if (!before || before.day === day) return [];
      return [{ from: before.row, to: row, start: dayAfter(before.day, 1), end: day }];
    })
    .reverse();
}
