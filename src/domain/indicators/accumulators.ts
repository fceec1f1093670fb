import type { Member } from './member';
import { endOf, firstOf, type Slots } from './slots';

/** What a row adds to an indicator. */
export interface Contribution {
  readonly slots: Slots;
  /** What a sum adds; 1 for a count of rows. */
  readonly weight: number;
  /** What a distinct count counts. */
  readonly keys: readonly Member[];
}

/** Whether a row is counted, or taken back because it has changed. */
export type Sign = 1 | -1;

/** What has been counted for one member of one dimension. */
export interface Accumulator {
  add(contribution: Contribution, sign: Sign): void;
  /** The value in a window. */
  valueIn(slots: Slots): number;
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
