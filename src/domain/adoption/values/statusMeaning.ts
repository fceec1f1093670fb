import type { ListIndex } from '../../records/listIndex';
import { bookOf } from './memberBook';
import { doubtful, sure, type Meaning } from './meaning';
import { phrasesIn } from './phrases';
import { plainWords } from './words/plainWords';
import { beforeDetail } from './words/activityWords';
import { beforeStatus, statusSigns, turnsStatus } from './words/statusWords';
import { phrasesOf } from './words/wordTable';

const lead = phrasesOf(beforeStatus).map(plainWords);
const leadsOn = new Set(phrasesOf(beforeDetail));
const turning = new Set(phrasesOf(turnsStatus).map(plainWords));

/** What a sign alone means: `✔`, `◐`; null for any other text. */
function signMeaning(text: string): Meaning | null {
  const signs = [...text.replace(/[\s\ufe0e\ufe0f]/g, '')];
  const first = signs[0];
  if (first === undefined || signs.some((sign) => sign !== first)) return null;
  const options = statusSigns.find(([line]) => [...line].includes(first))?.[1];
  if (!options) return null;
  return options.length === 1 ? sure(...options) : doubtful(options);
}

/** What a share of what is done means: always a doubt. */
function shareMeaning(text: string): Meaning | null {
  const share = /^(\d{1,3})\s?%$/.exec(text.trim())?.[1];
  if (share === undefined) return null;
  if (Number(share) >= 100) return doubtful(['held', 'inProgress']);
  return doubtful(Number(share) === 0 ? ['proposed', 'approved'] : ['inProgress', 'held']);
}

/** What a text says of the state of an activity beyond the words that the list knows: a sign, or a state and why. */
export function statusMeaning(text: string, list: ListIndex): Meaning | null {
  const sign = signMeaning(text) ?? shareMeaning(text);
  if (sign) return sign;
  const signed = /^[✔✓√☑✅]\ufe0f?\s+(?=\p{L})|(?<=\p{L})\s*[✔✓√☑✅]\ufe0f?$/u;
  const plain = plainWords(text.replace(signed, ''));
  return stateAndMore(withoutLead(plain), list);
}

function withoutLead(plain: string): string {
  const word = lead.find((one) => plain.startsWith(`${one} `));
  return word === undefined ? plain : withoutLead(plain.slice(word.length + 1));
}

/** A state at the beginning of a text, with more after it that does not take it back: `Cancelada por huracán`. */
function stateAndMore(plain: string, list: ListIndex): Meaning | null {
  const { spellings } = bookOf('activityStatuses', list);
  const whole = spellings.get(plain);
  if (whole) return whole;
  const words = plain.split(' ');
  for (let end = Math.min(words.length - 1, 5); end > 0; end--) {
    const state = spellings.get(words.slice(0, end).join(' '));
    if (!state) continue;
    return beside(state, words.slice(end), spellings);
  }
  return null;
}

function beside(state: Meaning, rest: readonly string[], spellings: ReadonlyMap<string, Meaning>): Meaning {
  // One of two letters is none within other words.
  const named = phrasesIn(rest, (phrase) => (phrase.length > 3 ? spellings.get(phrase) : undefined), 5);
  const others = named.map(({ means }) => means).filter(({ codes }) => codes.join() !== state.codes.join());
  const [code] = state.codes;
  // `En proceso de cancelación` is not under way.
  if (code === 'inProgress' && leadsOn.has(rest[0] ?? '')) return doubtful([code, 'approved', 'proposed']);
  if (code === undefined || others.length === 0) {
    const isTurned = code !== undefined && turning.has(rest[0] ?? '') && rest[0] !== 'por';
    return isTurned ? doubtful([code]) : { ...state, more: true };
  }
  return doubtful([code, ...others.flatMap(({ codes, options }) => [...codes, ...(options ?? [])])]);
}
