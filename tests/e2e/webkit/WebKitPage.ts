import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DrivenPage, Named, Role } from '../driven';
import { findInPage, type Step } from './findInPage';
import { pressed, typed } from './keys';
import { DriverRefusal, type ElementName, type WebDriver } from './WebDriver';
import { WebKitLocator } from './WebKitLocator';

/** How long something is waited for, as in the other browser. */
const patience = 90_000;

/** Knows the roles and names of what a page shows. */
const library = () =>
  readFileSync(
    createRequire(__filename)
      .resolve('@testing-library/dom')
      .replace(/index\.js$/, '@testing-library/dom.umd.min.js'),
    'utf8',
  );

/** A page in WebKit. */
export class WebKitPage implements DrivenPage {
  /** The frame in which commands are carried out now; null for the page itself. */
  private frame: string | null = null;
  private readonly library = library();

  constructor(readonly driver: WebDriver) {}

  readonly keyboard = {
    press: (keys: string) => this.keys(pressed(keys)),
    type: (text: string) => this.keys(typed(text)),
  };

  frameLocator(css: string): WebKitLocator {
    return new WebKitLocator(this, css, []);
  }

  getByRole(role: Role, named?: Named): WebKitLocator {
    return new WebKitLocator(this, null, []).getByRole(role, named);
  }

  locator(css: string): WebKitLocator {
    return new WebKitLocator(this, null, []).locator(css);
  }

  async goto(address: string): Promise<void> {
    this.frame = null;
    await this.driver.command('url', { url: address });
  }

  async evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    await this.enter(null);
    return this.driver.run(run as (argument: never) => T | Promise<T>, argument === undefined ? [] : [argument]);
  }

  async waitForFunction(isSo: () => unknown): Promise<void> {
    await this.until(
      async () => Boolean(await this.evaluate(isSo)),
      () => String(isSo),
    );
  }

  /** Waits until something is so; says what was waited for when it never is. */
  async until(isSo: () => Promise<boolean>, what: () => string): Promise<void> {
    for (const end = Date.now() + patience; !(await isSo());) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** The elements at the end of some steps in a frame, or in the page itself; none while the frame is not there. */
  async find(frame: string | null, steps: readonly Step[]): Promise<readonly ElementName[]> {
    const look = () => this.driver.run(findInPage, [steps]) as unknown as Promise<readonly ElementName[] | null>;
    try {
      await this.enter(frame);
      const found = await look();
      if (found) return found;
      await this.driver.command('execute/sync', { script: this.library, args: [] });
      return (await look()) ?? [];
    } catch (error) {
      if (!isGone(error)) throw error;
      // It was loaded again, or is not there yet.
      await this.driver.command('frame', { id: null });
      this.frame = null;
      return [];
    }
  }

  /** Lets commands be carried out in a frame of the page, or in the page itself. */
  private async enter(frame: string | null): Promise<void> {
    if (frame === this.frame) return;
    await this.driver.command('frame', { id: null });
    this.frame = null;
    if (frame === null) return;
    const id = await this.driver.command('element', { using: 'css selector', value: frame });
    await this.driver.command('frame', { id });
    this.frame = frame;
  }

  private async keys(actions: readonly object[]): Promise<void> {
    await this.driver.command('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** Whether a frame is not, or no longer, there. */
const isGone = (error: unknown) =>
  error instanceof DriverRefusal &&
  ['no such frame', 'no such window', 'no such element', 'stale element reference'].includes(error.code);
