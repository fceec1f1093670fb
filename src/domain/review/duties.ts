import { yearWindow } from '../calendar';
import { reportingDay } from '../decisions/reportingMeeting';
import type { Activity } from '../records/activity';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import type { GroupYear } from '../records/groupYear';
import type { Matrix, Row } from '../records/matrix';
import { isMeetingOf, meetingDay, meetingGaps, meetingsHeld } from '../records/meetings';

/** What a working group owes in a year (the Plan, "Grupos de Trabajo"), in the order of the year's table. */
export const dutyNames = ['meetings', 'workPlan', 'reportS1', 'reportS2', 'evaluation'] as const;
export type DutyName = (typeof dutyNames)[number];

/** "Realizar, al menos, dos reuniones anuales". */
export const meetingsOwed = 2;

/** The column in which the day is entered on which a duty was met; meetings are counted from the activities. */
export const fieldOfDuty = {
  workPlan: 'workPlanUpdatedOn',
  reportS1: 'reportS1On',
  reportS2: 'reportS2On',
  evaluation: 'evaluatedOn',
} as const satisfies Record<Exclude<DutyName, 'meetings'>, keyof GroupYear>;

/** A duty as it stands. */
export interface Duty {
  readonly name: DutyName;
  /** overdue: its last day is over, and it was not met; unknown: columns that tell are missing. */
  readonly state: 'met' | 'open' | 'overdue' | 'unknown';
  /** Those columns. */
  readonly gaps: readonly ColumnGap[];
  /** `YYYY-MM-DD` on which it was met: what was entered, or the day of the last meeting that was owed. */
  readonly metOn: string | null;
  /** `YYYY-MM-DD` by which it is to be met; null where neither the Plan nor a meeting gives a day. */
  readonly dueBy: string | null;
}

/** The duties of a working group in a year. */
export interface GroupDuties {
  readonly group: string;
  /** Its row in the table; null where there is none yet. */
  readonly row: Row<GroupYear> | null;
  readonly duties: readonly Duty[];
  /** Meetings that it held in the year, as lead or jointly, by their day. */
  readonly meetings: readonly Row<Activity>[];
}

/** Classes of what has duties: the PPT and the SE are no groups. */
const groupsWithDuties: ReadonlySet<string> = new Set(['workingGroup', 'adHoc']);

/**
 * The duties of every working group in a year: of those on the list, and of any other that has a row.
 * @param day `YYYY-MM-DD` from which they are seen: what comes after it has not been met yet
 */
export function dutiesIn(matrix: Matrix, year: number, day: string): readonly GroupDuties[] {
  const { workingGroups } = matrix.lists;
  const classOf = (group: string | null) => workingGroups.member(group ?? '')?.parent ?? 'workingGroup';
  const rows = matrix.tables.GroupYear.rows.filter(
    ({ record: { year: own, group } }) => own === year && group !== null && groupsWithDuties.has(classOf(group)),
  );
  // Ad hoc groups exist as long as their theme needs them: they owe what is due in a year only where a row says so.
  const standing = workingGroups.members.map(({ code }) => code).filter((code) => classOf(code) === 'workingGroup');
  const groups = new Set([...standing, ...rows.map(({ record }) => record.group ?? '')]);
  const gapsOf = dutyGaps(matrix);
  const dueDays = new Map(dutyNames.map((name) => [name, lastDay(matrix, name, year)]));
  const held = gapsOf('meetings').length === 0 ? meetingsHeld(matrix) : [];
  return [...groups].map((group) => {
    const row = rows.find(({ record }) => record.group === group) ?? null;
    const meetings = held.filter((meeting) => isMeetingOf(meeting, group, year) && String(meetingDay(meeting)) <= day);
    const met = metOn(row?.record ?? null, meetings);
    const duties = dutyNames.map((name): Duty => {
      const [dueBy, gaps] = [dueDays.get(name) ?? null, gapsOf(name)];
      if (gaps.length > 0) return { name, metOn: null, dueBy, state: 'unknown', gaps };
      const metBy = met[name] !== null && met[name] <= day ? met[name] : null;
      return { name, metOn: metBy, dueBy, state: stateOf(metBy, dueBy, day), gaps };
    });
    return { group, row, duties, meetings };
  });
}

function stateOf(metOn: string | null, dueBy: string | null, day: string): Duty['state'] {
  if (metOn !== null) return 'met';
  return dueBy !== null && dueBy < day ? 'overdue' : 'open';
}

/** Makes the function that tells which columns a duty needs and that cannot be read. */
function dutyGaps(matrix: Matrix): (name: DutyName) => readonly ColumnGap[] {
  const ofMeetings = meetingGaps(matrix);
  return (name) =>
    name === 'meetings' ? ofMeetings : gapsIn(matrix, 'GroupYear', ['year', 'group', fieldOfDuty[name]]);
}

function metOn(record: GroupYear | null, meetings: readonly Row<Activity>[]): Record<DutyName, string | null> {
  const last = meetings[meetingsOwed - 1];
  return {
    meetings: last ? meetingDay(last) : null,
    workPlan: record?.workPlanUpdatedOn ?? null,
    reportS1: record?.reportS1On ?? null,
    reportS2: record?.reportS2On ?? null,
    evaluation: record?.evaluatedOn ?? null,
  };
}

/**
 * The Plan dates the two meetings alone ("reuniones anuales"). A report is due by the GRCM that receives it, where its day
 * is known; the others are due when the group and the SE say so.
 */
function lastDay(matrix: Matrix, name: DutyName, year: number): string | null {
  switch (name) {
    case 'meetings':
      return yearWindow(year).end;
    case 'reportS1':
      return reportingDay(matrix, `${year}-S1`);
    case 'reportS2':
      return reportingDay(matrix, `${year}-S2`);
    default:
      return null;
  }
}
