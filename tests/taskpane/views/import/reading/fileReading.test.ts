import { isRefusal } from '../../../../../src/files/container/fileRefusal';
import { readIncoming, type Incoming } from '../../../../../src/files/readIncoming';
import { writeNoteDocx } from '../../../../../src/files/word/writeNoteDocx';
import { answerRequest } from '../../../../../src/taskpane/views/import/reading/answerRequest';
import { FileReading, ReadingStopped } from '../../../../../src/taskpane/views/import/reading/FileReading';
import type { ReadingRequest } from '../../../../../src/taskpane/views/import/reading/readingProtocol';
import type { ReaderWorker } from '../../../../../src/taskpane/views/import/reading/startWorker';
import { makeSample } from '../../../../../packages/workbench/src/sample/makeSample';
import { context, noteSample } from '../../../../files/word/noteSample';

const options = { ...context, source: 'archivo' };
/** More rows than go into one message. */
const sample = makeSample({ language: 'es', activities: 300 });
const noSignal = new AbortController().signal;

/** A worker as a browser has one, but for the thread: messages are cloned and arrive later. */
class FakeWorker extends EventTarget implements ReaderWorker {
  readonly requests: ReadingRequest[] = [];
  isTerminated = false;

  constructor(private readonly answer: (request: ReadingRequest, post: (data: unknown) => void) => void) {
    super();
  }

  postMessage(request: unknown): void {
    const received = structuredClone(request) as ReadingRequest;
    this.requests.push(received);
    this.answer(received, (data) => {
      const event = Object.assign(new Event('message'), { data: structuredClone(data) });
      setImmediate(() => this.isTerminated || this.dispatchEvent(event));
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const willing = () => new FakeWorker(answerRequest);
const silent = () => new FakeWorker(() => undefined);
const readingWith = (...workers: (FakeWorker | null)[]) =>
  new FileReading(() => Promise.resolve(workers.shift() ?? null), noSignal);

/** What lists and indexes remember of what they were asked before. */
const remembered: ReadonlySet<string> = new Set(['memo', 'parts', 'made', 'places', 'duplicateRows']);

/** Everything else in a value as text, whatever the order of an object's keys. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (remembered.has(key)) return undefined;
    const kind = String(Object.prototype.toString.call(part));
    if (/(Map|Set)\]$/.test(kind)) return [...(part as Iterable<unknown>)];
    if (kind !== '[object Object]') return part;
    return Object.fromEntries(Object.entries(part as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

function incoming(bytes: Uint8Array): Incoming {
  const result = readIncoming(bytes, options);
  if (isRefusal(result)) throw new Error(result.refusal);
  return result;
}

describe.each([
  ['in a worker', willing],
  ['between two clicks, where there can be no worker', () => null],
])('a file that is read %s', (_, worker) => {
  it('brings what it brings when it is read at once, however much that is', async () => {
    const file = await sample;
    const expected = incoming(file);
    const read = await readingWith(worker()).read(file.slice(), options);
    expect(plain(read) === plain(expected)).toBe(true);
    if (isRefusal(read)) throw new Error(read.refusal);
    const [copy] = read.copies;
    expect(copy?.matrix.tables.Activity.rows.length).toBeGreaterThanOrEqual(300);
    expect(copy?.matrix.lists.countries.codeOf('costa rica')).toBe('CR');
    const { byId, rows } = copy!.matrix.tables.Activity;
    expect(byId.get(rows[0]?.record.id ?? '')).toBe(rows[0]);
  }, 120_000);

  it('may be a note, of which the fields that nobody edited stay known', async () => {
    const file = await writeNoteDocx(noteSample(), context);
    const read = await readingWith(worker()).read(file.slice(), options);
    expect(plain(read)).toBe(plain(incoming(file)));
    expect(isRefusal(read) ? 0 : read.notes[0]?.unedited.size).toBeGreaterThan(0);
  });

  it('is refused with its reason', async () => {
    const read = await readingWith(worker()).read(new TextEncoder().encode('hola'), options);
    expect(read).toEqual({ refusal: 'foreign', params: {} });
  });
});

describe('reading files in a worker', () => {
  const bytes = () => new TextEncoder().encode('hola');

  it('takes one worker for all of them, and lets it go', async () => {
    const [first, second] = [willing(), willing()];
    const reading = readingWith(first, second);
    await reading.read(bytes(), options);
    await reading.read(bytes(), options);
    expect([first.requests.length, second.requests.length]).toEqual([2, 0]);
    reading.close();
    await Promise.resolve();
    expect(first.isTerminated).toBe(true);
  });

  it('ends at once when the person stops it, at the start too', async () => {
    const stop = new AbortController();
    const worker = silent();
    const reading = new FileReading(() => Promise.resolve(worker), stop.signal);
    const read = reading.read(bytes(), options);
    await new Promise((resolve) => setImmediate(resolve));
    expect(worker.requests).toHaveLength(1);
    stop.abort();
    await expect(read).rejects.toThrow(ReadingStopped);
    await expect(reading.read(bytes(), options)).rejects.toThrow(ReadingStopped);
    const starting = new AbortController();
    const never = new FileReading(() => new Promise(() => undefined), starting.signal).read(bytes(), options);
    starting.abort();
    await expect(never).rejects.toThrow(ReadingStopped);
  });

  it('between two clicks ends when the person stops it', async () => {
    const stop = new AbortController();
    const read = new FileReading(() => Promise.resolve(null), stop.signal).read(await sample, options);
    stop.abort();
    await expect(read).rejects.toThrow(ReadingStopped);
  });

  it('refuses a file at which the worker breaks off, and reads the next one in another', async () => {
    const [broken, next] = [silent(), willing()];
    const reading = readingWith(broken, next);
    const read = reading.read(bytes(), options);
    await new Promise((resolve) => setImmediate(resolve));
    broken.dispatchEvent(new Event('error'));
    expect(await read).toMatchObject({ refusal: 'readerStopped' });
    expect(await reading.read(bytes(), options)).toMatchObject({ refusal: 'foreign' });
    expect([broken.isTerminated, next.requests.length]).toEqual([true, 1]);
  });

  it('refuses a file that takes too long, and lets the worker go', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    try {
      const worker = silent();
      const read = readingWith(worker).read(bytes(), options);
      await new Promise((resolve) => setImmediate(resolve));
      await jest.advanceTimersByTimeAsync(61_000);
      expect(await read).toEqual({ refusal: 'tooSlow', params: { limit: 60 } });
      expect(worker.isTerminated).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('does not hide a bug of the reader', async () => {
    const worker = new FakeWorker((request, post) =>
      answerRequest({ ...request, options: undefined } as unknown as ReadingRequest, post),
    );
    await expect(readingWith(worker).read(bytes(), options)).rejects.toThrow(TypeError.name);
  });
});
