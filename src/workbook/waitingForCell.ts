type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let isTold = false;

/** Calls back when what a person asked for begins to wait for a cell that is open, and when it goes on. */
export function onWaitingForCell(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells that something waits for a cell that is open, or does so no longer. */
export function tellWaitingForCell(isWaiting: boolean): void {
  if (isWaiting === isTold) return;
  isTold = isWaiting;
  for (const listener of listeners) listener(isWaiting);
}
