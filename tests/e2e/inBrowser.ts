import { mkdirSync } from 'node:fs';
import { chromium, type BrowserContext } from 'playwright-core';
import { findBrowser, isCi } from './browser';
import { screenshots, WorkbenchPage } from './WorkbenchPage';

const isSkipped = findBrowser() === null && !isCi;
if (isSkipped) process.stderr.write('No Chromium, Chrome or Edge was found: the tests in the browser are skipped.\n');

/** Tests that drive the workbench, each on a page of its own; skipped, and said so, without a browser outside CI. */
export function inBrowser(name: string, tests: (bench: () => WorkbenchPage) => void): void {
  (isSkipped ? describe.skip : describe)(name, () => {
    let profile: BrowserContext;
    let bench: WorkbenchPage;
    beforeAll(async () => {
      const browser = await chromium.connect(process.env['BROWSER_SERVER'] ?? '');
      profile = await browser.newContext({ viewport: { width: 1360, height: 900 } });
      mkdirSync(screenshots, { recursive: true });
      // The server answers once everything is compiled.
      await fetch(process.env['WORKBENCH'] ?? '');
    });
    afterAll(() => profile.browser()?.close());
    beforeEach(async () => {
      const page = await profile.newPage();
      // No test measures time: a busy machine may take long without anything being wrong.
      page.setDefaultTimeout(90_000);
      bench = new WorkbenchPage(page);
    });
    afterEach(async () => {
      // The scripts that the browser keeps serve the next test, and nothing else does.
      await bench.page.evaluate(() => localStorage.clear());
      await profile.clearPermissions();
      await bench.page.close();
    });
    tests(() => bench);
  });
}
