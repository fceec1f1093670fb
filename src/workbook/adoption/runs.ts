/** A run of whole numbers, one after another. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/**
 * The runs of numbers below a limit for which something holds.
 * @param gap so many for which it does not hold are taken along between two runs: a further request costs more
 */
export function runsWhere(limit: number, holds: (number: number) => boolean, gap = 0): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (let number = 0; number < limit; number++) {
    if (!holds(number)) continue;
    const last = runs.at(-1);
    if (last && number - (last.first + last.count) <= gap) last.count = number - last.first + 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
