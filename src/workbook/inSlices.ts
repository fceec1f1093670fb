import type { Steps } from '../domain/steps';

/** So long, and one step more, may work keep the pane from answering a person; in milliseconds. */
const sliceLength = 25;

/**
 * Does the steps of long work in slices: between them the pane answers clicks and keys, and is drawn.
 * @param goOn asked before each slice; throws where the work is not wanted any more
 */
export async function inSlices<T>(steps: Steps<T>, goOn: () => void = () => undefined): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < sliceLength) continue;
    await othersTurn();
    goOn();
    begun = performance.now();
  }
}

/** Gives what waits its turn. Timers would do only where there are no channels: out of view they are slowed down. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
