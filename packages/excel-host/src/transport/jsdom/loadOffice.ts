import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import type { ExcelHost } from '../../host/ExcelHost';
import { OfficeSession } from '../../host/OfficeSession';
import { markUndoGroups } from '../../host/undoGroup';

const hostedAt = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const origin = 'https://localhost';

export interface LoadOptions {
  readonly locale?: string;
  readonly excelApi?: string;
}

/** Folder of the installed library. */
export function officeFolder(): string {
  const root = typeof __filename === 'string' ? __filename : join(process.cwd(), 'package.json');
  return join(dirname(createRequire(root).resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Loads the real, unmodified office.js into a jsdom window whose address is on https://localhost, with the host as
 * its Excel on the web. Resolves when `Office.onReady` does.
 */
export async function loadOffice(
  window: DOMWindow,
  host: ExcelHost,
  options: LoadOptions = {},
): Promise<OfficeSession> {
  const { locale = 'es-ES', excelApi } = options;
  const session = new OfficeSession(host, {
    locale,
    origin,
    ...(excelApi !== undefined && { excelApi }),
    send: (data) => {
      // Messages arrive later, never within the call that caused them.
      setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin })), 0);
    },
  });
  const hostInfo = `Excel$Web$16.01$${locale}$00000000-0000-0000-0000-000000000000$$disableLogging$0`;
  // What else the page's address says, the day say, stays.
  const address = new URLSearchParams(window.location.search);
  address.set('_host_Info', hostInfo);
  window.history.replaceState(null, '', `?${String(address)}`);
  const conversation = `conversation-${Math.random().toString(36).slice(2)}`;
  window.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${conversation}|matrix|${origin}`,
    serializerVersion: 1,
  });
  if (!('domain' in window.document)) {
    Object.defineProperty(window.Document.prototype, 'domain', { value: 'localhost', configurable: true });
  }
  Object.defineProperty(window, 'opener', {
    configurable: true,
    value: { postMessage: (json: string) => void session.receive(json) },
  });
  serveScripts(window);
  addScript(window, `${hostedAt}office.js`);
  const { Office } = await defined(window);
  await new Promise<void>((resolve) => Office.onReady(() => resolve()));
  markUndoGroups((window as unknown as { Excel: { run: unknown } }).Excel);
  return session;
}

/** Scripts of the library that the page asks Microsoft's address for come from the installed package. */
function serveScripts(window: DOMWindow): void {
  const folder = officeFolder();
  const observer = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const { tagName, src = '' } = node as HTMLScriptElement;
      if (tagName !== 'SCRIPT' || !src.includes('/hosted/')) continue;
      const file = src.slice(src.indexOf('/hosted/') + '/hosted/'.length).split('?')[0] ?? '';
      window.eval(readFileSync(join(folder, file), 'utf8'));
      node.dispatchEvent(new window.Event('load'));
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
}

function addScript(window: DOMWindow, src: string): void {
  const script = window.document.createElement('script');
  script.src = src;
  window.document.head.appendChild(script);
}

interface OfficeWindow {
  readonly Office: typeof Office;
}

async function defined(window: DOMWindow): Promise<OfficeWindow> {
  while (!('Office' in window)) await new Promise((resolve) => setTimeout(resolve, 1));
  return window as unknown as OfficeWindow;
}
