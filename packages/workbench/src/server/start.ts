import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { makeSample } from '../sample/makeSample';
import { officeFolder } from 'excel-host/jsdom';
import { ownRoutes } from './routes';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    port: { type: 'string', default: '3000' },
    'no-open': { type: 'boolean', default: false },
    overwrite: { type: 'boolean', default: false },
    /** For the tests in a browser: the sources as they are when it starts, which the browser may keep, without maps. */
    frozen: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../../../..');
if (values.file !== undefined && !existsSync(values.file)) {
  console.error(`There is no file ${values.file}.`);
  process.exit(1);
}

const sample = await makeSample({ language: 'es' });
const routes = ownRoutes({
  port: Number(values.port),
  file: values.file,
  overwrite: values.overwrite,
  workbook: values.file === undefined ? sample : readFileSync(values.file),
  sample,
  manifest: () => readFileSync(join(root, 'manifest.xml')),
});

const { workbenchOf } = (await import('../../../../webpack.config.js')) as {
  workbenchOf: (how: { maps: boolean }) => webpack.Configuration;
};
const compiler = webpack({
  ...workbenchOf({ maps: !values.frozen }),
  ...(values.frozen && { watchOptions: { ignored: /./ } }),
});
const server = new WebpackDevServer(
  {
    port: Number(values.port),
    host: 'localhost',
    hot: false,
    liveReload: false,
    // On this machine itself, packing takes longer than sending.
    compress: false,
    headers: values.frozen ? { 'Cache-Control': 'max-age=3600' } : {},
    client: false,
    static: [
      { directory: join(root, 'assets'), publicPath: '/assets', watch: false },
      { directory: officeFolder(), publicPath: '/lib/1/hosted', watch: false },
    ],
    webSocketServer: false,
    setupMiddlewares: (middlewares) => [{ name: 'own-routes', middleware: routes as never }, ...middlewares],
  },
  compiler as never,
);
await server.start();
const address = `http://localhost:${values.port}/`;
console.log(`Workbench: ${address}`);
if (!values['no-open'] && !process.env['CI']) openBrowser(address);

/** Opens the page in the person's browser; without one the address above is enough. */
function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : process.platform === 'darwin'
        ? ['open', [url]]
        : ['xdg-open', [url]];
  const opener = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
