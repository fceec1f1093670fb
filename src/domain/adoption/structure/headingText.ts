import { foldText } from '../../foldText';

/** Words that say nothing in a heading. */
const idle = new Set(
  'de del la el los las lo un una y e o u a en por para con que se su sus al the of and or for in on to by at an'.split(
    ' ',
  ),
);

/** No heading is longer; what is, is a text. */
export const longestHeading = 120;

/** A note or unit in brackets. */
const notes = /[([{][^)\]}]*[)\]}]?/g;

/** The stem of a word, by which its singular, plural and both genders are one. */
function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/s$/, '') : word;
  return bare.length > 3 ? bare.replace(/[aeo]$/, '').replace(/y$/, 'i') : bare;
}

function stemsIn(text: string): readonly string[] {
  const words = foldText(text.replace(/[º°]/g, 'o').replace(/#/g, ' numero '))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !idle.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stemOf))];
}

/** The stems of a heading's words, without notes and units, marks and words that say nothing; each once, as they stand. */
export const headingStems = (heading: string): readonly string[] => stemsIn(heading.replace(notes, ' '));

/** The same with what stands in brackets. */
export const stemsWithNotes = (heading: string): readonly string[] => stemsIn(heading);

/** Names a set of stems, in whatever order they stand. */
export const stemsKey = (stems: Iterable<string>): string => [...new Set(stems)].sort().join(' ');

/** The parts of a heading that says two things or the same in two languages: `Modalidad / tipo`. */
export const partsOfHeading = (heading: string): readonly string[] =>
  heading
    .replace(notes, ' ')
    .split(/\s*[/|;\r\n]\s*|\s+[-–—]\s+|\s+(?:y|e|o|and|or|&)\s+/iu)
    .filter((part) => part.trim() !== '');
