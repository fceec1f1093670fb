import type { ListIndex } from '../../records/listIndex';
import { spellingsOf } from '../../records/listIndex';
import type { Meaning } from './meaning';

/** A part of a cell that names several, with what it means; null where that is not known. */
export interface MemberPart {
  readonly text: string;
  readonly meaning: Meaning | null;
}

/** Whatever may stand between two members, kept by the split; names of themes hold most of it too. */
const between =
  /(\s*[,;|/+\n\r•·▪]\s*|\s*[-–—]\s*|\s+(?:y|e|and|&|con|with|junto con|en conjunto con|in conjunction with|así como)\s+)/i;

/** Separators that part what is not known as well. */
const strong = /[;|/\n\r•▪]|,(?=\s)|\s[-–—]\s/;

/** More parts than any cell that people fill: what is longer is parted by its lines only. */
const mostTokens = 161;

const tokensOf = (text: string): string[] => text.split(between);

const longest = new WeakMap<ListIndex, number>();

/** How many tokens the name of one member may take, separators included. */
function mostTokensOfOne(list: ListIndex): number {
  let most = longest.get(list);
  if (most === undefined) {
    const lengths = [...list.members, ...list.retired].flatMap(spellingsOf).map((text) => tokensOf(text).length);
    longest.set(list, (most = lengths.reduce((a, b) => Math.max(a, b), 1) + 2));
  }
  return most;
}

/** The best way of reading the tokens from one on. */
interface Way {
  readonly cost: number;
  readonly end: number;
  readonly meaning: Meaning | null;
}

const costOf = (meaning: Meaning): number => (meaning.options === null ? 1 : 40);
const costOfUnknown = 100;

/**
 * The members that a cell with several names: parted by whichever separators give members, so that a comma within a
 * theme's name parts nothing. What is no member stands as it is.
 */
export function memberParts(text: string, list: ListIndex, mean: (part: string) => Meaning | null): MemberPart[] {
  const whole = mean(text.trim());
  if (whole && whole.options === null && !whole.more) return [{ text: text.trim(), meaning: whole }];
  const tokens = tokensOf(text);
  const parts = tokens.length <= mostTokens ? bestParts(tokens, mostTokensOfOne(list), mean) : lineParts(text, mean);
  if (parts.every(({ meaning }) => meaning === null)) {
    if (whole) return [{ text: text.trim(), meaning: whole }];
    return wordParts(text, mean) ?? parts;
  }
  const doubtful = parts.some(({ meaning }) => !meaning || meaning.options !== null);
  return doubtful && whole ? [{ text: text.trim(), meaning: whole }] : parts;
}

function bestParts(tokens: readonly string[], most: number, mean: (part: string) => Meaning | null): MemberPart[] {
  const ways: Way[] = [];
  const costFrom = (at: number): number => (at >= tokens.length ? 0 : (ways[at]?.cost ?? 0));
  for (let at = tokens.length - 1 - ((tokens.length - 1) % 2); at >= 0; at -= 2) {
    const isEmpty = tokens[at]?.trim() === '';
    let best: Way = { cost: (isEmpty ? 0 : costOfUnknown) + costFrom(at + 2), end: at + 1, meaning: null };
    for (let end = at + 1; end <= Math.min(tokens.length, at + most); end += 2) {
      const meaning = isEmpty ? null : mean(tokens.slice(at, end).join('').trim());
      if (!meaning) continue;
      const cost = costOf(meaning) + costFrom(end + 1);
      if (cost <= best.cost) best = { cost, end, meaning };
    }
    ways[at] = best;
  }
  return along(tokens, ways);
}

/** The parts along the best ways; what is not known is joined again and parted by strong separators alone. */
function along(tokens: readonly string[], ways: readonly Way[]): MemberPart[] {
  const parts: MemberPart[] = [];
  let unknown = '';
  const close = () => {
    for (const piece of unknown.split(strong)) {
      const text = piece.replace(/^[\s,;/+-]+|[\s,;/+-]+$/g, '');
      if (text !== '') parts.push({ text, meaning: null });
    }
    unknown = '';
  };
  for (let at = 0; at < tokens.length;) {
    const { end, meaning } = ways[at] ?? { end: at + 1, meaning: null };
    const text = tokens.slice(at, end).join('');
    if (meaning) {
      close();
      parts.push({ text: text.trim(), meaning });
    } else unknown += (unknown === '' ? '' : (tokens[at - 1] ?? '')) + text;
    at = end + 1;
  }
  close();
  return parts;
}

const lineParts = (text: string, mean: (part: string) => Meaning | null): MemberPart[] =>
  text
    .split(/[;\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, meaning: mean(line) }));

/** Short names with nothing but spaces between, `CR MEX PAN`: only where each is one. */
function wordParts(text: string, mean: (part: string) => Meaning | null): MemberPart[] | null {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 20 || words.some((word) => word.length > 5)) return null;
  const parts = words.map((word) => ({ text: word, meaning: mean(word) }));
  return parts.every(({ meaning }) => meaning?.codes.length === 1) ? parts : null;
}
