import type { CarryOut } from '../../../src/workbench/host/ExcelHost';
import type { AddIn, Client } from './client';

type Answer = Awaited<ReturnType<CarryOut>>;

/** What becomes of a request, in place of simply carrying it out. */
export type Treatment = (body: string, carryOut: CarryOut, client: Client) => Promise<Answer>;

interface Waiting {
  readonly body: string;
  /** Carries the request out or treats it otherwise, and gives the client its answer. */
  readonly release: (treat: Treatment) => void;
}

/**
 * A client whose requests wait at a gate: a trial decides when each is carried out. Nothing here waits for the clock: a
 * client is either at the gate, or done, or busy with its own thoughts.
 */
export class Stepper {
  private readonly queue: Waiting[] = [];
  private running = false;
  private notify: () => void = () => undefined;

  constructor(readonly client: Client) {
    client.host.intercept = (body, carryOut) =>
      new Promise((resolve, reject) => {
        const release = (treat: Treatment) => void treat(body, carryOut, client).then(resolve, reject);
        this.queue.push({ body, release });
        this.notify();
      });
  }

  /** The body of the request that waits; undefined where none does. */
  get waiting(): string | undefined {
    return this.queue[0]?.body;
  }

  /** Whether what was begun is not over. */
  get isRunning(): boolean {
    return this.running;
  }

  /** Begins a task; resolves once its first request waits or it is over. */
  begin<T>(task: (addIn: AddIn) => Promise<T>, onEnd: (result: T | null, error: unknown) => void): Promise<void> {
    this.running = true;
    const end = (result: T | null, error: unknown) => {
      this.running = false;
      onEnd(result, error);
      this.notify();
    };
    void this.client.run(task).then(
      (result) => end(result, null),
      (error: unknown) => end(null, error),
    );
    return this.settled();
  }

  /** Has the request that waits carried out, or treated otherwise; resolves once the next waits or the task is over. */
  step(treat: Treatment = (_, carryOut) => carryOut()): Promise<void> {
    const [first] = this.queue.splice(0, 1);
    if (!first) throw new Error(`${this.client.name} waits with nothing`);
    first.release(treat);
    return this.settled();
  }

  /** Runs a task to its end without anybody between. */
  async through<T>(task: (addIn: AddIn) => Promise<T>): Promise<T> {
    let outcome: { readonly result: T | null; readonly error: unknown } | null = null;
    await this.begin(task, (result, error) => (outcome = { result, error }));
    while (this.isRunning) await this.step();
    const { result, error } = outcome as unknown as { result: T; error: unknown };
    if (error) throw error;
    return result;
  }

  private settled(): Promise<void> {
    return new Promise((resolve) => {
      this.notify = () => {
        if (this.running && this.queue.length === 0) return;
        this.notify = () => undefined;
        resolve();
      };
      this.notify();
    });
  }
}
