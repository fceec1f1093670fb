import type { TimeWindow } from '../calendar';
import type { Matrix, Row } from '../records/matrix';
import { classifierOf, type Exclusion } from './classifyRow';
import type { Dimension } from './evaluate';
import { parseRule } from './ruleText';
import { slotsOfWindow } from './slots';
import { memberReaders, type MemberReaders } from './sourceRows';

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
  const { rows, duplicates } = matrix.tables[rule.source];
  const { first, classify } = classifierOf(rule, matrix.lists, duplicates);
  const isUnder = memberTest(memberReaders(rule.source, matrix.lists), dimension, member);
  const slots = slotsOfWindow(window, rule.timing.kind);
  const counted: Row[] = [];
  const excluded: Exclusion[] = [];
  for (const row of rows as readonly Row[]) {
    if (!isUnder(row)) continue;
    const result = classify(row, first.ofRow(row));
    if (result.kind === 'counted' && result.slots & slots) counted.push(row);
    if (result.kind === 'excluded') excluded.push(result.exclusion);
  }
  return { counted, excluded };
}

/** Makes the function that tells whether a row stands under a member; every row does under the total. */
function memberTest(readers: MemberReaders, dimension: Dimension, member: string | null): (row: Row) => boolean {
  if (dimension === 'total' || member === null) return () => true;
  if (dimension === 'sex') return ({ record }) => Number(record[member] ?? 0) > 0;
  return (row) => readers[dimension](row).some(({ code }) => code === member);
}
