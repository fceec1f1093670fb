import type { Language } from '../domain/plan/language';

/** What a language says while the texts of another, or its own, are not here. */
export interface MissingWords {
  /** The languages, as they stand in these sentences. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly waiting: (asked: string) => string;
  readonly failed: (asked: string, shown: string) => string;
  readonly retry: string;
}
