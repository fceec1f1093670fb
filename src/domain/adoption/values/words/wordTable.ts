import { inEach, type Bilingual } from '../../../plan/language';

/**
 * Words of foreign sheets in each language, parted by `|`. `@` stands for the ending that says gender and number in
 * Spanish: `realizad@` is realizada, realizado, realizadas and realizados.
 */
export type WordTable = Bilingual;

/** Words that leave open what they mean, with all they may, the likeliest first. */
export interface DoubtfulWords {
  readonly options: readonly string[];
  readonly words: WordTable;
}

const endings = ['a', 'o', 'as', 'os'];

/** Each phrase of a table, with every ending. */
export const phrasesOf = (table: WordTable): readonly string[] =>
  inEach(table).flatMap((line) =>
    line
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .flatMap((phrase) => (phrase.includes('@') ? endings.map((ending) => phrase.replaceAll('@', ending)) : [phrase])),
  );
