import type { Member } from './member';
import { endOf, firstOf, type Slots } from './slots';

/** What a row adds to an indicator. */
export interface Contribution {
  readonly slots: Slots;
  /** What a sum adds; 1 for a count of rows, and for a row in the part of a share. */
  readonly weight: number;
  /** What a distinct count counts. */
  readonly keys: readonly Member[];
  /** Only where the latest is asked for. */
  readonly state?: State;
}

/** Of whom a row says how it stands, and a text by which the rows of one such come in order, the latest last. */
export interface State {
  readonly of: string;
  readonly order: string;
}

/** Of rows that tell how something stands the latest of each, in an order that sorting does not change; others are kept as they are. */
export function latestOf<T extends Pick<Contribution, 'state'>>(contributions: readonly T[]): readonly T[] {
  const latest = new Map<string, T & { readonly state: State }>();
  const others: T[] = [];
  for (const one of contributions) {
    const { state } = one;
    if (state === undefined) others.push(one);
    else if (state.order > (latest.get(state.of)?.state.order ?? '')) latest.set(state.of, { ...one, state });
  }
  const inOrder = [...latest.values()].sort((a, b) => (a.state.of < b.state.of ? -1 : 1));
  return [...others, ...inOrder];
}

/** Whether a row is counted, or taken back because it has changed. */
export type Sign = 1 | -1;

/** What has been counted for one member of one dimension. */
export interface Accumulator {
  add(contribution: Contribution, sign: Sign): void;
  /** The value in a window; null where there is none to have. */
  valueIn(slots: Slots): number | null;
}

/** Adds weights up, semester by semester. */
export class SumAccumulator implements Accumulator {
  private readonly bySemester: number[];

  /** @param semesters how many semesters the plans have */
  constructor(semesters: number) {
    this.bySemester = new Array<number>(semesters).fill(0);
  }

  add({ slots, weight }: Pick<Contribution, 'slots' | 'weight'>, sign: Sign): void {
    for (let at = firstOf(slots); at < endOf(slots); at++) this.bySemester[at]! += sign * weight;
  }

  valueIn(slots: Slots): number {
    let sum = 0;
    for (let at = firstOf(slots); at < endOf(slots); at++) sum += this.bySemester[at]!;
    return sum;
  }
}

/** Sets what rows add against how many they are. */
export class RatioAccumulator implements Accumulator {
  private readonly sums: SumAccumulator;
  private readonly rows: SumAccumulator;

  /**
   * @param semesters how many semesters the plans have
   * @param valueOf the value of rows that add so much together
   */
  constructor(
    semesters: number,
    private readonly valueOf: (sum: number, rows: number) => number | null,
  ) {
    this.sums = new SumAccumulator(semesters);
    this.rows = new SumAccumulator(semesters);
  }

  add(contribution: Contribution, sign: Sign): void {
    this.sums.add(contribution, sign);
    this.rows.add({ slots: contribution.slots, weight: 1 }, sign);
  }

  valueIn(slots: Slots): number | null {
    return this.valueOf(this.sums.valueIn(slots), this.rows.valueIn(slots));
  }
}

/** Counts how many different keys were seen. */
export class DistinctAccumulator implements Accumulator {
  /** How many rows had each key in each semester: the keys one after another, each with all its semesters. */
  private readonly rows: number[] = [];
  /** Where the semesters of a key begin, by its number. */
  private readonly starts: (number | undefined)[] = [];

  /** @param semesters how many semesters the plans have */
  constructor(private readonly semesters: number) {}

  add({ slots, keys }: Contribution, sign: Sign): void {
    for (const { number } of keys) {
      const start = this.starts[number] ?? this.meet(number);
      for (let at = firstOf(slots); at < endOf(slots); at++) this.rows[start + at]! += sign;
    }
  }

  valueIn(slots: Slots): number {
    let count = 0;
    for (let start = 0; start < this.rows.length; start += this.semesters) if (this.isIn(slots, start)) count++;
    return count;
  }

  private meet(number: number): number {
    const start = this.rows.length;
    this.starts[number] = start;
    for (let at = 0; at < this.semesters; at++) this.rows.push(0);
    return start;
  }

  private isIn(slots: Slots, start: number): boolean {
    for (let at = firstOf(slots); at < endOf(slots); at++) if (this.rows[start + at]! > 0) return true;
    return false;
  }
}
