import { planSemesters } from '../calendar';
import type { Member } from './member';
import type { Slots } from './slots';

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
  private readonly bySemester = planSemesters.map(() => 0);

  add({ slots, weight }: Pick<Contribution, 'slots' | 'weight'>, sign: Sign): void {
    for (let rest = slots; rest !== 0; rest &= rest - 1) this.bySemester[lowest(rest)]! += sign * weight;
  }

  valueIn(slots: Slots): number {
    let sum = 0;
    for (let rest = slots; rest !== 0; rest &= rest - 1) sum += this.bySemester[lowest(rest)]!;
    return sum;
  }
}

/** Counts how many different keys were seen. */
export class DistinctAccumulator implements Accumulator {
  /** The keys that were seen, by their numbers. */
  private readonly byNumber: (SeenKey | undefined)[] = [];
  private readonly seen: SeenKey[] = [];

  add({ slots, keys }: Contribution, sign: Sign): void {
    for (const { number } of keys) (this.byNumber[number] ?? this.meet(number)).add(slots, sign);
  }

  valueIn(slots: Slots): number {
    let count = 0;
    for (const key of this.seen) if ((key.slots & slots) !== 0) count++;
    return count;
  }

  private meet(number: number): SeenKey {
    const key = new SeenKey();
    this.byNumber[number] = key;
    this.seen.push(key);
    return key;
  }
}

/** A key in the semesters in which rows had it. */
class SeenKey {
  slots: Slots = 0;
  private readonly rowsBySemester = planSemesters.map(() => 0);

  add(slots: Slots, sign: Sign): void {
    for (let rest = slots; rest !== 0; rest &= rest - 1) {
      const semester = lowest(rest);
      const rows = (this.rowsBySemester[semester]! += sign);
      this.slots = rows > 0 ? this.slots | (1 << semester) : this.slots & ~(1 << semester);
    }
  }
}

/** The first semester among the bits. */
const lowest = (slots: Slots): number => 31 - Math.clz32(slots & -slots);
