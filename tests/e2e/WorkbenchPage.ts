import { eventually } from './eventually';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { isCi } from './browser';
import { DrivenWorkbench } from './DrivenWorkbench';

/** Where pictures are left, from the project's folder. */
export const screenshots = join('tests', 'e2e', 'screenshots');

/** The workbench in Chromium and its kin, with the grid under the mouse. */
export class WorkbenchPage extends DrivenWorkbench<Locator> {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    super();
    this.pane = page.frameLocator('iframe');
  }

  /** Clicks a cell of the grid with the mouse, after bringing it to view. */
  async clickCell(sheet: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(
      ([name, r, c]) => {
        const { workbook } = window.workbench;
        const target = workbook.sheet(name);
        if (!target) throw new Error(`there is no sheet ${name}`);
        workbook.select(target, { row: r, column: c, rows: 1, columns: 1 }, 'api');
      },
      [sheet, row, column] as const,
    );
    await this.page.waitForFunction(([r, c]) => window.workbench.grid.placeOf(r, c), [row, column] as const);
    // It may still be scrolling there.
    await this.page.waitForTimeout(300);
    const place = await this.page.evaluate(([r, c]) => window.workbench.grid.placeOf(r, c), [row, column] as const);
    const grid = await this.page.locator('main > div').first().boundingBox();
    if (!place || !grid) throw new Error(`the cell ${row}, ${column} of ${sheet} is not in view`);
    await this.page.mouse.click(grid.x + place.left + place.width / 2, grid.y + place.top + place.height / 2);
  }

  /** Types into a cell with the keyboard and leaves it with Enter. */
  async writeInCell(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.clickCell(sheet, row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Shows everything in these colours, and comes back once the pane does. */
  async inColors(media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' }): Promise<void> {
    await this.page.emulateMedia(media);
    await eventually(
      () => this.pane.locator(':root').evaluate((root) => (root as HTMLElement).style.colorScheme),
      media.colorScheme,
    );
  }

  /** Leaves a picture of the pane, or of the whole window, beside the tests, where a person is there to look at it. */
  async photograph(name: string, shown: 'pane' | 'window' = 'pane'): Promise<void> {
    if (isCi) return;
    const seen = shown === 'pane' ? this.page.locator('iframe') : this.page;
    await seen.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** The workbook as it would be saved. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.page.evaluate(async () => [...(await window.workbench.save())]));
  }
}
