import type { Steps } from '../../domain/steps';
import { inSlices } from '../../workbook/inSlices';
import type { OfferCancel } from './useTaskRunner';

/** Does long work in slices, and offers the person to stop it; null where that is done. */
export async function stoppableSlices<T extends object>(steps: Steps<T>, offerCancel: OfferCancel): Promise<T | null> {
  let isStopped = false;
  offerCancel(() => {
    isStopped = true;
  });
  return inSlices<T | null>(untilStopped(steps, () => isStopped));
}

function* untilStopped<T>(steps: Steps<T>, isStopped: () => boolean): Steps<T | null> {
  for (;;) {
    if (isStopped()) return null;
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}
