import type { ExcelHost } from '../../host/ExcelHost';
import { OfficeSession } from '../../host/OfficeSession';

export interface PaneOptions {
  readonly locale: string;
  /** What else the pane's address says, such as `today`. */
  readonly parameters: URLSearchParams;
}

export interface OpenPane {
  readonly frame: HTMLIFrameElement;
  readonly session: OfficeSession;
  close(): void;
}

/** Opens the pane in a frame of this page, with the host as its Excel on the web. */
export function openPane(host: ExcelHost, parent: HTMLElement, { locale, parameters }: PaneOptions): OpenPane {
  const frame = document.createElement('iframe');
  const session = new OfficeSession(host, {
    locale,
    origin: `https://${location.host}`,
    send: (json) => frame.contentWindow?.postMessage(json, location.origin),
  });
  const receive = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') void session.receive(event.data);
  };
  window.addEventListener('message', receive);
  const hostInfo = `Excel$Web$16.01$${locale}$${crypto.randomUUID()}$$disableLogging$0`;
  // The library reads its conversation from the frame's name, which Chromium takes only before the frame is attached.
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${crypto.randomUUID()}|matrix|https://${location.host}`,
    serializerVersion: 1,
  });
  frame.title = 'Matriz CRM';
  const address = new URLSearchParams(parameters);
  address.set('_host_Info', hostInfo);
  frame.src = `/taskpane.html?${address.toString()}`;
  parent.append(frame);
  return {
    frame,
    session,
    close() {
      session.close();
      window.removeEventListener('message', receive);
      frame.remove();
    },
  };
}
