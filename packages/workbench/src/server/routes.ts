import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { languages, type Language } from '../../../../src/domain/plan/language';
import { copyName } from '../copyName';

export interface ServedFiles {
  readonly port: number;
  /** The file that the server was started with; undefined for the sample. */
  readonly file: string | undefined;
  /** Whether saving writes over that file. */
  readonly overwrite: boolean;
  /** What the page opens first. */
  readonly workbook: Uint8Array;
  readonly sample: Uint8Array;
  readonly manifest: () => Uint8Array;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Answers before everything else that the server has: on every path only what asks for this machine by its own name (a
 * page of another site can have its name lead here), then the workbench's own files; the rest goes on to `next`.
 */
export function ownRoutes(files: ServedFiles) {
  const headers: Record<string, string> =
    files.file === undefined ? {} : { 'X-File-Name': encodeURIComponent(basename(files.file)) };
  const served: Readonly<Record<string, () => [type: string, content: Uint8Array, headers?: Record<string, string>]>> =
    {
      '/workbook.xlsx': () => [xlsxType, files.workbook, headers],
      '/sample.xlsx': () => [xlsxType, files.sample],
      '/manifest.xml': () => ['application/xml', files.manifest()],
    };
  return (request: IncomingMessage, answer: ServerResponse, next: () => void): void => {
    if (!isOwnHost(request.headers.host, files.port)) {
      answer.writeHead(403).end('Invalid Host header');
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const content = request.method === 'GET' || request.method === 'HEAD' ? served[path]?.() : undefined;
    if (content) answer.writeHead(200, { 'Content-Type': content[0], ...content[2] }).end(content[1]);
    else if (request.method === 'PUT' && path === '/workbook.xlsx')
      takeSaved(request, answer, { ...files, language: languageIn(query) }).catch((error: unknown) =>
        answer.writeHead(500).end(String(error)),
      );
    else next();
  };
}

/** Whether a request asks for this machine, by the names that only it has here. */
function isOwnHost(host: string | undefined, port: number): boolean {
  const own = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);
  return host !== undefined && own.includes(host.toLowerCase());
}

/** The page's language, in which a copy is named. */
const languageIn = (query: string): Language => {
  const asked = new URLSearchParams(query).get('lang');
  return languages.find((one) => one === asked) ?? 'es';
};

/** Writes what the page saves: a copy beside the file it was started with, or that file where it was told to. */
async function takeSaved(
  request: IncomingMessage,
  answer: ServerResponse,
  files: ServedFiles & { readonly language: Language },
): Promise<void> {
  const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin';
  if (files.file === undefined || !isOwnPage) {
    answer.writeHead(403).end();
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  const content = Buffer.concat(chunks);
  const file = files.overwrite ? files.file : await writeCopy(files.file, content, files.language);
  if (files.overwrite) await writeFile(file, content);
  answer.writeHead(200, { 'Content-Type': 'application/json' });
  answer.end(JSON.stringify({ file, isOverwritten: files.overwrite }));
}

/** Writes a copy beside a file under the first name that is free, and gives that name. No file is ever written over. */
export async function writeCopy(file: string, content: Uint8Array, language: Language): Promise<string> {
  for (let number = 1; ; number++) {
    const name = copyName(file, language, number);
    try {
      await writeFile(name, content, { flag: 'wx' });
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
