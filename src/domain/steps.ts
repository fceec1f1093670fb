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

/** Does the same with each of many items. */
export function* eachInSteps<I>(items: readonly I[], work: (item: I, index: number) => void): Steps<void> {
  for (let index = 0; index < items.length; index++) {
    work(items[index] as I, index);
    if (index % itemsInStep === itemsInStep - 1) yield;
  }
}

/** What is found in each of many items, one after another. */
export function* flatMapInSteps<I, O>(items: readonly I[], find: (item: I) => readonly O[]): Steps<O[]> {
  const all: O[] = [];
  yield* eachInSteps(items, (item) => {
    for (const found of find(item)) all.push(found);
  });
  return all;
}
