import type { Matrix, Row } from '../records/matrix';
import { SumAccumulator, type Accumulator, type Contribution, type Sign } from './accumulators';
import type { ComputedValue } from './valueAddress';
import { gatheringOf } from './gathering';
import { partsOf, type Part } from './parts';
import type { Rule } from './rule';
import type { Slots } from './slots';
import type { Breakdown } from './sourceRows';

/** Adds up one indicator's counted rows in one pass, by dimension, member and semester. */
export class Tally {
  private readonly total: Accumulator;
  private readonly parts: readonly Part[];
  /** The value of a member under which nothing counts: 0, or none. */
  readonly ofNothing: number | null;

  constructor(rule: Rule, dimensions: readonly Breakdown[], { lists, plans }: Pick<Matrix, 'lists' | 'plans'>) {
    const { length } = plans.semesters;
    const { newAccumulator, valueOf } = gatheringOf(rule, length);
    this.total = newAccumulator();
    this.ofNothing = valueOf(0, 0);
    this.parts = partsOf(rule, dimensions, lists, newAccumulator, () => new SumAccumulator(length));
  }

  /** Counts a row, or takes it back: once in the total, once under each of its members. */
  add(row: Row, contribution: Contribution, sign: Sign): void {
    if (contribution.slots === 0) return;
    this.total.add(contribution, sign);
    for (const part of this.parts) part.add(row, contribution, sign);
  }

  /** The values in some slots: the total wherever there is one to have, members only where something counted. */
  valuesIn(slots: Slots): readonly MemberValue[] {
    const total = this.total.valueIn(slots);
    const values: MemberValue[] = total === null ? [] : [{ dimension: 'total', member: null, value: total }];
    for (const { dimension, counted } of this.parts) {
      for (const { code, accumulator } of counted) {
        const value = accumulator.valueIn(slots);
        if (value !== null && value !== this.ofNothing) values.push({ dimension, member: code, value });
      }
    }
    return values;
  }
}

/** A value without its window. */
type MemberValue = Pick<ComputedValue, 'dimension' | 'member' | 'value'>;
