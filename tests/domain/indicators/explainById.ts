import type { TimeWindow } from '../../../src/domain/calendar';
import { explainRule, type Explanation } from '../../../src/domain/indicators/explain';
import { gapsOfRule } from '../../../src/domain/indicators/ruleColumns';
import { parseRule } from '../../../src/domain/indicators/parseRule';
import type { Dimension } from '../../../src/domain/indicators/valueAddress';
import type { Matrix } from '../../../src/domain/records/matrix';

/** Explains one value that an indicator has on a day, else on the last of the Plan; null where there is no such indicator, or its rule or a column that it needs cannot be read. */
export function explain(
  matrix: Matrix,
  indicatorId: string,
  window: TimeWindow,
  dimension: Dimension = 'total',
  member: string | null = null,
  today = '2026-12-31',
): Explanation | null {
  const found = matrix.tables.Indicator.rows.find(({ record }) => record.id === indicatorId);
  const parsed = found ? parseRule(found.record, matrix.lists) : null;
  if (!parsed || !('rule' in parsed) || gapsOfRule(matrix, parsed.rule).length > 0) return null;
  return explainRule(matrix, parsed.rule, today, window, dimension, member);
}
