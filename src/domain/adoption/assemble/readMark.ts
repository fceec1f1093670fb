import { foldText } from '../../foldText';
import type { Meanings } from '../answeredTable';
import type { ForeignCell } from '../foreignSheet';

/** What a cell of a cross table says: that it is so, that it is not, or what a person has to tell. */
export type Mark = 'yes' | 'no' | 'unsure';

const yes: ReadonlySet<string> = new Set([
  'x',
  'si',
  'yes',
  's',
  'y',
  '1',
  'true',
  'verdadero',
  'ok',
  '✓',
  '✔',
  '☑',
  '●',
  '•',
  '■',
  '✅',
]);
const no: ReadonlySet<string> = new Set([
  '',
  'no',
  'n',
  '0',
  '-',
  '--',
  '—',
  'n/a',
  'na',
  'no aplica',
  'false',
  'falso',
  '○',
  '☐',
  '□',
]);

/** Reads a cell of a cross table. A day there is the day on which it was so. */
export function readMark(cell: ForeignCell, answers: Meanings = new Map()): Mark {
  const text = cell.text.trim();
  for (const [said, meant] of answers) {
    if (foldText(said) !== foldText(text) || text === '') continue;
    return meant?.includes('yes') ? 'yes' : 'no';
  }
  if (cell.date !== undefined) return 'yes';
  const folded = foldText(text).replace(/\uFE0F/g, '');
  return yes.has(folded) ? 'yes' : no.has(folded) ? 'no' : 'unsure';
}
