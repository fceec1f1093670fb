import { RefusedFile, type FileRefusalCode } from '../fileRefusal';

/**
 * How much of a file is read, whatever it says of itself. Everything is counted and nothing is timed, so that the same
 * file ends the same way everywhere. A matrix of 10,000 activities takes up to two thirds: a reader that is in no hurry
 * could allow more, but a file that is made of the most that is allowed shall still take only seconds.
 */
const limits = {
  /** Bytes of the parts that are unpacked; those that hold nothing for the matrix are not. */
  bytes: { most: 128 * 2 ** 20, refusal: 'tooLargeInside', unit: 2 ** 20 },
  /** Elements and their attributes, of all parts. */
  marks: { most: 7_000_000, refusal: 'tooManyMarks', unit: 1_000_000 },
  /** Elements and attributes that are kept, of parts that are read as trees. */
  nodes: { most: 600_000, refusal: 'tooManyMarks', unit: 1_000_000 },
  /** Cells of sheets and tables, the blank ones before and between filled ones too. */
  cells: { most: 8_000_000, refusal: 'tooManyCells', unit: 1_000_000 },
  /** Letters of a document's texts, each time that one is shown. */
  letters: { most: 32_000_000, refusal: 'tooMuchText', unit: 1_000_000 },
} as const satisfies Record<string, { most: number; refusal: FileRefusalCode; unit: number }>;

/** What reading a file is limited in. */
export type Counted = keyof typeof limits;

/** Parts that an archive may have. */
export const maxParts = 10_000;
/** Bytes of a part that only tells how others belong together. */
export const maxFrameBytes = 8 * 2 ** 20;
/** Elements within one another. */
export const maxDepth = 256;
/** Names of elements of one namespace that are remembered. */
export const maxNames = 1_000;
/** Letters of one text, comment or element with its attributes; a cell of Excel holds 32,767. */
export const maxRun = 1_000_000;

/** What may still be read of one file. */
export class ReadingBudget {
  private readonly counts: Record<Counted, number> = { bytes: 0, marks: 0, nodes: 0, cells: 0, letters: 0 };

  /** What was read up to now. */
  get spent(): Readonly<Record<Counted, number>> {
    return this.counts;
  }

  /** Counts what is about to be read. Throws RefusedFile before it is where that would be too much. */
  spend(what: Counted, amount: number): void {
    const count = this.counts[what] + amount;
    if (count > limits[what].most) throw tooMuch(what);
    this.counts[what] = count;
  }
}

function tooMuch(what: Counted): RefusedFile {
  const { most, refusal, unit } = limits[what];
  return new RefusedFile(refusal, { limit: most / unit });
}
