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
  /(\s*[,;|/\n\r•·▪]\s*|\s+[-–—+]\s+|\s*[–—]\s*|\s+(?=\d{1,2}\)\s)|\s+(?:y|e|and|&|con|with|junto con|en conjunto con|in conjunction with|así como)\s+)/i;

/** Separators that part what is not known as well. */
const strong = /[;|/\n\r•▪]|,(?=\s)|\s[-–—]\s/;

/** Separators that stand between words of one name as often as between two names. */
const weak = /^\s+\p{L}|^\s*&|^\s*[–—]\s*$/u;

/** More parts than any cell that people fill: what is longer is parted by its lines only. */
const mostTokens = 161;

const tokensOf = (text: string): string[] => text.split(between);

/** How the names of a list are made. */
interface Names {
  /** How many tokens one may take, separators included. */
  readonly mostTokens: number;
  /** Whether weak separators stand within some. */
  readonly heldTogether: boolean;
}

const known = new WeakMap<ListIndex, Names>();

function namesOf(list: ListIndex): Names {
  let names = known.get(list);
  if (!names) {
    const tokens = [...list.members, ...list.retired].flatMap(spellingsOf).map(tokensOf);
    names = {
      mostTokens: tokens.reduce((most, { length }) => Math.max(most, length), 1) + 2,
      heldTogether: !list.open && tokens.some((one) => one.some((token, at) => at % 2 === 1 && weak.test(token))),
    };
    known.set(list, names);
  }
  return names;
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
  const trimmed = text.trim();
  const whole = mean(trimmed);
  if (whole && whole.options === null && !whole.more) return [{ text: trimmed, meaning: whole }];
  const tokens = tokensOf(trimmed);
  const names = namesOf(list);
  const found = tokens.length <= mostTokens ? bestParts(tokens, names, mean) : lineParts(trimmed, mean);
  const parts = found.flatMap((part) => (part.meaning === null ? (closeParts(part.text, mean) ?? [part]) : [part]));
  if (parts.every(({ meaning }) => meaning === null)) return whole ? [{ text: trimmed, meaning: whole }] : parts;
  const doubtful = parts.some(({ meaning }) => !meaning || meaning.options !== null);
  return doubtful && whole ? [{ text: trimmed, meaning: whole }] : parts;
}

function bestParts(tokens: readonly string[], names: Names, mean: (part: string) => Meaning | null): MemberPart[] {
  const ways: Way[] = [];
  const costFrom = (at: number): number => (at >= tokens.length ? 0 : (ways[at]?.cost ?? 0));
  for (let at = tokens.length - 1 - ((tokens.length - 1) % 2); at >= 0; at -= 2) {
    const isEmpty = tokens[at]?.trim() === '';
    let best: Way = { cost: (isEmpty ? 0 : costOfUnknown) + costFrom(at + 2), end: at + 1, meaning: null };
    for (let end = at + 1; end <= Math.min(tokens.length, at + names.mostTokens); end += 2) {
      const meaning = isEmpty ? null : mean(tokens.slice(at, end).join('').trim());
      if (!meaning) continue;
      const cost = costOf(meaning) + costFrom(end + 1);
      if (cost <= best.cost) best = { cost, end, meaning };
    }
    ways[at] = best;
  }
  return along(tokens, names.heldTogether ? withoutHalves(tokens, ways) : ways);
}

/**
 * The ways without the names that only begin or end another one: of `Remesas y ahorro` the first half is no theme, since
 * names of themes hold `y` themselves.
 */
function withoutHalves(tokens: readonly string[], ways: readonly Way[]): readonly Way[] {
  const kept = [...ways];
  let changed = true;
  while (changed) {
    changed = false;
    for (let at = 0, last: Way | undefined, lastAt = 0; at < tokens.length;) {
      const way = kept[at];
      if (!way) break;
      const isWeak = at > 0 && weak.test(tokens[at - 1] ?? '');
      if (last && isWeak && (last.meaning === null) !== (way.meaning === null) && tokens[at]?.trim() !== '') {
        kept[last.meaning ? lastAt : at] = { ...(last.meaning ? last : way), meaning: null };
        changed = true;
        break;
      }
      [last, lastAt] = [way, at];
      at = way.end + 1;
    }
  }
  return kept;
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

/** Short names close together, `CR MEX PAN`, `BEL-CAN-CR`: only where each is one. */
function closeParts(text: string, mean: (part: string) => Meaning | null): MemberPart[] | null {
  const isOne = ({ meaning }: MemberPart) => meaning?.options === null && meaning.codes.length === 1;
  for (const separator of [/[-+]/, /\s+/]) {
    const words = text.trim().split(separator);
    if (words.length < 2 || words.length > 20 || words.some((word) => word.trim() === '')) continue;
    if (separator.test(' ') && words.some((word) => word.length > 5)) continue;
    const parts = words.map((word) => ({ text: word.trim(), meaning: mean(word.trim()) }));
    if (parts.every(isOne)) return parts;
  }
  return null;
}
