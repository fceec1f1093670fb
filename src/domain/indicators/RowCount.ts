import type { TimeWindow, WindowKind } from '../calendar';
import type { Matrix, Row } from '../records/matrix';
import type { Plans } from '../records/plans';
import { declarationOf } from '../records/records';
import type { Sign } from './accumulators';
import { classifierOf, type Classifier, type Exclusion } from './classifyRow';
import type { Answer } from './condition';
import type { CountedIndicator } from './figures';
import type { ComputedValue } from './valueAddress';
import { measuredField } from './measures';
import type { Rule } from './rule';
import { slotsOfWindow } from './slots';
import type { Breakdown } from './sourceRows';
import { tallyOf, type MakeOfValue, type Tally } from './Tally';
import { timingKind } from './timings';

/** The values of an indicator, and each by its place. */
export interface CountedValues extends Pick<CountedIndicator, 'valueOf'> {
  readonly values: readonly ComputedValue[];
}

/** What one indicator has counted of the rows it was shown, and those that it could not count. */
export class RowCount {
  readonly classifier: Classifier;
  private readonly tally: Tally;
  private readonly plans: Plans;
  private readonly excluded = new Map<Row, Exclusion>();
  private known: { readonly windows: readonly TimeWindow[]; readonly counted: CountedValues } | null = null;

  constructor(
    readonly rule: Rule,
    readonly dimensions: readonly Breakdown[],
    matrix: Pick<Matrix, 'lists' | 'plans'>,
    readonly today: string,
  ) {
    this.tally = tallyOf(rule, dimensions, matrix);
    this.classifier = classifierOf(rule, matrix, today);
    this.plans = matrix.plans;
  }

  /**
   * Counts a row of the rule's source or puts it among the excluded; with a negative sign takes it back, as what it was.
   * @param answer the row's to the filter's first condition
   */
  add(row: Row, answer: Answer, duplicates: ReadonlySet<Row>, sign: Sign): void {
    const result = this.classifier.classify(row, answer, duplicates);
    if (result.kind === 'counted') {
      this.tally.add(row, result, sign);
      this.known = null;
    } else if (result.kind === 'excluded') {
      if (sign > 0) this.excluded.set(row, result.exclusion);
      else this.excluded.delete(row);
    }
  }

  /** Whether rows can be taken back without a trace: parts of whole numbers do not always sum to nothing. */
  get isReversible(): boolean {
    const { source, measure } = this.rule;
    const field = measuredField(measure);
    return field === null || declarationOf(source).fields[field]?.kind !== 'decimal';
  }

  /** The rows that should count and cannot, in the order of the sheet. */
  get exclusions(): readonly Exclusion[] {
    return [...this.excluded.values()].sort((a, b) => a.row.index - b.row.index);
  }

  /** The values of windows of the plans; worked out again only where something has changed. */
  valuesIn(windows: readonly TimeWindow[]): CountedValues {
    if (!this.known || !isSame(this.known.windows, windows)) {
      const { gathers } = timingKind(this.rule.timing);
      const values: ComputedValue[] = [];
      for (const window of windows) {
        const { kind, period } = window;
        const make: MakeOfValue<ComputedValue> = (dimension, member, value) => ({
          window: kind as WindowKind,
          period,
          dimension,
          member,
          value,
        });
        values.push(...this.tally.valuesIn(slotsOfWindow(window, gathers, this.plans), make));
      }
      this.known = { windows, counted: { values, valueOf: lookUp(values, this.tally.ofNothing) } };
    }
    return this.known.counted;
  }
}

const isSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place]);

/**
 * Finds values by their place. A window in which something is to be had has a total; members are put in order when first
 * asked for.
 */
function lookUp(values: readonly ComputedValue[], ofNothing: number | null): CountedIndicator['valueOf'] {
  const totals = new Map<string, number>();
  for (const { window, period, dimension, value } of values) {
    if (dimension === 'total') totals.set(`${window} ${period}`, value);
  }
  let ofMembers: Map<string, number> | null = null;
  return (window, period, dimension = 'total', member = null) => {
    const total = totals.get(`${window} ${period}`);
    if (total === undefined || dimension === 'total') return total ?? null;
    ofMembers ??= new Map(
      values.map((one) => [`${one.window} ${one.period} ${one.dimension} ${one.member}`, one.value]),
    );
    return ofMembers.get(`${window} ${period} ${dimension} ${member}`) ?? ofNothing;
  };
}
