import { foldText } from '../../foldText';
import type { ForeignCell } from '../foreignSheet';
import { isFilled } from './Grid';

const yes = /^(x+|si|s|yes|y|ok|1|true|verdadero|[✓✔☑✅●•■◼⬛▪★√*]️?|✗?x)$/u;
const no = /^(no|n|0|-+|—|–|n\/?a|false|falso|[✗✘☒❌○◯□]️?)$/u;
const doubtful =
  /^(parcial(mente)?|partial(ly)?|en proceso|in progress|pendiente|pending|[◐◑◔◕↻⟳~?¿]️?|½|s\/?i|por confirmar|tbc)$/u;

/** What a cell of a cross table says: that it is so, that it is not, or something between; null for any other text. */
export function markIn(text: string): 'yes' | 'no' | 'doubtful' | null {
  if (text.length > 20) return null;
  const folded = foldText(text);
  if (yes.test(folded)) return 'yes';
  if (no.test(folded)) return 'no';
  return doubtful.test(folded) ? 'doubtful' : null;
}

/** Whether nothing but a colour stands in a cell. */
export const isColourOnly = (cell: ForeignCell | undefined): boolean => cell?.fill !== undefined && !isFilled(cell);
