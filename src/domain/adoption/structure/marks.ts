import { markMeaning } from '../values/mark';

/** What a cell of a cross table says: that it is so, that it is not, or something between; null for any other text. */
export function markIn(text: string): 'yes' | 'no' | 'doubtful' | null {
  if (text.length > 20) return null;
  const meaning = markMeaning(text, text);
  if (meaning === null) return null;
  if (meaning === 'blank') return 'no';
  return meaning.options ? 'doubtful' : meaning.codes[0] === 'yes' ? 'yes' : 'no';
}
