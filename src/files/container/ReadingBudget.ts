import type { ZipEntry } from 'ooxml';
import { RefusedFile, type FileRefusalCode } from './fileRefusal';

/**
 * How much of a file is read, whatever it says of itself. Everything is counted and nothing is timed, so that the same
 * file ends the same way everywhere. Each is limited on its own, and all together by the effort that they take: a file
 * that is made of the most that is allowed shall be read in two seconds and 512 MB. What `grows` is limited in proportion
 * to the file where that is large itself.
 */
const limits = {
  /** Bytes of the parts that are unpacked; those that hold nothing for the matrix are not. */
  bytes: { most: 96 * 2 ** 20, refusal: 'tooLargeInside', unit: 2 ** 20, effort: 12 },
  /** Beginnings and ends of elements, attributes, comments, escaped signs: whatever a parser stops at. */
  marks: { most: 5_000_000, refusal: 'tooManyMarks', unit: 1, effort: 140, grows: true },
  /** Elements and attributes that are kept, of parts that are read as trees. */
  nodes: { most: 400_000, refusal: 'tooManyMarks', unit: 1, effort: 500 },
  /** Cells of sheets and tables, the blank ones before and between filled ones too. */
  cells: { most: 6_000_000, refusal: 'tooManyCells', unit: 1_000_000, effort: 200, grows: true },
  /** Letters of a document, each time that a text of it is shown. */
  shown: { most: 8_000_000, refusal: 'tooMuchText', unit: 1_000_000, effort: 75 },
  /** Letters of cells, each time that a text of a sheet is shown. */
  letters: { most: 32_000_000, refusal: 'tooMuchText', unit: 1_000_000, effort: 5, grows: true },
  /** Letters of different texts in columns that hold members of lists, dates and numbers: they are taken apart. */
  listed: { most: 5_000_000, refusal: 'tooMuchListed', unit: 1_000_000, effort: 100, grows: true },
  /** Letters of links: of addresses, formulas and what is shown, in each cell. */
  links: { most: 5_000_000, refusal: 'tooMuchLinked', unit: 1_000_000, effort: 100, grows: true },
  /** Groups of cells that may be headers of records, each time that they are compared with all labels. */
  headers: { most: 2_000, refusal: 'tooManyHeaders', unit: 1, effort: 500_000 },
  /** Cells of records that hold something else than their column. */
  faults: { most: 50_000, refusal: 'tooManyFaults', unit: 1, effort: 4_000 },
} as const satisfies Record<string, Limit>;

interface Limit {
  readonly most: number;
  readonly refusal: FileRefusalCode;
  /** What the refusal counts in. */
  readonly unit: number;
  /** What each takes: about as many nanoseconds, where the limits were measured. */
  readonly effort: number;
  readonly grows?: boolean;
}

/** The effort that one file may take. */
const mostEffort = 1_500_000_000;

/** Packed bytes of a file that may be as large as the limits. */
const plainBytes = 2 * 2 ** 20;
/**
 * What sheets of people pack into an eighth to a twelfth of their size, what is made to hurt into a hundredth. Bytes that
 * shrink less than this are taken as if they had: else random ones would buy room for the others.
 */
const leastShrinking = 6;

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
  private readonly counts: Record<Counted, number> = {
    bytes: 0,
    marks: 0,
    nodes: 0,
    cells: 0,
    shown: 0,
    letters: 0,
    listed: 0,
    links: 0,
    headers: 0,
    faults: 0,
  };
  private effort = 0;
  private packed = 0;

  /** @param before what is taken as read already */
  constructor(before: Partial<Record<Counted, number>> = {}) {
    for (const [what, amount] of Object.entries(before)) this.spend(what as Counted, amount);
  }

  /** What was read up to now. */
  get spent(): Readonly<Record<Counted, number>> {
    return this.counts;
  }

  /** Counts a part that is about to be unpacked. Throws RefusedFile as `spend` does. */
  unpack({ packed, size }: Pick<ZipEntry, 'packed' | 'size'>): void {
    this.spend('bytes', size);
    this.packed += Math.min(packed, size / leastShrinking);
  }

  /** Counts what is about to be read. Throws RefusedFile before it is where that would be too much. */
  spend(what: Counted, amount: number): void {
    const { most, effort, refusal, unit, grows = false }: Limit = limits[what];
    const growth = Math.max(1, this.packed / plainBytes);
    const limit = most * (grows ? growth : 1);
    const count = this.counts[what] + amount;
    if (count > limit) throw new RefusedFile(refusal, { limit: Math.floor(limit / unit) });
    this.effort += amount * effort;
    if (this.effort > mostEffort * growth) throw new RefusedFile('tooMuchAtOnce');
    this.counts[what] = count;
  }
}
