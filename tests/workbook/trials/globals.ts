import { AsyncLocalStorage } from 'node:async_hooks';
import type { DOMWindow } from 'jsdom';

/** What belongs to one client while its code runs. */
export interface Scope {
  readonly window: DOMWindow;
  /** Its long waits, which end when a trial says so and never by the clock. */
  readonly waits: Set<() => void>;
  /** What its code is about now. */
  readonly task?: object;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs a task and everything that it awaits with the `Excel` and `OfficeExtension` of one client. */
export const inScope = <T>(scope: Scope, task: () => T): T => scopes.run(scope, task);

/** What the code that asks is about. */
export const taskNow = (): object | undefined => scopes.getStore()?.task;

/** Waits of the add-in's that are this long are watchdogs. */
const longWait = 5_000;

const shared = ['Office', 'Excel', 'OfficeExtension'] as const;
const real = { setTimeout, clearTimeout };

/** From now on the library's globals are those of the client whose code asks, and its watchdogs wait for the trial. */
export function shareGlobals(): void {
  for (const name of shared) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const scope = scopes.getStore();
        if (!scope) throw new Error(`${name} is asked for by no client`);
        return (scope.window as Record<string, unknown>)[name];
      },
    });
  }
  const held = new Map<object, () => void>();
  const wait = (callback: () => void, delay?: number) => {
    const scope = scopes.getStore();
    if (!scope || (delay ?? 0) < longWait) return real.setTimeout(callback, delay);
    const { waits } = scope;
    const handle = {};
    const end = () => {
      waits.delete(end);
      held.delete(handle);
      callback();
    };
    waits.add(end);
    held.set(handle, () => waits.delete(end));
    return handle;
  };
  const stopWaiting = (handle?: object) => {
    const drop = handle && held.get(handle);
    if (!drop) return real.clearTimeout(handle as NodeJS.Timeout);
    held.delete(handle);
    drop();
  };
  Object.assign(globalThis, { setTimeout: wait, clearTimeout: stopWaiting });
}
