import { serialFromDate, yearWindow } from '../calendar';
import type { Activity } from '../records/activity';
import type { ForumMeeting } from '../records/forumMeeting';
import { countedRows } from '../records/idIndex';
import type { Matrix, Row } from '../records/matrix';

/** Something in the calendar of a year, from its first day to its last, `YYYY-MM-DD`. */
export type CalendarEntry = { readonly start: string; readonly end: string } & (
  | { readonly kind: 'activity'; readonly row: Row<Activity> }
  | { readonly kind: 'meeting'; readonly row: Row<ForumMeeting> }
);

/** Why two entries on the same days are in each other's way. */
export type ClashReason = 'group' | 'host' | 'meeting';

export interface Clash {
  readonly reason: ClashReason;
  readonly other: CalendarEntry;
}

/** A year as a list, by day. */
export interface YearCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly clashes: ReadonlyMap<CalendarEntry, readonly Clash[]>;
  /** Activities of the year's work plan that have no day that can be read. */
  readonly undated: readonly Row<Activity>[];
}

/** Activities that take place on no day. */
const notHeld: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** What runs for longer, in days, runs beside other things: a study, a diploma course. */
const longestInTheWay = 14;

/** Activities and meetings of a year by their days, with what is in each other's way; of a group, those of the group and the meetings. */
export function yearCalendar(
  { tables }: Pick<Matrix, 'tables'>,
  year: number,
  group: string | null = null,
): YearCalendar {
  const { start: first, end: last } = yearWindow(year);
  const isOfYear = ({ start, end }: CalendarEntry) => start <= last && end >= first;
  const activities = countedRows(tables.Activity).filter(({ record }) => !notHeld.has(record.status ?? ''));
  const entries: CalendarEntry[] = [
    ...activities.flatMap(entryOf),
    ...countedRows(tables.ForumMeeting).flatMap(meetingEntry),
  ];
  const all = entries.filter(isOfYear).sort(byDay);
  const clashes = clashesIn(all);
  const isShown = (one: CalendarEntry) => one.kind === 'meeting' || group === null || groupsOf(one.row).includes(group);
  const isOwn = (row: Row<Activity>) => group === null || groupsOf(row).includes(group);
  return {
    entries: all.filter(isShown),
    clashes,
    undated: activities.filter((row) => row.record.planYear === year && entryOf(row).length === 0 && isOwn(row)),
  };
}

const byDay = (a: CalendarEntry, b: CalendarEntry): number =>
  a.start.localeCompare(b.start) ||
  a.end.localeCompare(b.end) ||
  String(a.row.record.id).localeCompare(String(b.row.record.id));

/** An activity on the days on which it was held, else is planned; none where its first day cannot be read. */
function entryOf(row: Row<Activity>): CalendarEntry[] {
  const { actualStart, actualEnd, plannedStart, plannedEnd } = row.record;
  const isUnread = ['actualStart', 'actualEnd'].some((field) => field in row.unreadable);
  const wasHeld = actualStart !== null || actualEnd !== null;
  const [start, end] = wasHeld
    ? [actualStart ?? actualEnd, actualEnd ?? actualStart]
    : [plannedStart ?? plannedEnd, plannedEnd ?? plannedStart];
  if (isUnread || start === null || end === null) return [];
  return [{ kind: 'activity', row, start: start < end ? start : end, end: start < end ? end : start }];
}

const meetingEntry = (row: Row<ForumMeeting>): CalendarEntry[] =>
  row.record.date === null ? [] : [{ kind: 'meeting', row, start: row.record.date, end: row.record.date }];

const groupsOf = ({ record: { leadGroup, jointGroups } }: Row<Activity>): readonly string[] =>
  leadGroup === null ? jointGroups : [leadGroup, ...jointGroups];

function clashesIn(entries: readonly CalendarEntry[]): ReadonlyMap<CalendarEntry, readonly Clash[]> {
  const clashes = new Map<CalendarEntry, Clash[]>();
  const add = (one: CalendarEntry, clash: Clash) => clashes.set(one, [...(clashes.get(one) ?? []), clash]);
  const short = entries.filter(({ start, end }) => serialFromDate(end) - serialFromDate(start) < longestInTheWay);
  short.forEach((one, at) => {
    for (const other of short.slice(at + 1)) {
      // They stand by their first day: none of the rest begins earlier.
      if (other.start > one.end) break;
      const reason = reasonOf(one, other);
      if (reason === null) continue;
      add(one, { reason, other });
      add(other, { reason, other: one });
    }
  });
  return clashes;
}

/** Why two entries that share a day are in each other's way; null where they are not. */
function reasonOf(one: CalendarEntry, other: CalendarEntry): ClashReason | null {
  if (one.kind === 'meeting' || other.kind === 'meeting') return one.kind === other.kind ? null : 'meeting';
  const [groups, others] = [groupsOf(one.row), groupsOf(other.row)];
  if (groups.some((group) => others.includes(group))) return 'group';
  const host = one.row.record.hostCountry;
  return host !== null && host === other.row.record.hostCountry ? 'host' : null;
}
