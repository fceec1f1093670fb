import type { Semester } from '../calendar';
import type { Evaluation, IndicatorEvaluation } from '../indicators/evaluate';
import { nothingIn } from '../indicators/gathering';
import { memberCode } from '../indicators/memberLabel';
import { valueAt } from '../indicators/planValues';
import { gapsOfRules } from '../indicators/ruleColumns';
import { rowId } from '../records/ids';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix, Row } from '../records/matrix';
import { closedSemesters, closingSemester, isClosedWith } from './closedSemesters';
import { wasReportedFor } from './reportedRules';

/** A value that is another now than the one reported when its semester was closed. */
export interface Correction {
  /** Null where the matrix has no such indicator any more. */
  readonly indicator: IndicatorEvaluation | null;
  /** What it is a value of, as a row of Valores names it. */
  readonly place: Pick<IndicatorValue, 'indicator' | 'window' | 'period' | 'dimension'>;
  /** The row of Valores; null where a value that was blank at closing has none before the next recalculation. */
  readonly row: Row<IndicatorValue> | null;
  /** With which the value was closed. */
  readonly semester: Semester;
  /** Code of the member; null for the total. */
  readonly member: string | null;
  /** Null where there was none at closing: a share or an average of nothing, nothing entered. */
  readonly reported: number | null;
  /** Null where the indicator is gone or its rule cannot be read, and where a level would be one of nothing by now. */
  readonly now: number | null;
}

/**
 * Changes after closing: the frozen values that differ from what the data give now, in the order of Valores, then those that
 * were blank at closing and are not now, by indicator and semester.
 */
export function correctionsAfterClosing(matrix: Matrix, evaluation: Evaluation): readonly Correction[] {
  // Nor is an indicator gone whose table, code or rule cannot be read.
  if (gapsOfRules(matrix).length > 0) return [];
  return [...changedSince(matrix, evaluation), ...filledSince(matrix, evaluation)];
}

function changedSince(matrix: Matrix, { indicators }: Evaluation): readonly Correction[] {
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
    return [{ indicator, place: record, row, semester, member, reported: record.reported, now }];
  });
}

/** Values of closed semesters that were blank at closing and are not now. */
function filledSince(matrix: Matrix, { indicators }: Evaluation): readonly Correction[] {
  const levels = indicators.filter(({ rule }) => rule !== null && nothingIn(rule) !== null);
  const closed = [...closedSemesters(matrix).keys()].sort();
  if (levels.length === 0 || closed.length === 0) return [];
  const { frozen, standing } = rowsOfValues(matrix);
  return levels.flatMap((indicator) =>
    closed
      // One that was defined after the closing was not reported, nor is it corrected.
      .filter((semester) => wasReportedFor(indicator.record, semester))
      .flatMap((semester) => {
        const isOurs = isClosedWith(semester, matrix.plans);
        return indicator.values.filter(isOurs).flatMap((value): Correction[] => {
          const { dimension, member, value: now } = value;
          const place = { ...value, indicator: indicator.id };
          // A breakdown of which nothing was reported was added since, or is as blank as its total.
          const isReported = dimension === 'total' || frozen.has(slotOf(place));
          if (now === null || !isReported || frozen.has(slotOf(place, member))) return [];
          return [
            {
              indicator,
              place,
              row: standing.get(slotOf(place, member)) ?? null,
              semester,
              member,
              reported: null,
              now,
            },
          ];
        });
      }),
  );
}

/** The rows of Valores by what they are values of, and which values and breakdowns have one that is frozen. */
function rowsOfValues(matrix: Matrix) {
  const frozen = new Set<string>();
  const standing = new Map<string, Row<IndicatorValue>>();
  for (const row of matrix.tables.IndicatorValue.rows) {
    const slot = slotOf(row.record, memberCode(row.record, matrix));
    standing.set(slot, row);
    if (row.record.reported !== null) frozen.add(slot).add(slotOf(row.record));
  }
  return { frozen, standing };
}

/** A value, or without a member's code a breakdown with all its members. */
const slotOf = ({ indicator, window, period, dimension }: Correction['place'], member?: string | null): string =>
  JSON.stringify([rowId(indicator), window, period, dimension, ...(member === undefined ? [] : [member])]);

/** Whether an indicator has a dimension, in which it has no value where nothing counts. */
const isOfNothing = ({ rule, dimensions }: IndicatorEvaluation, dimension: string | null): boolean =>
  rule !== null && nothingIn(rule) !== null && dimensions.some((one) => one === dimension);

/** Whether it is the total of a semester, of which the rows are kept. */
export const isOfSemester = ({ place: { window, dimension } }: Correction): boolean =>
  window === 'semester' && dimension === 'total';
