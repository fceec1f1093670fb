/** The part of a worker that is used here. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Starts the worker that reads files; null where the pane may have none, or its script cannot be loaded. */
export function startWorker(): Promise<ReaderWorker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(/* webpackChunkName: "fileReader" */ new URL('./fileReader.worker.ts', import.meta.url));
    } catch {
      // There are none, or the page's policy refuses them.
      resolve(null);
      return;
    }
    // The first that is heard of it is that it is ready, or that it never will be.
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', () => resolve(null), { once: true });
  });
}
