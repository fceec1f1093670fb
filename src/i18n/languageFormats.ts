/** How a language writes titles and months. */
export interface LanguageFormats {
  /** What stands before and after a title in a sentence. */
  readonly quotes: readonly [before: string, after: string];
  /** The months from one to another in a year. */
  readonly months: (from: string, to: string, year: string) => string;
}
