import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { copyName } from '../../src/copyName';
import { ownRoutes, writeCopy } from '../../src/server/routes';

interface Answer {
  readonly status: number;
  readonly text: string;
}

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const file = join(folder, 'matriz.xlsx');
let port = 0;
let server: Server | undefined;

beforeAll(async () => {
  writeFileSync(file, 'antes');
  const own = createServer();
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  port = (own.address() as AddressInfo).port;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const [workbook, sample, manifest] = [bytes('libro'), bytes('muestra'), () => bytes('manifiesto')];
  const routes = ownRoutes({ port, file, overwrite: false, workbook, sample, manifest });
  own.on('request', (asked, answer) => routes(asked, answer, () => answer.writeHead(200).end('página')));
});
afterAll(() => server?.close());

function ask(method: string, path: string, headers: IncomingHttpHeaders, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: { ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('the workbench’s server', () => {
  const paths = ['/', '/workbook.xlsx', '/sample.xlsx', '/manifest.xml', '/assets/icon.png', '/workbench.js?x=1'];

  it.each(paths)('answers only its own names on %s', async (path) => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])
      expect((await ask('GET', path, { host: `${host}:${port}` })).status).toBe(200);
    const foreign = ['evil.example', 'evil.localhost', 'localhost.evil.example', '10.0.0.7', 'localhost@evil.example'];
    for (const host of [...foreign.map((name) => `${name}:${port}`), 'localhost', `localhost:${port + 1}`])
      expect(await ask('GET', path, { host })).toEqual({ status: 403, text: 'Invalid Host header' });
  });

  it('takes what is saved from its own page only', async () => {
    const own = { host: `localhost:${port}`, 'sec-fetch-site': 'same-origin' };
    for (const headers of [
      { ...own, 'sec-fetch-site': 'cross-site' },
      { host: own.host },
      { ...own, host: `evil.example:${port}` },
    ])
      expect((await ask('PUT', '/workbook.xlsx', headers, 'mal')).status).toBe(403);
    expect(readdirSync(folder)).toEqual(['matriz.xlsx']);
    expect((await ask('PUT', '/workbook.xlsx', own, 'uno')).status).toBe(200);
    const second = JSON.parse((await ask('PUT', '/workbook.xlsx', own, 'dos')).text) as { file: string };
    expect(second.file).toBe(join(folder, 'matriz-copia (2).xlsx'));
    const english = JSON.parse((await ask('PUT', '/workbook.xlsx?lang=en', own, 'tres')).text) as { file: string };
    expect(english.file).toBe(join(folder, 'matriz-copy.xlsx'));
    const contents = ['matriz.xlsx', 'matriz-copia.xlsx', 'matriz-copia (2).xlsx'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(contents).toEqual(['antes', 'uno', 'dos']);
  });

  it('writes copies that begin at the same time under names of their own', async () => {
    const other = join(folder, 'otra.xlsx');
    const names = await Promise.all(
      ['a', 'b', 'c'].map((text) => writeCopy(other, new TextEncoder().encode(text), 'es')),
    );
    expect(new Set(names).size).toBe(3);
    expect(names.map((name) => readFileSync(name, 'utf8'))).toEqual(['a', 'b', 'c']);
  });
});

it('names a copy so that Excel opens it', () => {
  expect(copyName('a/Matriz 2025.xlsx', 'es')).toBe('a/Matriz 2025-copia.xlsx');
  expect(copyName('a/Matrix 2025.xlsx', 'en', 3)).toBe('a/Matrix 2025-copy (3).xlsx');
  expect(copyName('Matriz.XLSM', 'es', 2)).toBe('Matriz-copia (2).XLSM');
  expect(copyName('Libro1', 'es')).toBe('Libro1-copia.xlsx');
});
