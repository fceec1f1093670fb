import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { findBrowser, isCi, launchBrowser } from './browser';
import { screenshots, WorkbenchPage } from './WorkbenchPage';

const isSkipped = findBrowser() === null && !isCi;
if (isSkipped) process.stderr.write('No Chromium, Chrome or Edge was found: the tests in the browser are skipped.\n');

/** Tests that drive the workbench, each on a page of its own; skipped, and said so, without a browser outside CI. */
export function inBrowser(name: string, tests: (bench: () => WorkbenchPage) => void): void {
  (isSkipped ? describe.skip : describe)(name, () => {
    let browser: Browser;
    let bench: WorkbenchPage;
    beforeAll(async () => {
      const launched = await launchBrowser();
      if (!launched) throw new Error('no browser to test in');
      browser = launched;
      mkdirSync(screenshots, { recursive: true });
      // The server answers once everything is compiled.
      await fetch(process.env['WORKBENCH'] ?? '');
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
      // No test measures time: a busy machine may take long without anything being wrong.
      page.setDefaultTimeout(90_000);
      bench = new WorkbenchPage(page);
    });
    afterEach(() => bench.page.close());
    tests(() => bench);
  });
}
