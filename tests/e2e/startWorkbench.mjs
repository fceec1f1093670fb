import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

/** A port that nothing listens on: runs side by side do not meet. */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts the browser and the workbench's server before the tests in it; the page is compiled while others run. */
export default async function startWorkbench() {
  const port = await freePort();
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const args = [tsx, 'tests/e2e/serve.ts', '--no-open', '--frozen', '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH = `http://localhost:${port}/`;
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the workbench did not start within 2 minutes')), 120_000);
    server.on('exit', (code) => reject(new Error(`the workbench stopped with ${code}`)));
    let printed = '';
    server.stdout.on('data', (text) => {
      printed += text;
      if (!printed.includes('Workbench: ')) return;
      process.env.BROWSER_SERVER = /^Browser: (.*)$/m.exec(printed)?.[1] ?? '';
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
