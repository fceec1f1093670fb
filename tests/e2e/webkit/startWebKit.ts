import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DriverRefusal, WebDriver } from './WebDriver';

/** A WebKit that is driven, and where its files go. */
export interface RunningWebKit {
  readonly driver: WebDriver;
  /** The folder in which it puts what is downloaded. */
  readonly downloads: string;
  stop(): Promise<void>;
}

const inPath = (program: string) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));

/** The programs that a WebKit without a window on a screen is made of, and where Debian and its kin put them. */
const places = {
  driver: inPath('WebKitWebDriver'),
  display: inPath('Xvfb'),
  browser: ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
  ),
};

type Programs = Readonly<Record<keyof typeof places, string>>;

/** The programs that drive WebKit here; null when one is missing. */
export function findWebKit(): Programs | null {
  const found = Object.entries(places).map(([name, paths]) => [name, paths.find((path) => existsSync(path))]);
  return found.every(([, path]) => path !== undefined) ? (Object.fromEntries(found) as Programs) : null;
}

/** Starts WebKit on a screen of its own, with a home of its own. */
export async function startWebKit({ driver, display, browser }: Programs): Promise<RunningWebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const running = [screen];
  const clear = async () => {
    await Promise.all(running.map(ended));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_RUNTIME_DIR: home, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    const env = { ...process.env, ...own, DISPLAY: `:${await firstWords(screen)}` };
    const port = await freePort();
    // Drawing on a graphics card that is not there takes half of its time.
    const driving = spawn(driver, ['-p', String(port)], {
      stdio: 'ignore',
      env,
    });
    running.unshift(driving);
    const options = { binary: browser, args: ['--automation'] };
    const session = await untilItListens(driving, () =>
      WebDriver.start(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': options }),
    );
    const stop = async () => {
      await session.end().catch(() => undefined);
      await clear();
    };
    // Without a folder of its own for them, it puts downloads there.
    return { driver: session, downloads: home, stop };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** What a program that names its screen says. */
function firstWords(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('exit', (code) => reject(new Error(`the screen for WebKit ended with ${code}`)));
    program.stdio[3]?.once('data', (words) => resolve(String(words).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Tries again as long as the driver runs and nobody listens yet. */
async function untilItListens<T>(driving: ChildProcess, connect: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      if (error instanceof DriverRefusal || driving.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    program.removeAllListeners('exit');
    if (program.exitCode !== null) return resolve();
    program.once('exit', () => resolve());
    program.kill();
  });
}
