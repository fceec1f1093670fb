import type { FrameLocator, Page } from 'playwright-core';
import type { Workbook } from '../../src/workbench/model/Workbook';

declare global {
  interface Window {
    workbench: { workbook: Workbook; save: () => Promise<Uint8Array> };
  }
}

export interface OpenOptions {
  readonly file?: 'empty' | 'sample';
  readonly lang?: 'es' | 'en';
  readonly pane?: 'open' | 'closed';
  readonly today?: string;
}

/** The workbench as a person sees it: the grid, the ribbon, the pane. */
export class WorkbenchPage {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe');
  }

  async open({ file = 'empty', lang = 'es', pane = 'open', today = '2025-07-15' }: OpenOptions = {}): Promise<void> {
    const parameters = new URLSearchParams({ lang, today, pane, ...(file === 'empty' && { file }) });
    await this.page.goto(`${process.env['WORKBENCH'] ?? ''}?${parameters.toString()}`);
    await this.page.waitForFunction(() => 'workbench' in window);
  }

  /** A button of the ribbon. */
  async pressRibbon(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: label }).click();
  }

  /** Types into a cell as a person at the grid does. */
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

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.workbook.sheets.map(({ name }) => name));
  }

  /** The workbook as it would be saved. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.page.evaluate(async () => [...(await window.workbench.save())]));
  }
}
