import { TooMuchInside } from '../TooMuchInside';

/** Letters of all cells of a workbook, each as often as it stands there: a few of a small file can stand for gigabytes. */
export class LetterCount {
  private count = 0;

  /** @param most more are refused */
  constructor(private readonly most: number) {}

  /** Throws TooMuchInside. */
  add(letters: number): void {
    this.count += letters;
    if (this.count > this.most) throw new TooMuchInside('too many letters');
  }
}
