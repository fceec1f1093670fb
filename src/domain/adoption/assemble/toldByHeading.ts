import { foldText } from '../../foldText';
import type { ForeignCell } from '../foreignSheet';
import type { TargetParts } from '../target';
import { markMeaning } from '../values/mark';

/** Two words or letters in a heading that say in which order women and men are counted: `Participantes (M/H)`. */
const inOrder =
  /\(?\b(m|h|f|mujeres|hombres|women|men|female|male|femenino|masculino)\s*(?:[/-]|y|and|&)\s*(m|h|f|mujeres|hombres|women|men|female|male|femenino|masculino)\b\)?/i;

/** A heading that asks whether an activity was held: `¿Se realizó?`, `Delivered?`. */
const asksIfHeld =
  /^\W*(?:(?:ya )?(?:se|fue|was|is)(?: it)? )?(?:realizad[oa]|realizo|ejecutad[oa]|ejecuto|cumplid[oa]|concluid[oa]|finalizad[oa]|implementad[oa]|hech[oa]|done|held|completed|delivered|conducted|carried out)\b(?! (?:por|el|en|by|on)\b)/;

/** A cell with what its heading says of it: numbers of women and men with their letters, a yes with what it is about. */
export function toldByHeading({ field }: TargetParts, header: string, cell: ForeignCell): ForeignCell {
  if (field === 'participants') return withLetters(header, cell);
  return field === 'status' ? withState(header, cell) : cell;
}

function withLetters(header: string, cell: ForeignCell): ForeignCell {
  const [, first, second] = inOrder.exec(header) ?? [];
  if (first === undefined || second === undefined || !/^\s*\d+\s*[/-]\s*\d+\s*$/.test(cell.text)) return cell;
  const text = `${letterOf(first)}/${letterOf(second)}: ${cell.text.trim()}`;
  return { ...cell, value: text, text };
}

const letterOf = (word: string): string => (word.length === 1 ? word : /^(muj|wom|fem)/i.test(word) ? 'F' : 'H');

/** A yes where the heading asks whether it was held; a no may mean several things and is asked. */
function withState(header: string, cell: ForeignCell): ForeignCell {
  if (!asksIfHeld.test(foldText(header)) || !/^\s*\p{L}{1,4}\s*$/u.test(cell.text)) return cell;
  const meaning = markMeaning(cell.text, cell.text);
  const isYes = meaning !== null && meaning !== 'blank' && !meaning.options && meaning.codes[0] === 'yes';
  return isYes ? { ...cell, value: held, text: held } : cell;
}

const held = '✔';
