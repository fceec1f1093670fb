import { serveBrowser } from './browser';

// What the tests in the browser share: one browser, in which each file has a profile of its own, and the workbench. Both
// addresses are printed for those who started this.
const browser = await serveBrowser();
if (browser) process.stdout.write(`Browser: ${browser.wsEndpoint()}\n`);
await import('../../packages/workbench/src/server/start');
