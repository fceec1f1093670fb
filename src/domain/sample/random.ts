/** Numbers that look random and are the same on every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from a seeded source. */
export class Draw {
  constructor(readonly random: () => number) {}

  integer(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }
  chance(probability: number): boolean {
    return this.random() < probability;
  }
  one<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T;
  }
  some<T>(items: readonly T[], least: number, most: number): T[] {
    const left = [...items];
    const count = Math.min(this.integer(least, most), left.length);
    return Array.from({ length: count }, () => left.splice(this.integer(0, left.length - 1), 1)[0] as T);
  }
}
