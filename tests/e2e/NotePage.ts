import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './WorkbenchPage';

/** The form of an activity and its concept note in the pane, used by the keyboard alone. */
export class NotePage {
  readonly form: Locator;

  constructor(private readonly bench: WorkbenchPage) {
    this.form = bench.pane.getByRole('form');
  }

  /** Presses Tab, or Shift+Tab, until a control whose name begins so has the focus. */
  async tabTo(role: 'textbox' | 'combobox' | 'button' | 'spinbutton', name: string): Promise<Locator> {
    const target = this.bench.pane.getByRole(role, { name: new RegExp(`^${name}`) }).first();
    await target.waitFor();
    const hasFocus = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let stops = 0; stops < 120; stops += 1) {
      if (await hasFocus()) return target;
      await this.bench.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  async write(field: string, text: string): Promise<void> {
    await this.tabTo('textbox', field);
    await this.bench.page.keyboard.type(text);
  }

  /** Types part of a label and takes the first member that has it. */
  async pick(field: string, typed: string): Promise<void> {
    await this.tabTo('combobox', field);
    await this.bench.page.keyboard.type(typed);
    await this.bench.page.keyboard.press('Enter');
  }

  async press(name: string): Promise<void> {
    await this.tabTo('button', name);
    await this.bench.page.keyboard.press('Enter');
  }

  /** What a field holds. */
  value(role: 'textbox' | 'combobox', field: string): Promise<string> {
    return this.bench.pane
      .getByRole(role, { name: new RegExp(`^${field}`) })
      .first()
      .inputValue();
  }
}
