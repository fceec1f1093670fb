/** What a text means in a list. */
export interface Meaning {
  /** Members that are surely meant. */
  readonly codes: readonly string[];
  /** Members that may be meant, the likeliest first, where one has to ask; null where one has not. */
  readonly options: readonly string[] | null;
  /** How an activity is held, where the text of its type says that too. */
  readonly modality?: string;
  /** Type of an activity, where the text of its modality says that too. */
  readonly type?: string;
  /** Pillar that a text among themes names. */
  readonly pillar?: string;
  /** Whether the text says more than this, so that it must be kept. */
  readonly more?: boolean;
}

/** Surely these members. */
export const sure = (...codes: readonly string[]): Meaning => ({ codes, options: null });

/** One of these, or another one: to be asked. */
export const doubtful = (options: readonly string[]): Meaning => ({ codes: [], options: [...new Set(options)] });

/** Nothing at all: `N/A`, `Por definir`. */
export const blank: Meaning = { codes: [], options: null };

/** No member, and nothing to ask; its text is kept: a country that is none, an answer that leaves the field blank. */
export const noMember: Meaning = { codes: [], options: null };

/** Whether two meanings are the same. */
export const sameMeaning = (a: Meaning, b: Meaning): boolean =>
  a.codes.join() === b.codes.join() && a.options?.join() === b.options?.join();
