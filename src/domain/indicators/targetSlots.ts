import type { Plan } from '../plan/thePlan';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import type { Target } from '../records/target';
import { targetColumns } from '../records/targetColumns';
import { planOfTarget } from './targets';

/** What can be said of an indicator in a plan: where it begins, where it is to be at the end of a year, or of the plan. */
export interface TargetSlot {
  /** Tells the slots of a plan apart. */
  readonly key: string;
  readonly kind: 'baseline' | 'year' | 'plan';
  readonly year: number | null;
}

/** The slots of a plan, in the order in which people read them. */
export const slotsOfPlan = (plan: Plan, plans: Matrix['plans']): readonly TargetSlot[] => [
  { key: 'baseline', kind: 'baseline', year: null },
  ...plans.yearsOf(plan).map((year): TargetSlot => ({ key: String(year), kind: 'year', year })),
  { key: 'plan', kind: 'plan', year: null },
];

/**
 * Whether the targets of an indicator in the first plan are those of the columns of its table: it has such columns, and the
 * table of targets says nothing of it in that plan. `indicator` is null for a new one.
 */
export function areInColumns(matrix: Matrix, indicator: string | null): boolean {
  const [first] = matrix.plans.all;
  const hasColumns = targetColumns.some((field) => matrix.tables.Indicator.columns.position.has(field));
  return hasColumns && (indicator === null || !first || targetRows(matrix, indicator, first).size === 0);
}

/** The rows of the table of targets that say it of an indicator in a plan, by slot; of several the one that counts. */
export function targetRows(
  { tables, plans }: Pick<Matrix, 'tables' | 'plans'>,
  indicator: string,
  plan: Plan,
): ReadonlyMap<string, Row<Target>> {
  const own = countedRows(tables.Target).filter(
    ({ record }) => rowId(record.indicator) === rowId(indicator) && planOfTarget(record, plans) === plan,
  );
  return new Map(
    slotsOfPlan(plan, plans).flatMap(({ key, kind, year }) => {
      const some = own.filter(({ record }) => record.kind === kind && record.year === year);
      const row = some.find(({ record }) => record.value !== null) ?? some[0];
      return row ? [[key, row] as const] : [];
    }),
  );
}
