import type { Plan } from '../plan/thePlan';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import { rowId } from '../records/ids';
import { yearTargetField, type Indicator } from '../records/indicator';
import { hasOwnTargets } from '../records/targetColumns';
import type { Matrix } from '../records/matrix';
import type { Target } from '../records/target';

/** Where an indicator begins in a plan, and where it is to be at its end and at the end of its years; null where nobody says. */
export interface Targets {
  readonly baseline: number | null;
  readonly planTarget: number | null;
  /** Only of years that have one. */
  readonly ofYears: ReadonlyMap<number, number>;
}

/** The targets of an indicator in each plan, by the plan's code. */
export type TargetsByPlan = ReadonlyMap<string, Targets>;

const none: Targets = { baseline: null, planTarget: null, ofYears: new Map() };

/** The targets of one plan. */
export const targetsOf = (targets: TargetsByPlan, { code }: Plan): Targets => targets.get(code) ?? none;

/**
 * Makes the function that gives the targets of an indicator: those of the table of targets, and for the first plan where
 * that is silent those of the columns of the table of indicators.
 */
export function targetsIn({ tables, plans }: Pick<Matrix, 'tables' | 'plans'>): (record: Indicator) => TargetsByPlan {
  const rows = new Map<string, Target[]>();
  for (const { record } of tables.Target.rows) {
    const id = rowId(record.indicator);
    rows.set(id, [...(rows.get(id) ?? []), record]);
  }
  return (record) => {
    const own = rows.get(rowId(record.id)) ?? [];
    return new Map(
      plans.all.map((plan) => {
        const ofPlan = own.filter((one) => planOfTarget(one, plans) === plan);
        return [plan.code, fromRows(ofPlan, plan === plans.all[0] ? fromColumns(record, plans.yearsOf(plan)) : none)];
      }),
    );
  };
}

function fromRows(rows: readonly Target[], otherwise: Targets): Targets {
  const valueOf = (kind: string) => rows.find((row) => row.kind === kind && row.value !== null)?.value ?? null;
  // Of several the first counts, whatever they say.
  const ofYears = rows
    .flatMap(({ kind, year, value }) =>
      kind === 'year' && year !== null && value !== null ? [[year, value] as const] : [],
    )
    .reverse();
  return {
    baseline: valueOf('baseline') ?? otherwise.baseline,
    planTarget: valueOf('plan') ?? otherwise.planTarget,
    ofYears: new Map([...otherwise.ofYears, ...ofYears]),
  };
}

/** The targets that stand in columns of the table of indicators. */
export function fromColumns(record: Indicator, years: readonly number[]): Targets {
  const ofYears = years.flatMap((year) => {
    const field = yearTargetField(year);
    const value = field && record[field];
    return typeof value === 'number' ? [[year, value] as const] : [];
  });
  return { baseline: record.baseline, planTarget: record.planTarget, ofYears: new Map(ofYears) };
}

/** The plan of a target: the one that it names; without one that of its year, else the only one. */
export function planOfTarget({ plan, year }: Target, plans: Matrix['plans']): Plan | undefined {
  if (plan !== null) return plans.planOfCode(plan);
  if (year !== null) return plans.planOn(`${year}-12-31`) ?? plans.planOn(`${year}-01-01`);
  return plans.all.length === 1 ? plans.all[0] : undefined;
}

/** Columns of the table of indicators between which progress is measured. */
export const targetFields = ['baseline', 'planTarget'] as const;

/**
 * Columns without which nothing says where indicators begin and where they are to be. Where a workbook has a table of
 * targets its indicators may do without columns for them, but not with some of them only.
 */
export function gapsOfTargets(matrix: Matrix): readonly ColumnGap[] {
  return [
    ...(matrix.tables.Target.raw ? gapsIn(matrix, 'Target', ['indicator', 'kind', 'value']) : []),
    ...(hasOwnTargets(matrix) ? [] : gapsIn(matrix, 'Indicator', targetFields)),
  ];
}
