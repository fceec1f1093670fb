import type { ListIndex } from '../../records/listIndex';
import { bookOf } from './memberBook';
import { phrasesIn, type Phrase } from './phrases';
import { aroundModality, weakModality } from './words/activityWords';
import { plainWords } from './words/plainWords';
import { phrasesOf } from './words/wordTable';

/** Words that lead to a modality and say none: `en modalidad virtual`. */
export const ways: ReadonlySet<string> = new Set(phrasesOf(aroundModality).map(plainWords));

const weak = new Set(phrasesOf(weakModality).map(plainWords));

/** Where some words say how an activity is held; single letters, and what one has to ask about, are left out. */
export function modalityPhrases(words: readonly string[], modalities: ListIndex): readonly Phrase<string>[] {
  const { spellings, mostWords } = bookOf('modalities', modalities);
  return phrasesIn(words, (phrase) => spellings.get(phrase)?.codes[0], mostWords);
}

/**
 * The modality that a part of a place begins or ends with, and the words that are left: `Presencial en San José`. A word
 * that means other things too counts alone only.
 */
export function modalityAtEdge(plain: string, modalities: ListIndex) {
  const words = plain.split(' ');
  const found = modalityPhrases(words, modalities).filter(({ start, end }) => {
    if (start === 0 && end === words.length) return true;
    return (start === 0 || end === words.length) && !weak.has(words.slice(start, end).join(' '));
  });
  const codes = new Set(found.map(({ means }) => means));
  if (codes.size !== 1) return { modality: undefined, rest: words };
  const inside = (at: number) => found.some(({ start, end }) => at >= start && at < end);
  return { modality: [...codes][0], rest: words.filter((word, at) => !inside(at) && !ways.has(word)) };
}
