import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './WorkbenchPage';

/** The check of an Excel in the pane, used by the keyboard alone. */
export class CheckExcelPage {
  /** What came of the check, or of as much of it as was done. */
  readonly result: Locator;
  /** The result as a text to hand on. */
  readonly text: Locator;

  constructor(private readonly bench: WorkbenchPage) {
    this.result = bench.pane.getByRole('group', { name: /^Comprobación (terminada|detenida)$/ });
    this.text = this.result.getByRole('textbox', { name: 'Resultado para enviar a soporte' });
  }

  /** Goes to the last view of the pane, and from there to the check. */
  async open(): Promise<void> {
    const { page, pane } = this.bench;
    await pane.getByRole('tab', { name: 'Inicio' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await this.bench.pressByKeyboard('Comprobar este Excel…');
    await pane.getByRole('heading', { level: 1, name: 'Comprobar este Excel' }).waitFor();
  }

  async start(): Promise<void> {
    await this.bench.pressByKeyboard('Empezar la comprobación');
  }

  /** What stops it stands above the view. */
  async stop(): Promise<void> {
    await this.bench.tabTo('button', 'Cancelar', 'Shift+Tab');
    await this.bench.page.keyboard.press('Enter');
  }

  /** Waits for the result, however long trying all beliefs takes; the test as a whole has its limit. */
  finished(): Promise<void> {
    return this.result.waitFor({ timeout: 0 });
  }

  /** Waits until so many beliefs were tried, and more are left. */
  async reach(count: number): Promise<void> {
    const progress = this.bench.pane.getByText(/^\d+ de \d+$/);
    while (Number.parseInt(await progress.innerText(), 10) < count) await this.bench.page.waitForTimeout(100);
  }
}
