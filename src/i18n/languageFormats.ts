/** How a language writes days and numbers. */
export interface LanguageFormats {
  /** From January on. Our own: what engines call a month differs, and goes into documents. */
  readonly monthNames: readonly string[];
  /** As they stand in a date. */
  readonly shortMonths: readonly string[];
  /** What stands before and after a title in a sentence. */
  readonly quotes: readonly [before: string, after: string];
  /** The months from one to another in a year. */
  readonly months: (from: string, to: string, year: string) => string;
}
