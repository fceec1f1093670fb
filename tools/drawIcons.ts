import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from '../tests/e2e/browser';

const folder = join(import.meta.dirname, '..', 'assets');
const names = ['app', 'recalculate', 'summary', 'review'];
/** The sizes that Office asks for, and those that it recommends for sharp icons on every screen. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws every icon of the ribbon in all its sizes from its SVG source. */
const browser = await launchBrowser();
if (!browser) throw new Error('No Chromium, Chrome or Edge found to draw with.');
for (const name of names) {
  const source = readFileSync(join(folder, 'icons', `${name}.svg`), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
    const target = join(folder, `${name}-${size}.png`);
    writeFileSync(target, await page.screenshot({ omitBackground: true }));
    console.log(basename(target));
    await page.close();
  }
}
await browser.close();
