import { plainWords } from './words/plainWords';
import { remembered } from '../../remembered';
import { besideBlank, blankWords } from './words/blankWords';
import { phrasesOf } from './words/wordTable';

const blanks = new Set(phrasesOf(blankWords).map(plainWords));
const beside = new Set(phrasesOf(besideBlank).map(plainWords));

/** Signs that people leave in a cell to show that they did not forget it. */
const dashes = /^[\s\-–—−_.…*?/=]*$/;

/** Whether a text is nothing but signs for a blank: `-`, `…`. */
export const isDash = (text: string): boolean => dashes.test(text);

/** Whether a text says in signs or words that there is nothing: `Por definir`, `TBC`, `N/A`. */
export const saysNothing = remembered((text): boolean => {
  if (isDash(text)) return true;
  if (text.length > 60) return false;
  const plain = plainWords(text);
  if (blanks.has(plain)) return true;
  const words = plain.split(' ').filter((word) => !beside.has(word));
  return words.length > 0 && blanks.has(words.join(' '));
});
