import { mkdirSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser, isCi } from './browser';
import { screenshots, WorkbenchPage } from './WorkbenchPage';

const isSkipped = findBrowser() === null && !isCi;
if (isSkipped) process.stderr.write('No Chromium, Chrome or Edge was found: the tests in the browser are skipped.\n');

/**
 * Tests that drive the workbench; skipped, and said so, without a browser outside CI. Each loads it anew. The tab stays,
 * and with it what the browser has compiled: in a new tab that takes longer than what many a test does.
 */
export function inBrowser(name: string, tests: (bench: () => WorkbenchPage) => void): void {
  (isSkipped ? describe.skip : describe)(name, () => {
    const address = process.env['WORKBENCH'] ?? '';
    let profile: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      const browser = await chromium.connect(process.env['BROWSER_SERVER'] ?? '');
      // Colours that fade into others are neither the one nor the other for a moment.
      profile = await browser.newContext({ viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce' });
      mkdirSync(screenshots, { recursive: true });
      // The server answers once everything is compiled.
      await fetch(address);
      page = await profile.newPage();
      // No test measures time: a busy machine may take long without anything being wrong.
      page.setDefaultTimeout(90_000);
    });
    afterAll(() => profile.browser()?.close());
    afterEach(() => leave(page, address));
    tests(() => new WorkbenchPage(page));
  });
}

/** Leaves the workbench for a file without a script, and nothing of the test stays but the scripts that the browser keeps. */
async function leave(page: Page, address: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const event of ['console', 'pageerror', 'worker']) page.removeAllListeners(event);
  await page.context().clearPermissions();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.mouse.move(0, 0);
  await page.goto(`${address}assets/app-32.png`);
  await page.evaluate(() => localStorage.clear());
}
