import type { Matrix, Row } from '../records/matrix';
import { latestOf, SumAccumulator, type Accumulator, type Contribution, type Sign } from './accumulators';
import type { Dimension } from './valueAddress';
import { gatheringOf } from './gathering';
import { partsOf, type Part } from './parts';
import type { Rule } from './rule';
import { meet, type Slots } from './slots';
import type { Breakdown } from './sourceRows';
import { timingKind } from './timings';

/** Makes something of the value of a member of a dimension; the total has none. */
export type MakeOfValue<T> = (dimension: Dimension, member: string | null, value: number) => T;

/** What has been counted of the rows of one indicator. */
export interface Tally {
  /** Counts a row, or takes it back: once in the total, once under each of its members. */
  readonly add: (row: Row, contribution: Contribution, sign: Sign) => void;
  /** What is made of each value in some slots: of the total wherever there is one to have, of members where something counted. */
  readonly valuesIn: <T>(slots: Slots, make: MakeOfValue<T>) => T[];
  /** The value of a member under which nothing counts: 0, or none. */
  readonly ofNothing: number | null;
}

/** Makes what counts the rows of a rule, whole and by its dimensions. */
export const tallyOf = (
  rule: Rule,
  dimensions: readonly Breakdown[],
  matrix: Pick<Matrix, 'lists' | 'plans'>,
): Tally => {
  const newTally = () => new FullTally(rule, dimensions, matrix);
  return timingKind(rule.timing).asksLatest ? new LatestTally(newTally) : newTally();
};

/** Adds up one indicator's counted rows in one pass, by dimension, member and semester. */
class FullTally implements Tally {
  private readonly total: Accumulator;
  private readonly parts: readonly Part[];
  readonly ofNothing: number | null;

  constructor(rule: Rule, dimensions: readonly Breakdown[], { lists, plans }: Pick<Matrix, 'lists' | 'plans'>) {
    const { length } = plans.semesters;
    const { newAccumulator, valueOf } = gatheringOf(rule, length);
    this.total = newAccumulator();
    this.ofNothing = valueOf(0, 0);
    this.parts = partsOf(rule, dimensions, lists, newAccumulator, () => new SumAccumulator(length));
  }

  add(row: Row, contribution: Contribution, sign: Sign): void {
    if (contribution.slots === 0) return;
    this.total.add(contribution, sign);
    for (const part of this.parts) part.add(row, contribution, sign);
  }

  valuesIn<T>(slots: Slots, make: MakeOfValue<T>): T[] {
    const total = this.total.valueIn(slots);
    const made = total === null ? [] : [make('total', null, total)];
    for (const { dimension, counted } of this.parts) {
      for (const { code, accumulator } of counted) {
        const value = accumulator.valueIn(slots);
        if (value !== null && value !== this.ofNothing) made.push(make(dimension, code, value));
      }
    }
    return made;
  }
}

/** Adds up, in each window anew, only the latest of the rows that tell how the same stands. */
class LatestTally implements Tally {
  private readonly told: Told[] = [];
  readonly ofNothing: number | null;

  /** @param newTally makes what adds the latest up */
  constructor(private readonly newTally: () => Tally) {
    this.ofNothing = newTally().ofNothing;
  }

  add(row: Row, contribution: Contribution, sign: Sign): void {
    if (contribution.slots === 0) return;
    if (sign > 0) this.told.push({ ...contribution, row });
    else
      this.told.splice(
        this.told.findIndex((one) => one.row === row),
        1,
      );
  }

  valuesIn<T>(slots: Slots, make: MakeOfValue<T>): T[] {
    const tally = this.newTally();
    for (const one of latestOf(this.told.filter((told) => meet(told.slots, slots)))) tally.add(one.row, one, 1);
    return tally.valuesIn(slots, make);
  }
}

type Told = Contribution & { readonly row: Row };
