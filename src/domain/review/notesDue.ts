import { serialFromDate } from '../calendar';
import { noteOf, notesById } from '../note/noteIndex';
import type { Activity } from '../records/activity';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import type { Matrix, Row } from '../records/matrix';
import { mayBeHeld, noteGaps } from '../note/completeness';

/** Statuses in which the Plan asks for the note ("Responsabilidades"): approved, and not held yet. */
const awaited: ReadonlySet<string | null> = new Set(['approved', 'inProgress']);

/** Columns without which nothing says which activities those are. */
export const notesDueGaps = (matrix: Matrix): readonly ColumnGap[] => [
  ...gapsIn(matrix, 'Activity', ['noteException']),
  ...noteGaps(matrix),
];

/**
 * Approved activities that begin within some days (those of the setting where not given), or should have begun, and whose concept note is not
 * complete; the earliest first.
 */
export function notesDue(
  matrix: Matrix,
  today: string,
  days: number = matrix.settings.dueDays,
): readonly Row<Activity>[] {
  const notes = notesById(matrix);
  const last = serialFromDate(today) + days;
  const start = ({ record }: Row<Activity>) => record.plannedStart ?? '';
  return matrix.tables.Activity.rows
    .filter(({ record }) => awaited.has(record.status) && record.plannedStart !== null)
    .filter((row) => serialFromDate(start(row)) <= last && !mayBeHeld(row.record, noteOf(row.record, notes)))
    .sort((a, b) => start(a).localeCompare(start(b)));
}
