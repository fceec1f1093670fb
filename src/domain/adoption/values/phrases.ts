/** A known phrase in a text: from which word to which (not included), and what it means. */
export interface Phrase<T> {
  readonly start: number;
  readonly end: number;
  readonly means: T;
}

/** The known phrases in some words from the first to the last, the longest at each place, none across another. */
export function phrasesIn<T>(words: readonly string[], known: (phrase: string) => T | undefined, mostWords: number) {
  const found: Phrase<T>[] = [];
  for (let start = 0; start < words.length; start++) {
    const phrase = longestAt(words, start, known, mostWords);
    if (!phrase) continue;
    found.push(phrase);
    start = phrase.end - 1;
  }
  return found;
}

function longestAt<T>(
  words: readonly string[],
  start: number,
  known: (phrase: string) => T | undefined,
  mostWords: number,
): Phrase<T> | undefined {
  let found: Phrase<T> | undefined;
  let phrase = '';
  for (let end = start + 1; end <= words.length && end <= start + mostWords; end++) {
    phrase = end === start + 1 ? (words[start] ?? '') : `${phrase} ${words[end - 1]}`;
    const means = known(phrase);
    if (means !== undefined) found = { start, end, means };
  }
  return found;
}

/** The words that are in none of some phrases. */
export const wordsBeside = (words: readonly string[], phrases: readonly Phrase<unknown>[]): string[] =>
  words.filter((_, at) => !phrases.some(({ start, end }) => at >= start && at < end));
