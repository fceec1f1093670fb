import type { Evaluation } from '../indicators/evaluate';
import { gapsOfIndicators } from '../indicators/ruleColumns';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import { declarationOf } from '../records/records';
import type { Matrix } from '../records/matrix';

/** What Valores must have for a semester to be closed or reopened, and does not. */
export function missingForReopening(matrix: Matrix): readonly ColumnGap[] {
  return gapsIn(matrix, 'IndicatorValue', [...declarationOf('IndicatorValue').key, 'value', 'reported', 'closedOn']);
}

/**
 * What must be there for a semester to be closed, and is not: an indicator without values for want of a column would be
 * closed without them, and what it was could never be compared.
 */
export function missingForClosing(matrix: Matrix, evaluation: Evaluation): readonly ColumnGap[] {
  return [...missingForReopening(matrix), ...gapsOfIndicators(evaluation)];
}

/** Columns that workbooks of earlier editions lack: without them a closing does not keep what the values came from. */
export function missingForComparing(matrix: Matrix): readonly ColumnGap[] {
  return [
    ...gapsIn(matrix, 'IndicatorValue', ['reportedRows']),
    ...gapsIn(matrix, 'Indicator', ['reportedRules']),
  ].filter(({ field }) => field !== null);
}
