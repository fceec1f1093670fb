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

/** Starts the workbench's server before the tests in the browser; it compiles the page while others run. */
export default async function startWorkbench() {
  const port = await freePort();
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const args = [tsx, 'packages/workbench/src/server/start.ts', '--no-open', '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH = `http://localhost:${port}/`;
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the workbench did not start within 2 minutes')), 120_000);
    server.on('exit', (code) => reject(new Error(`the workbench stopped with ${code}`)));
    server.stdout.on('data', (text) => {
      if (!String(text).includes('Workbench: ')) return;
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
