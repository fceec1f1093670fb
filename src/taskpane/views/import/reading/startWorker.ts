import type { ReadingAnswer } from './readingProtocol';

/** So long may its script take to arrive, in milliseconds; after that the pane reads by itself. */
const startLimit = 15_000;

/** The part of a worker that is used here. */
export type ReaderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Starts the worker that reads files; null where the pane may have none, or its script does not arrive. */
export function startWorker(): Promise<ReaderWorker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./fileReader.worker.ts', import.meta.url));
    } catch {
      // There are none, or the page's policy refuses them.
      resolve(null);
      return;
    }
    const giveUp = () => {
      worker.terminate();
      resolve(null);
    };
    const timer = setTimeout(giveUp, startLimit);
    worker.addEventListener('error', giveUp, { once: true });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingAnswer>) => {
        clearTimeout(timer);
        worker.removeEventListener('error', giveUp);
        if (data.kind === 'ready') resolve(worker);
        else giveUp();
      },
      { once: true },
    );
  });
}
