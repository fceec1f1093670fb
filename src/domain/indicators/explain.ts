import type { TimeWindow } from '../calendar';
import type { Matrix, Row } from '../records/matrix';
import { classifierOf, type Exclusion } from './classifyRow';
import type { Dimension } from './evaluate';
import { parseRule } from './ruleText';
import { slotsOfWindow } from './slots';
import { sourceRows, type SourceRow } from './sourceRows';

/** The answer to "why this number": the rows counted, and those that should count and cannot. */
export interface Explanation {
  readonly counted: readonly Row[];
  readonly excluded: readonly Exclusion[];
}

/** Explains one value of an indicator; empty where there is no such indicator or its rule cannot be read. */
export function explain(
  matrix: Matrix,
  indicatorId: string,
  window: TimeWindow,
  dimension: Dimension = 'total',
  member: string | null = null,
): Explanation {
  const found = matrix.tables.Indicator.rows.find(({ record }) => record.id === indicatorId);
  const parsed = found ? parseRule(found.record, matrix.lists) : null;
  if (!parsed || !('rule' in parsed)) return { counted: [], excluded: [] };
  const { rule } = parsed;
  const classify = classifierOf(rule, matrix.lists);
  const slots = slotsOfWindow(window, rule.timing.kind);
  const counted: Row[] = [];
  const excluded: Exclusion[] = [];
  for (const source of sourceRows(matrix, rule.source)) {
    if (!isUnder(source, dimension, member)) continue;
    const result = classify(source);
    if (result.kind === 'counted' && result.slots & slots) counted.push(source.row);
    if (result.kind === 'excluded') excluded.push(result.exclusion);
  }
  return { counted, excluded };
}

function isUnder(source: SourceRow, dimension: Dimension, member: string | null): boolean {
  if (dimension === 'total' || member === null) return true;
  if (dimension === 'sex') return Number(source.row.record[member] ?? 0) > 0;
  return source[dimension].includes(member);
}
