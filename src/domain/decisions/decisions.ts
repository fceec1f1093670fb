import type { Activity } from '../records/activity';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import type { Decision } from '../records/decision';
import type { ForumMeeting } from '../records/forumMeeting';
import { countedRows } from '../records/idIndex';
import type { Matrix, Row } from '../records/matrix';
import { namedRows } from './namedRows';

/** What became of a decision, as the list of states has it. */
export type DecisionState = 'none' | 'underWay' | 'fulfilled' | 'overdue';

/** A decision with what it is of and what answers it. */
export interface DecisionStanding {
  readonly row: Row<Decision>;
  /** The meeting that took it; null for a declaration. */
  readonly meeting: Row<ForumMeeting> | null;
  /** Activities that answer it and were not cancelled; null where no column tells which do. */
  readonly activities: readonly Row<Activity>[] | null;
}

/** What keeps it from being known which decisions the activities answer. */
export const answeringGaps = (matrix: Pick<Matrix, 'tables'>): readonly ColumnGap[] => [
  ...gapsIn(matrix, 'Activity', ['id', 'status', 'decisions']),
  ...gapsIn(matrix, 'Decision', ['id']),
];

/** Every decision that counts, by the day of its meeting and its number; those of declarations come first. */
export function decisionsOf(matrix: Pick<Matrix, 'tables' | 'lists'>): readonly DecisionStanding[] {
  const { meeting, decisions } = namedRows(matrix);
  const isTold = answeringGaps(matrix).length === 0;
  const answers = new Map<Row<Decision>, Row<Activity>[]>();
  for (const activity of isTold ? countedRows(matrix.tables.Activity) : []) {
    if (activity.record.status === 'cancelled') continue;
    for (const row of new Set(activity.record.decisions.flatMap(decisions))) {
      answers.set(row, [...(answers.get(row) ?? []), activity]);
    }
  }
  const standings = countedRows(matrix.tables.Decision).map((row): DecisionStanding => ({
    row,
    meeting: row.record.source === null ? null : meeting(row.record.source),
    activities: isTold ? (answers.get(row) ?? []) : null,
  }));
  return standings.sort(
    (a, b) =>
      (takenOn(a) ?? '').localeCompare(takenOn(b) ?? '') ||
      (a.row.record.number ?? '').localeCompare(b.row.record.number ?? '', 'es', { numeric: true }) ||
      (a.row.record.id ?? '').localeCompare(b.row.record.id ?? ''),
  );
}

/** The day of the meeting that took a decision; null for a declaration, and for a meeting without one. */
export const takenOn = ({ meeting }: DecisionStanding): string | null => meeting?.record.date ?? null;

/**
 * What has become of a decision by a day, `YYYY-MM-DD`; null where nothing tells. One whose day is over stays without an
 * activity where none answers it, and is overdue all the same.
 */
export function stateOn({ row, activities }: DecisionStanding, day: string): DecisionState | null {
  const { fulfilledOn, due } = row.record;
  if (fulfilledOn !== null && fulfilledOn <= day) return 'fulfilled';
  if (due !== null && due < day) return 'overdue';
  if (activities === null) return null;
  return activities.length === 0 ? 'none' : 'underWay';
}

/** Whether a decision is not fulfilled by a day, and no activity answers it. */
export const isUnanswered = (standing: DecisionStanding, day: string): boolean =>
  stateOn(standing, day) !== 'fulfilled' && standing.activities?.length === 0;
