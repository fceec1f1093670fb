import type { ForeignWorkbook } from '../../../../domain/adoption/foreignSheet';
import type { Steps } from '../../../../domain/steps';
import { readForeignInSteps } from '../../../../files/readForeign';
import { isRefusal, refusing, RefusedFile, type FileRefusal } from '../../../../files/container/fileRefusal';
import { readIncomingInSteps, type Incoming } from '../../../../files/readIncoming';
import type { NoteReadOptions } from '../../../../files/word/incomingNoteOf';
import { inSlices } from '../../../../workbook/inSlices';
import {
  AnswerCollector,
  receivedForeign,
  receivedIncoming,
  requestOf,
  type ReadingAnswer,
  type ReadingRequest,
} from './readingProtocol';
import type { ReaderWorker } from './startWorker';

/** So long may one file take, in seconds: counted limits end the reading of a bad one long before. */
const timeLimit = 60;

/** Thrown where the person stopped the reading. */
export class ReadingStopped extends Error {}

/** A file to be read: as it goes to the worker, what comes of that, and the same without a worker. */
interface ReadingTask<T> {
  readonly request: () => ReadingRequest;
  readonly received: (sent: unknown) => T;
  readonly inSteps: () => Steps<T | FileRefusal>;
}

/** Reads files one after another, in a worker, or in the pane between two clicks where it may have none. */
export class FileReading {
  private worker: Promise<ReaderWorker | null> | null = null;
  /** Is refused once the person stops the reading. */
  private readonly stopped: Promise<never>;

  /**
   * @param start starts a worker; gives null where there can be none
   * @param signal ends the reading
   */
  constructor(
    private readonly start: () => Promise<ReaderWorker | null>,
    private readonly signal: AbortSignal,
  ) {
    this.stopped = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new ReadingStopped()));
    });
    // Nobody may be waiting for it.
    this.stopped.catch(() => undefined);
  }

  /** What a concept note or a copy of the workbook brings, or why it is refused. Throws ReadingStopped. */
  read(bytes: Uint8Array, options: NoteReadOptions): Promise<Incoming | FileRefusal> {
    return this.carryOut({
      request: () => requestOf(bytes, options),
      received: receivedIncoming,
      inSteps: () => readIncomingInSteps(bytes, options),
    });
  }

  /** What a workbook of unknown layout holds, or why it is refused. Throws ReadingStopped. */
  readForeign(bytes: Uint8Array): Promise<ForeignWorkbook | FileRefusal> {
    return this.carryOut({
      request: () => ({ kind: 'foreign', bytes }),
      received: receivedForeign,
      inSteps: () => readForeignInSteps(bytes),
    });
  }

  private async carryOut<T extends object>(task: ReadingTask<T>): Promise<T | FileRefusal> {
    this.goOn();
    const worker = await Promise.race([(this.worker ??= this.start()), this.stopped]);
    return worker ? this.readIn(worker, task) : this.readInSlices(task);
  }

  /** Lets the worker go. */
  close(): void {
    void this.worker?.then((worker) => worker?.terminate());
    this.worker = null;
  }

  private readIn<T extends object>(
    worker: ReaderWorker,
    { request, received }: ReadingTask<T>,
  ): Promise<T | FileRefusal> {
    const listening = new AbortController();
    return new Promise<T | FileRefusal>((resolve, reject) => {
      const collector = new AnswerCollector(received);
      const { signal } = listening;
      const end = (refusal: FileRefusal['refusal']) => {
        // What it is in the middle of cannot be ended otherwise; the next file gets another one.
        this.close();
        resolve({ refusal, params: { limit: timeLimit } });
      };
      const timer = setTimeout(() => end('tooSlow'), timeLimit * 1000);
      signal.addEventListener('abort', () => clearTimeout(timer));
      this.stopped.catch(reject);
      worker.addEventListener('error', () => end('readerStopped'), { signal });
      worker.addEventListener('messageerror', () => end('readerStopped'), { signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ReadingAnswer>) => {
          try {
            const result = collector.take(data);
            if (result) resolve(isRefusal(result) ? result : inSlices(result, () => this.goOn()));
          } catch (bug) {
            reject(bug as Error);
          }
        },
        { signal },
      );
      const message = request();
      worker.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
    }).finally(() => listening.abort());
  }

  private async readInSlices<T extends object>({ inSteps }: ReadingTask<T>): Promise<T | FileRefusal> {
    const end = performance.now() + timeLimit * 1000;
    try {
      return await inSlices(inSteps(), () => {
        this.goOn();
        if (performance.now() > end) throw new RefusedFile('tooSlow', { limit: timeLimit });
      });
    } catch (error) {
      return refusing(() => {
        throw error;
      });
    }
  }

  private goOn(): void {
    if (this.signal.aborted) throw new ReadingStopped();
  }
}
