import type { CarryOut } from 'excel-host';
import type { AddIn, Client } from './client';
import { taskNow } from './globals';

type Answer = Awaited<ReturnType<CarryOut>>;

/** What becomes of a request, in place of simply carrying it out. */
export type Treatment = (body: string, carryOut: CarryOut, client: Client) => Promise<Answer>;

/** One thing that a client is asked to do, from its beginning until the client says what came of it. */
export interface Task {
  isOver: boolean;
  /** What it is, for who asks. */
  readonly about: unknown;
}

/** A request that waits at the gate of its client. */
export interface Waiting {
  readonly body: string;
  /** Whose it is; undefined where that cannot be told. */
  readonly task: Task | undefined;
  /** Carries the request out or treats it otherwise, and gives the client its answer. */
  readonly release: (treat: Treatment) => void;
}

/** Turns of the event loop after which a client that has no answer to one request is taken to wait for it with the next. */
const idleTurns = 60;

/**
 * A client whose requests wait at a gate: a trial decides when each is carried out. Nothing here waits for the clock: a
 * client is either at the gate, or done, or busy with its own thoughts, or waits for an answer that the trial holds back.
 */
export class Stepper {
  private readonly queue: Waiting[] = [];
  private readonly held = new Set<() => void>();
  private current: Task | null = null;
  private notify: () => void = () => undefined;

  constructor(readonly client: Client) {
    client.host.intercept = (body, carryOut) =>
      new Promise((resolve, reject) => {
        const release = (treat: Treatment) => void treat(body, carryOut, client).then(resolve, reject);
        this.queue.push({ body, task: taskNow() as Task | undefined, release });
        this.notify();
      });
  }

  /** The request that waits; undefined where none does. */
  get waiting(): Waiting | undefined {
    return this.queue[0];
  }

  /** Whether what was begun is not over. */
  get isRunning(): boolean {
    return this.current !== null;
  }

  /** Whether answers are held back. */
  get isHeld(): boolean {
    return this.held.size > 0;
  }

  /** Begins a task; resolves once its first request waits or it is over. */
  begin<T>(
    act: (addIn: AddIn) => Promise<T>,
    onEnd: (result: T | null, error: unknown) => void,
    about?: unknown,
  ): Promise<void> {
    const task: Task = { isOver: false, about };
    this.current = task;
    const end = (result: T | null, error: unknown) => {
      task.isOver = true;
      if (this.current === task) this.current = null;
      onEnd(result, error);
      this.notify();
    };
    void this.client.run(act, task).then(
      (result) => end(result, null),
      (error: unknown) => end(null, error),
    );
    return this.settled();
  }

  /** Has the request that waits carried out, or treated otherwise; resolves once the next waits or the task is over. */
  step(treat: Treatment = (_, carryOut) => carryOut()): Promise<void> {
    const first = this.queue.shift();
    if (!first) throw new Error(`${this.client.name} waits with nothing`);
    first.release(treat);
    return this.settled();
  }

  /** Lets the request that waits hang: the client gives up. `treat` is what becomes of it once its answer is let go. */
  async hang(now: Treatment | null, later: Treatment): Promise<void> {
    const first = this.queue.shift();
    if (!first) throw new Error(`${this.client.name} waits with nothing`);
    await new Promise<void>((isHanging) =>
      first.release(async (body, carryOut, client) => {
        const answer = now && (await now(body, carryOut, client));
        await new Promise<void>((letGo) => {
          this.held.add(letGo);
          isHanging();
        });
        return answer ?? later(body, carryOut, client);
      }),
    );
    this.client.losePatience();
    await this.settled();
  }

  /** Lets every answer go that was held back, and what waits for it go on. */
  async letGo(): Promise<void> {
    for (const go of this.held) go();
    this.held.clear();
    await turns(idleTurns, () => this.queue.length > 0);
    await this.settled();
  }

  /** Starts the add-in anew: what was under way is never answered. */
  async reload(): Promise<void> {
    this.queue.length = 0;
    this.held.clear();
    this.current = null;
    await this.client.reload();
  }

  /** Runs a task to its end without anybody between. */
  async through<T>(act: (addIn: AddIn) => Promise<T>): Promise<T> {
    let outcome: { readonly result: T | null; readonly error: unknown } | null = null;
    await this.begin(act, (result, error) => (outcome = { result, error }));
    while (this.isRunning) await this.step();
    const { result, error } = outcome as unknown as { result: T; error: unknown };
    if (error) throw error;
    return result;
  }

  private async settled(): Promise<void> {
    const isSettled = () => !this.isRunning || this.queue.length > 0;
    // A client whose answer is held back may send nothing until it has come.
    if (this.isHeld) await turns(idleTurns, isSettled);
    else
      await new Promise<void>((resolve) => {
        this.notify = () => {
          if (isSettled()) resolve();
        };
        this.notify();
      });
    this.notify = () => undefined;
  }
}

/** Lets the event loop turn until something holds, at most so often. */
async function turns(most: number, isEnough: () => boolean): Promise<void> {
  for (let left = most; left > 0 && !isEnough(); left--) await new Promise((resolve) => setTimeout(resolve));
}
