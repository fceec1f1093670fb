/** How many slips of the hand a word of so many letters may hold and still be read: none in a short one. */
function mostSlips(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 16 ? 2 : 3;
}

/** Beginnings that make a word its opposite or another one: `regular` is no misspelt `irregular`. */
const turning = /^(?:in|im|ir|des|dis|re|pre|extra|inter|un|non|no)$/;

/** Whether one of two texts says of a word what the other denies. */
function turns(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length !== others.length) return false;
  return words.some((word, at) => {
    const other = others[at] ?? '';
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    return short.length > 3 && long.endsWith(short) && turning.test(long.slice(0, long.length - short.length));
  });
}

/**
 * Letters that must be put in, left out, exchanged or swapped with their neighbour to make one text of another
 * (Damerau–Levenshtein, each place once); `most` + 1 for more.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** How often each letter stands in a text: texts in which these differ much are not alike, which is soon seen. */
function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) & 31;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Whether so many slips may be enough to make one text of another: each changes two counts by one at most. */
function mayBeNear(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let difference = 0;
  for (let at = 0; at < 32; at++) difference += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return difference <= 2 * most;
}

/** A spelling that misspelt texts are compared with. */
interface Known<T> {
  readonly spelling: string;
  readonly counts: Uint8Array;
  readonly means: T;
}

const prepared = new WeakMap<ReadonlyMap<string, unknown>, readonly Known<unknown>[]>();

/** The spellings of which a misspelt one is read at all, made ready to be compared. */
function knownOf<T>(spellings: ReadonlyMap<string, T>): readonly Known<T>[] {
  let known = prepared.get(spellings) as readonly Known<T>[] | undefined;
  if (!known) {
    const long = [...spellings].filter(([spelling]) => mostSlips(spelling.length) > 0);
    known = long.map(([spelling, means]) => ({ spelling, counts: letterCounts(spelling), means }));
    prepared.set(spellings, known);
  }
  return known;
}

/** A spelling that a text may be meant for. */
interface Near<T> {
  readonly slips: number;
  readonly means: T;
}

/**
 * What a misspelt text can mean: one meaning where it can mean that and nothing else, all that it may where there are
 * several, none where it is like nothing.
 */
export function likeSpelling<T>(
  plain: string,
  spellings: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): readonly T[] {
  const most = mostSlips(plain.length);
  if (most === 0) return [];
  const counts = letterCounts(plain);
  let best: Near<T> | undefined;
  const near: Near<T>[] = [];
  for (const { spelling, counts: others, means } of knownOf(spellings)) {
    if (Math.abs(spelling.length - plain.length) > 2 * most || !mayBeNear(counts, others, 2 * most)) continue;
    const slips = slipsBetween(plain, spelling, 2 * most);
    if (slips > 2 * most) continue;
    near.push({ slips, means });
    if (slips <= most && !turns(plain, spelling) && (!best || slips < best.slips)) best = { slips, means };
  }
  if (!best) return [];
  const { slips, means } = best;
  const others = near.filter((other) => other.slips < 2 * slips && !same(other.means, means));
  return [means, ...others.map((other) => other.means)];
}
