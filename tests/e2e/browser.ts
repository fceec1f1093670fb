import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** Whether this run is one of continuous integration. */
export const isCi = process.env['CI'] === 'true';

/** Where a Chromium, Chrome or Edge usually is on Linux, macOS and Windows. */
const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed browser; null when there is none. */
export function findBrowser(): string | null {
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the installed browser is started without a window; null when there is none. */
function launchOptions(): { readonly executablePath: string; readonly args: string[] } | null {
  const executablePath = findBrowser();
  // A root user, as in a container, can only start Chromium without its sandbox.
  return executablePath === null
    ? null
    : { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet };
}

/** Starts the installed browser without a window; null when there is none. */
export async function launchBrowser(): Promise<Browser | null> {
  const options = launchOptions();
  return options && chromium.launch(options);
}

/** The same as a server, for several who connect to it: starting it takes longer than many a test. */
export async function serveBrowser(): Promise<BrowserServer | null> {
  const options = launchOptions();
  return options && chromium.launchServer(options);
}
