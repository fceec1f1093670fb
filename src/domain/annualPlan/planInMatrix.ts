import { sourceRows, type SourceRow } from '../indicators/sourceRows';
import { noMember } from '../indicators/member';
import type { Activity } from '../records/activity';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import type { Matrix, Row } from '../records/matrix';
import { partOfPlan, planColumns, plannedIn, yearPlan, type PlannedRow, type YearPlan } from './annualPlan';

/** Of an activity's row what tells its plan. */
export const rowOfPlan = ({ row }: SourceRow): PlannedRow => row as Row<Activity>;

/** Columns without which nothing says what a year had planned, and whose it is. */
export const planGaps = (matrix: Pick<Matrix, 'tables'>): readonly ColumnGap[] =>
  gapsIn(matrix, 'Activity', [...planColumns, 'leadGroup', 'jointGroups']);

/**
 * A year's plan beside what was done, of all activities that count.
 * @param day `YYYY-MM-DD` from which it is seen
 */
export function planInMatrix(matrix: Matrix, year: number, day: string): YearPlan<SourceRow> {
  return planAmong(
    sourceRows(matrix, 'Activity').filter(({ isDuplicate }) => !isDuplicate),
    year,
    day,
  );
}

/** The same of activities that are known to count. */
export const planAmong = (counted: readonly SourceRow[], year: number, day: string): YearPlan<SourceRow> =>
  yearPlan(counted, rowOfPlan, { year, day });

/** What of a plan is a group's, as lead or jointly. */
export const planOfGroup = (plan: YearPlan<SourceRow>, group: string): YearPlan<SourceRow> =>
  partOfPlan(plan, (one) => one.group.includes(group));

/** Codes of the groups that have something in a plan, or did something outside it. */
export const groupsInPlan = (plan: YearPlan<SourceRow>): readonly string[] =>
  [...new Set([...plannedIn(plan), ...plan.by.outside].flatMap(({ group }) => group))].filter(
    (code) => code !== noMember,
  );
