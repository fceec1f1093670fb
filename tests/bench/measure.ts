/** Processor time that this process has taken, in milliseconds: what else runs on the machine does not add to it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The best processor time of several runs of the same work, in milliseconds, and what it gave. Work is repeated until
 * so many seconds were spent on it, so that it is compiled by then, and five times at least.
 */
export function bestOf<T>(work: () => T, seconds = 2): { readonly ms: number; readonly result: T } {
  const begun = processorTime();
  let result = work();
  let ms = Infinity;
  for (let run = 0; run < 5 || processorTime() - begun < seconds * 1000; run++) {
    const start = processorTime();
    result = work();
    ms = Math.min(ms, processorTime() - start);
  }
  return { ms, result };
}

/** Gives figures to the process that started this one. */
export function report(figures: Readonly<Record<string, number>>): void {
  console.log(JSON.stringify(figures));
}
