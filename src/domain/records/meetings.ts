import type { Activity } from './activity';
import { gapsIn, type ColumnGap } from './columnGaps';
import { countedRows } from './idIndex';
import type { Matrix, Row } from './matrix';

/** Fields that tell whose meeting it was, and when. */
const meetingFields = ['id', 'type', 'status', 'actualEnd', 'actualStart', 'leadGroup', 'jointGroups'];

/** Columns without which nothing says which meetings were held. */
export const meetingGaps = (matrix: Pick<Matrix, 'tables'>): readonly ColumnGap[] =>
  gapsIn(matrix, 'Activity', meetingFields);

/** Meetings that were held, by their day. Those without a readable day belong to no year. */
export function meetingsHeld({ tables }: Matrix): readonly Row<Activity>[] {
  return countedRows(tables.Activity)
    .filter((row) => row.record.type === 'meeting' && row.record.status === 'held' && meetingDay(row) !== null)
    .sort((a, b) => String(meetingDay(a)).localeCompare(String(meetingDay(b))));
}

/** Whether a meeting was held in a year by a group, as lead or jointly. */
export function isMeetingOf(meeting: Row<Activity>, group: string, year: number): boolean {
  const { leadGroup, jointGroups } = meeting.record;
  return meetingDay(meeting)?.startsWith(`${year}-`) === true && (leadGroup === group || jointGroups.includes(group));
}

/** The day on which a meeting was held. As in the indicators: the end, else the start; a day that cannot be read is not replaced by another. */
export function meetingDay({ record, unreadable }: Row<Activity>): string | null {
  return 'actualEnd' in unreadable ? null : (record.actualEnd ?? record.actualStart);
}
