import type { Semester } from '../calendar';
import type { Evaluation, IndicatorEvaluation } from '../indicators/evaluate';
import { nothingIn } from '../indicators/gathering';
import { memberCode } from '../indicators/memberLabel';
import { valueAt } from '../indicators/planValues';
import { gapsOfRules } from '../indicators/ruleColumns';
import { rowId } from '../records/ids';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix, Row } from '../records/matrix';
import { closingSemester } from './closedSemesters';

/** A value that is another now than the one reported when its semester was closed. */
export interface Correction {
  /** Null where the matrix has no such indicator any more. */
  readonly indicator: IndicatorEvaluation | null;
  /** The row of Valores. */
  readonly row: Row<IndicatorValue>;
  /** With which the value was closed. */
  readonly semester: Semester;
  /** Code of the member; null for the total. */
  readonly member: string | null;
  readonly reported: number;
  /** Null where the indicator is gone or its rule cannot be read, and where a level would be one of nothing by now. */
  readonly now: number | null;
}

/** Changes after closing: the frozen values that differ from what the data give now, in the order of Valores. */
export function correctionsAfterClosing(matrix: Matrix, { indicators }: Evaluation): readonly Correction[] {
  // Nor is an indicator gone whose table, code or rule cannot be read.
  if (gapsOfRules(matrix).length > 0) return [];
  const byId = new Map(indicators.filter(({ rule }) => rule !== null).map((one) => [rowId(one.id), one]));
  // For want of a column nothing is known of the value now: that is no change of it.
  const lacking = new Set(indicators.filter(({ gaps }) => gaps.length > 0).map(({ id }) => rowId(id)));
  return matrix.tables.IndicatorValue.rows.flatMap((row): Correction[] => {
    const { record } = row;
    const semester = closingSemester(record);
    if (record.reported === null || record.closedOn === null || semester === null) return [];
    const indicator = byId.get(rowId(record.indicator)) ?? null;
    if (indicator === null && lacking.has(rowId(record.indicator))) return [];
    const member = memberCode(record, matrix);
    const now = valueAt(indicator ?? undefined, record, member);
    if (now !== null && Math.abs(now - record.reported) < 1e-9) return [];
    // A breakdown that the indicator does not have any more corrects nothing; nor does each part of a lost indicator.
    const isLost = indicator === null ? record.dimension === 'total' : isOfNothing(indicator, record.dimension);
    if (now === null && !isLost) return [];
    return [{ indicator, row, semester, member, reported: record.reported, now }];
  });
}

/** Whether an indicator has a dimension, in which it has no value where nothing counts. */
const isOfNothing = ({ rule, dimensions }: IndicatorEvaluation, dimension: string | null): boolean =>
  rule !== null && nothingIn(rule) !== null && dimensions.some((one) => one === dimension);

/** Whether it is the total of a semester, of which the rows are kept. */
export const isOfSemester = ({ row: { record } }: Correction): boolean =>
  record.window === 'semester' && record.dimension === 'total';
