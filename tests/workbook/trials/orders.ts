/** Picks one of several things that can happen next, by its position. */
export type Choose = (options: number) => number;

/**
 * Runs a trial once for every order of what can happen in it: each run follows the choices of the one before up to the
 * last that could be made otherwise. Gives how many orders there were.
 * @param most stops after so many, for trials with too many orders
 */
export async function everyOrder(trial: (choose: Choose) => Promise<void>, most = Infinity): Promise<number> {
  let path: { taken: number; options: number }[] = [];
  for (let count = 1; ; count++) {
    let depth = 0;
    await trial((options) => {
      const step = (path[depth] ??= { taken: 0, options });
      if (step.options !== options) throw new Error('The same order did not give the same choices');
      depth++;
      return step.taken;
    });
    path = path.slice(0, depth);
    while (path.length > 0 && (path.at(-1)?.taken ?? 0) + 1 >= (path.at(-1)?.options ?? 0)) path.pop();
    const last = path.at(-1);
    if (!last || count >= most) return count;
    last.taken++;
  }
}
