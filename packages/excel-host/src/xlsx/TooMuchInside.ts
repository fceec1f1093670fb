/** The most of each kind that is loaded of a file. */
export const loadLimits = {
  /** Bytes of one part: three times the largest one of 20,000 activities. */
  bytesOfPart: 96 * 2 ** 20,
  /** Bytes of all parts that are read, each as often as it is. */
  bytes: 256 * 2 ** 20,
  /** Elements side by side in one. */
  elements: 1_000_000,
  /** Cells that hold something or look like something: a third more than those of 20,000 activities. */
  cells: 3_000_000,
  /** Letters of all texts of cells, each as often as it stands there: eight times those of 20,000 activities. */
  letters: 64_000_000,
  /** Letters of one text: a cell holds 32,767 characters, and with the marks of as many fonts a text is no longer. */
  lettersOfText: 8_000_000,
  /** Letters of formulas that follow from others: translating these takes a few seconds. */
  lettersOfFollowers: 16_000_000,
} as const;
export type LoadLimit = keyof typeof loadLimits;

/** Thrown where a file holds more, unpacked or written out, than can be loaded: it may be made for that. */
export class TooMuchInside extends Error {
  /** @param limit what there is too much of */
  constructor(readonly limit: LoadLimit) {
    super(`more than ${loadLimits[limit]}: ${limit}`);
  }
}
