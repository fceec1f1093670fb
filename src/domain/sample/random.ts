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
  /** Some of the items, none twice; takes no longer the more items there are. */
  some<T>(items: readonly T[], least: number, most: number): T[] {
    const count = Math.min(this.integer(least, most), items.length);
    const taken: number[] = [];
    return Array.from({ length: count }, () => {
      // The place among those that are left, then among all.
      let index = this.integer(0, items.length - 1 - taken.length);
      for (const other of taken) if (other <= index) index++;
      taken.push(index);
      taken.sort((a, b) => a - b);
      return items[index] as T;
    });
  }
}
