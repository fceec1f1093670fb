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
function slipsBetween(a: string, b: string, most: number): number {
  const [rows, columns] = [a.length, b.length];
  if (rows - columns > most || columns - rows > most) return most + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= columns; j++) last.push(j);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= columns; j++) {
      let slips = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      slips = smaller(slips, (last[j] ?? 0) + 1);
      slips = smaller(slips, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = smaller(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
      least = smaller(least, slips);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return smaller(last[columns] ?? 0, most + 1);
}

const smaller = (a: number, b: number): number => (a < b ? a : b);

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
  for (let at = 0; at < 32; at++) {
    const more = (a[at] ?? 0) - (b[at] ?? 0);
    difference += more < 0 ? -more : more;
  }
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

/** The spellings that are at most so many slips away. */
function near<T>(plain: string, known: readonly Known<T>[], most: number): Near<T>[] {
  const counts = letterCounts(plain);
  const found: Near<T>[] = [];
  for (const { spelling, counts: others, means } of known) {
    if (spelling.length - plain.length > most || plain.length - spelling.length > most) continue;
    if (!mayBeNear(counts, others, most)) continue;
    const slips = slipsBetween(plain, spelling, most);
    if (slips <= most) found.push({ slips: turns(plain, spelling) ? never : slips, means });
  }
  return found;
}

/** Of a spelling that says the opposite: as near as can be, and never meant. */
const never = -1;

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
  const known = knownOf(spellings);
  const meant = near(plain, known, most).filter(({ slips }) => slips !== never);
  const [first] = meant;
  if (!first) return [];
  const best = meant.reduce((nearest, one) => (one.slips < nearest.slips ? one : nearest), first);
  // What is hardly further away may be meant as well.
  const others = near(plain, known, 2 * best.slips - 1).filter(({ means }) => !same(means, best.means));
  return [best.means, ...others.map(({ means }) => means)];
}
