import { loadLimits, TooMuchInside, type LoadLimit } from '../TooMuchInside';

/** Counts over all sheets of a workbook, what is shared as often as it stands there: a small file can stand for gigabytes. */
export class LoadCount {
  private count = 0;

  /** @param limit more than it says are refused */
  constructor(private readonly limit: LoadLimit) {}

  /** Throws TooMuchInside. */
  add(amount: number): void {
    this.count += amount;
    if (this.count > loadLimits[this.limit]) throw new TooMuchInside(this.limit);
  }
}
