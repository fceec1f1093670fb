import type { DrivenWorkbench } from './DrivenWorkbench';

/** The form of an activity and its concept note in the pane, used by the keyboard alone. */
export class NotePage {
  constructor(private readonly bench: DrivenWorkbench) {}

  async write(field: string, text: string): Promise<void> {
    await this.bench.tabTo('textbox', field);
    await this.bench.page.keyboard.type(text);
  }

  /** Types part of a label and takes the first member that has it. */
  async pick(field: string, typed: string): Promise<void> {
    await this.bench.tabTo('combobox', field);
    await this.bench.page.keyboard.type(typed);
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
