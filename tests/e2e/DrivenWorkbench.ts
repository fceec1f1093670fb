import type { OpenBook } from '../../packages/workbench/src/page/openBook';
import type { DrivenLocator, DrivenPage, DrivenPlace } from './driven';

declare global {
  interface Window {
    workbench: Pick<OpenBook, 'workbook' | 'grid'> & { save: () => Promise<Uint8Array> };
  }
}

export interface OpenOptions {
  readonly file?: 'empty' | 'sample';
  readonly lang?: 'es' | 'en';
  readonly pane?: 'open' | 'closed';
  readonly today?: string;
}

/** The workbench as a person sees it, in any browser: the ribbon, the pane, and what stands in the workbook. */
export abstract class DrivenWorkbench<L extends { first(): L } & DrivenLocator = DrivenLocator> {
  abstract readonly page: DrivenPage;
  abstract readonly pane: DrivenPlace<L>;
  protected readonly address: string = process.env['WORKBENCH'] ?? '';

  async open({ file = 'empty', lang = 'es', pane = 'open', today = '2025-07-15' }: OpenOptions = {}): Promise<void> {
    const parameters = new URLSearchParams({ lang, today, pane, ...(file === 'empty' && { file }) });
    await this.page.goto(`${this.address}?${parameters.toString()}`);
    await this.page.waitForFunction(() => 'workbench' in window);
  }

  /** A button of the ribbon. */
  async pressRibbon(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: label }).click();
  }

  /** Presses Tab, or Shift+Tab, until a control of the pane whose name begins so has the focus. */
  async tabTo(
    role: 'textbox' | 'combobox' | 'button' | 'spinbutton',
    name: string,
    key: 'Tab' | 'Shift+Tab' = 'Tab',
  ): Promise<L> {
    const target = this.pane.getByRole(role, { name: new RegExp(`^${name}`) }).first();
    await target.waitFor();
    const hasFocus = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let stops = 0; stops < 120; stops += 1) {
      if (await hasFocus()) return target;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${name}`);
  }

  /** Goes to a button of the pane with Tab and presses it with Enter. */
  async pressByKeyboard(name: string): Promise<void> {
    await this.tabTo('button', name);
    await this.page.keyboard.press('Enter');
  }

  /** Turns a fault on or off by its words in the menu. */
  async switchFault(label: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Fallas/ }).click();
    await this.page.getByRole('menuitemcheckbox', { name: label }).click();
    await this.page.keyboard.press('Escape');
  }

  /** Loads the pane again, as after a crash of its web view. */
  async reloadPane(): Promise<void> {
    await this.page.getByRole('button', { name: /^Fallas/ }).click();
    await this.page.getByRole('menuitem', { name: 'Volver a cargar el panel' }).click();
  }

  /** Puts a text into a cell, at once, as a person who types it. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.page.evaluate(
      ([name, r, c, typed]) => {
        const { workbook } = window.workbench;
        const target = workbook.sheet(name);
        if (target) workbook.type(target, r, c, typed);
      },
      [sheet, row, column, text] as const,
    );
  }

  /** Selects a cell as a person at the grid does. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(
      ([name, r, c]) => {
        const { workbook } = window.workbench;
        const target = workbook.sheet(name);
        if (target) workbook.select(target, { row: r, column: c, rows: 1, columns: 1 }, 'user');
      },
      [sheet, row, column] as const,
    );
  }

  async value(sheet: string, row: number, column: number): Promise<unknown> {
    return this.page.evaluate(([name, r, c]) => window.workbench.workbook.sheet(name)?.value(r, c), [
      sheet,
      row,
      column,
    ] as const);
  }

  /** The values of a sheet, row by row. */
  async rows(sheet: string): Promise<readonly (readonly unknown[])[]> {
    return this.page.evaluate((name) => {
      const { rows = [] } = window.workbench.workbook.sheet(name) ?? {};
      return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
    }, sheet);
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.workbook.sheets.map(({ name }) => name));
  }
}
