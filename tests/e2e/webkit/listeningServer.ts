import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

declare global {
  interface Window {
    /** What this page's console was told, and what went wrong in it. */
    consoleSaid?: string[];
  }
}

/** A server, and where it answers. */
export interface ListeningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs first in every page: keeps what the console is told, which WebDriver cannot say. */
function listen(): void {
  const said: string[] = (window.consoleSaid = []);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const { console: heard } = window;
    const tell = heard[level].bind(heard);
    heard[level] = (...words: unknown[]) => {
      said.push(`${level}: ${words.map(String).join(' ')}`);
      tell(...words);
    };
  }
  const wrong = (event: Event) => {
    const { target } = event;
    const source = target instanceof Element ? (target.getAttribute('src') ?? target.getAttribute('href') ?? '') : '';
    said.push(`failed: ${event instanceof ErrorEvent ? event.message : `${(target as Element).nodeName} ${source}`}`);
  };
  addEventListener('error', wrong, true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(`not caught: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => said.push(`refused: ${violatedDirective}`));
}

/** Passes on what another server answers, with a listener at the head of each page. */
export async function listeningServer(behind: string): Promise<ListeningServer> {
  const script = `<head><script>(${String(listen)})()</script>`;
  const server = createServer((request, response) => {
    const headers: typeof request.headers = { ...request.headers, 'accept-encoding': 'identity' };
    delete headers.host;
    const target = new URL(request.url ?? '/', behind);
    // A connection of its own: one that is kept may be closed at the other end just when it is used again.
    const passedOn = ask(target, { method: request.method, headers, agent: false });
    passedOn.on('error', () => response.destroy());
    passedOn.on('response', (answer) => {
      const isPage = (answer.headers['content-type'] ?? '').startsWith('text/html');
      if (!isPage) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const rest = { ...answer.headers };
      delete rest['content-length'];
      delete rest.etag;
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        response.writeHead(answer.statusCode ?? 502, rest);
        response.end(Buffer.concat(parts).toString('utf8').replace('<head>', script));
      });
    });
    request.pipe(passedOn);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, stop: () => stopped(server) };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
