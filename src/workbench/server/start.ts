import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { IncomingMessage, ServerResponse } from 'node:http';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { makeSample } from '../sample/makeSample';
import { copyName } from '../copyName';
import { officeFolder } from '../transport/jsdom/loadOffice';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    port: { type: 'string', default: '3000' },
    'no-open': { type: 'boolean', default: false },
    overwrite: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../../..');
if (values.file !== undefined && !existsSync(values.file)) {
  console.error(`There is no file ${values.file}.`);
  process.exit(1);
}

/** The workbook that the page opens: the given file or the sample matrix. */
const sample = await makeSample({ language: 'es' });
const first = values.file === undefined ? sample : readFileSync(values.file);

const { workbench } = (await import('../../../webpack.config.js')) as { workbench: webpack.Configuration };
const compiler = webpack(workbench);
const server = new WebpackDevServer(
  {
    port: Number(values.port),
    host: 'localhost',
    hot: false,
    liveReload: false,
    // On this machine itself, packing takes longer than sending.
    compress: false,
    client: false,
    static: [
      { directory: join(root, 'assets'), publicPath: '/assets', watch: false },
      { directory: officeFolder(), publicPath: '/lib/1/hosted', watch: false },
    ],
    setupMiddlewares: (middlewares, { app }) => {
      const send = (path: string, type: string, content: () => Uint8Array, headers: Record<string, string> = {}) =>
        app?.get(path, (_, answer) => {
          for (const [name, value] of Object.entries({ 'Content-Type': type, ...headers }))
            answer.setHeader(name, value);
          answer.end(content());
        });
      const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const named: Record<string, string> =
        values.file === undefined ? {} : { 'X-File-Name': encodeURIComponent(basename(values.file)) };
      send('/workbook.xlsx', xlsx, () => first, named);
      app?.put('/workbook.xlsx', takeSaved);
      send('/sample.xlsx', xlsx, () => sample);
      send('/manifest.xml', 'application/xml', () => readFileSync(join(root, 'manifest.xml')));
      return middlewares;
    },
  },
  compiler as never,
);
await server.start();
const address = `http://localhost:${values.port}/`;
console.log(`Workbench: ${address}`);
if (!values['no-open'] && !process.env['CI']) openBrowser(address);

/** Writes what the page saves: a copy beside the file it was started with, or that file where `--overwrite` says so. */
function takeSaved(request: IncomingMessage, answer: ServerResponse): void {
  const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin';
  if (values.file === undefined || !isOwnPage) {
    answer.writeHead(403).end();
    return;
  }
  const target = values.overwrite ? values.file : copyName(values.file);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    writeFileSync(target, Buffer.concat(chunks));
    answer.setHeader('Content-Type', 'application/json');
    answer.end(JSON.stringify({ file: target, isOverwritten: values.overwrite }));
  });
}

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
