import type { Locator } from 'playwright-core';

/** A role of a control, by the names of ARIA. */
export type Role = Parameters<Locator['getByRole']>[0];

/** What tells a control from others of its role. */
export interface Named {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly checked?: boolean;
  readonly level?: number;
}

/** Where controls are looked for: a document, or a control with others in it. */
export interface DrivenPlace<L = DrivenLocator> {
  getByRole(role: Role, named?: Named): L;
  getByText(text: string | RegExp): L;
  locator(css: string): L;
}

/** The part of Playwright's locators that works in every browser of the tests. */
export interface DrivenLocator extends DrivenPlace {
  first(): DrivenLocator;
  last(): DrivenLocator;
  waitFor(options?: { readonly state?: 'attached' | 'detached' | 'visible' }): Promise<void>;
  click(): Promise<void>;
  focus(): Promise<void>;
  press(key: string): Promise<void>;
  selectOption(option: string | { readonly label: string }): Promise<unknown>;
  count(): Promise<number>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  evaluate<T>(look: (element: Element) => T): Promise<T>;
  evaluateAll<T>(look: (elements: Element[]) => T): Promise<T>;
}

/** The part of Playwright's pages that works in every browser of the tests. */
export interface DrivenPage {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  frameLocator(css: string): DrivenPlace;
  getByRole(role: Role, named?: Named): DrivenLocator;
  goto(address: string): Promise<unknown>;
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  evaluate<T>(run: () => T | Promise<T>): Promise<T>;
  waitForFunction(isSo: () => unknown): Promise<unknown>;
}
