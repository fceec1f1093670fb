import type { Activity } from '../records/activity';
import { gapsIn } from '../records/columnGaps';
import type { Decision } from '../records/decision';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { answeringGaps } from './decisions';
import { namedRows } from './namedRows';

/** Decisions that an activity's Mandato names and that it does not answer yet, but for those of which a person said that it does not. */
export interface ProposedLink {
  readonly activity: Row<Activity>;
  readonly decisions: readonly Row<Decision>[];
  /** What the activity's decisions are once it is linked: codes, and what is not understood as it stands. */
  readonly linked: readonly string[];
}

/** What the texts of Mandato say of decisions and no activity is linked to, in the order of the activities. */
export function proposedLinks(matrix: Pick<Matrix, 'tables' | 'lists'>): readonly ProposedLink[] {
  const { tables } = matrix;
  const gaps = [...answeringGaps(matrix), ...gapsIn(matrix, 'Activity', ['mandate'])];
  if (gaps.length > 0 || tables.Decision.rows.length === 0) return [];
  const { decisions } = namedRows(matrix);
  return countedRows(tables.Activity).flatMap((activity): ProposedLink[] => {
    const { id, mandate, decisions: typed } = activity.record;
    if (mandate === null || rowId(id) === '') return [];
    const answered = new Set(typed.flatMap(decisions));
    const named = decisions(mandate).filter(
      (row) => !answered.has(row) && rowId(row.record.id) !== '' && !isDismissed(row, id),
    );
    if (named.length === 0) return [];
    const codes = (text: string) => {
      const rows = decisions(text);
      return rows.length === 0 ? [text] : rows.map(({ record }) => record.id ?? text);
    };
    const linked = [...typed.flatMap(codes), ...named.map(({ record }) => record.id ?? '')];
    return [{ activity, decisions: named, linked: [...new Set(linked)] }];
  });
}

/** Whether a person has said that an activity does not answer a decision. */
const isDismissed = ({ record }: Row<Decision>, activity: string | null): boolean =>
  record.notAnsweredBy.some((id) => rowId(id) === rowId(activity));

/** Whether a workbook can remember that an activity does not answer a decision: one made before lacks the column. */
export const canDismiss = ({ tables }: Pick<Matrix, 'tables'>): boolean =>
  tables.Decision.columns.position.has('notAnsweredBy');

/** The activities that do not answer a decision, with one more of which a person says so. */
export const dismissed = ({ record }: Row<Decision>, activity: Row<Activity>): readonly string[] => [
  ...record.notAnsweredBy,
  activity.record.id ?? '',
];
