import type { DrivenLocator, Named, Role } from '../driven';
import { isSeen, sentPattern, type Step } from './findInPage';
import { DriverRefusal, elementKey, type ElementName } from './WebDriver';
import type { WebKitPage } from './WebKitPage';

/** A rectangle in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Why a click or a key may find its control not ready yet. */
const notReady = [
  'element click intercepted',
  'element not interactable',
  'stale element reference',
  'no such element',
];

/** A control in WebKit, looked up anew each time that something is done with it. */
export class WebKitLocator implements DrivenLocator {
  constructor(
    private readonly page: WebKitPage,
    private readonly frame: string | null,
    private readonly steps: readonly Step[],
  ) {}

  private further(step: Step): WebKitLocator {
    return new WebKitLocator(this.page, this.frame, [...this.steps, step]);
  }

  getByRole(role: Role, { name, exact, ...state }: Named = {}): WebKitLocator {
    return this.further({ by: 'role', role, state, ...(name !== undefined && { name: sentPattern(name, exact) }) });
  }

  getByText(text: string | RegExp): WebKitLocator {
    return this.further({ by: 'text', text: sentPattern(text) });
  }

  locator(css: string): WebKitLocator {
    return this.further({ by: 'css', css });
  }

  first(): WebKitLocator {
    return this.further({ by: 'place', place: 'first' });
  }

  last(): WebKitLocator {
    return this.further({ by: 'place', place: 'last' });
  }

  async waitFor({ state = 'visible' }: { state?: 'attached' | 'detached' | 'visible' } = {}): Promise<void> {
    await this.until(async () => {
      const found = await this.all();
      if (state === 'detached') return found.length === 0;
      const [one] = found;
      return one !== undefined && (state === 'attached' || (await this.page.driver.run(isSeen, [one])));
    });
  }

  async click(): Promise<void> {
    await this.act(async (one) => {
      const isDisabled = (element: Element) => element.matches(':disabled, [aria-disabled=true]');
      if (await this.page.driver.run(isDisabled, [one]))
        throw new DriverRefusal('element not interactable', 'disabled');
      await this.page.driver.command(`element/${one[elementKey]}/click`);
    });
  }

  async focus(): Promise<void> {
    await this.act((one) => this.page.driver.run((element: HTMLElement) => element.focus(), [one]));
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(key);
  }

  async selectOption(option: string | { readonly label: string }): Promise<void> {
    await this.act(async (one) => {
      const choose = (select: HTMLSelectElement, wanted: string | { label: string }) => {
        const fits = ({ value, label }: HTMLOptionElement) =>
          typeof wanted === 'string' ? value === wanted || label === wanted : label === wanted.label;
        return [...select.options].find(fits) ?? null;
      };
      const found = (await this.page.driver.run(choose, [one, option])) as unknown as ElementName | null;
      if (!found) throw new DriverRefusal('no such element', `an option ${JSON.stringify(option)}`);
      await this.page.driver.command(`element/${found[elementKey]}/click`);
    });
  }

  async count(): Promise<number> {
    return (await this.all()).length;
  }

  innerText(): Promise<string> {
    return this.evaluate((element) => (element as HTMLElement).innerText);
  }

  inputValue(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value);
  }

  async evaluate<T>(look: (element: Element) => T | Promise<T>): Promise<T> {
    return this.act((one) => this.page.driver.run(look, [one]));
  }

  async evaluateAll<T>(look: (elements: Element[]) => T): Promise<T> {
    return this.page.driver.runOnAll(look, await this.all());
  }

  /** Where the control is in its frame, once it is in view and what moves has come to rest. */
  place(): Promise<Place> {
    return this.evaluate(async (element) => {
      const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });
  }

  /** A picture of a frame of the page, as PNG in base64; the driver cannot take one of what is within a frame. */
  async picture(): Promise<string> {
    return this.act((one) => this.page.driver.picture(one));
  }

  private all(): Promise<readonly ElementName[]> {
    return this.page.find(this.frame, this.steps);
  }

  /** Does something with the one element, once it is there and ready. */
  private async act<T>(action: (one: ElementName) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    await this.until(async () => {
      const found = await this.all();
      if (found.length > 1) throw new Error(`there are ${found.length} of ${this.told()}`);
      const [one] = found;
      if (!one) return false;
      result = { value: await action(one) };
      return true;
    });
    return (result as { readonly value: T }).value;
  }

  private until(isSo: () => Promise<boolean>): Promise<void> {
    const ready = (error: unknown) => {
      if (error instanceof DriverRefusal && notReady.includes(error.code)) return false;
      throw error;
    };
    return this.page.until(
      () => isSo().catch(ready),
      () => this.told(),
    );
  }

  private told(): string {
    return JSON.stringify(this.steps);
  }
}
