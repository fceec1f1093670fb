/** Work that stops after each of its steps, so that whoever runs it can let something else come in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps without a stop. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many items make a step: a few milliseconds of the heaviest work that is done with one. */
const itemsInStep = 250;

/** Many items, step by step. */
export function* runsOf<I>(items: readonly I[]): Iterable<readonly I[]> {
  for (let start = 0; start < items.length; start += itemsInStep) yield items.slice(start, start + itemsInStep);
}

/** What each of many items gives, one after another. */
export function* mapInSteps<I, O>(items: readonly I[], make: (item: I, index: number) => O): Steps<O[]> {
  const all: O[] = [];
  for (const [index, item] of items.entries()) {
    all.push(make(item, index));
    yield;
  }
  return all;
}

/** What each of many items gives, many of them in a step: for what takes little. */
export function* mapInRuns<I, O>(items: readonly I[], make: (item: I) => O): Steps<O[]> {
  const all: O[] = [];
  for (const run of runsOf(items)) {
    for (const item of run) all.push(make(item));
    yield;
  }
  return all;
}

/** What is found in each of many items, one after another. */
export function* flatMapInSteps<I, O>(items: readonly I[], find: (item: I) => readonly O[]): Steps<O[]> {
  const all: O[] = [];
  for (const run of runsOf(items)) {
    for (const item of run) for (const found of find(item)) all.push(found);
    yield;
  }
  return all;
}
