import { foldText } from '../../../foldText';
import { replaceNotAfter } from '../../../notAfter';

/** The words of a text alone: folded, letters and figures with one space between. Signs are left out. */
export function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Plain words with letters that stand alone put together: of `C.R.` and `U. S. A.`. */
export const withInitialsJoined = (plain: string): string =>
  replaceNotAfter(plain, /\S/, /\p{L}(?: \p{L})+(?!\S)/gu, (letters = '') => letters.replaceAll(' ', ''));
