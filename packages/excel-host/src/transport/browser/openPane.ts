import type { ExcelHost } from '../../host/ExcelHost';
import { OfficeSession } from '../../host/OfficeSession';

export interface PaneOptions {
  readonly locale: string;
  /** Name of the pane, for people who hear the page. */
  readonly title: string;
  /** What else the pane's address says, such as `today`. */
  readonly parameters: URLSearchParams;
  /** ExcelApi level that the host claims. */
  readonly excelApi?: string;
  /** Whether the host answers nothing, so that the library's start never ends. */
  readonly isSilent?: boolean;
}

export interface OpenPane {
  readonly frame: HTMLIFrameElement;
  readonly session: OfficeSession;
  close(): void;
}

/** Opens the pane in a frame of this page, with the host as its Excel on the web. */
export function openPane(host: ExcelHost, parent: HTMLElement, options: PaneOptions): OpenPane {
  const { locale, parameters, title, excelApi, isSilent = false } = options;
  const frame = document.createElement('iframe');
  const session = new OfficeSession(host, {
    locale,
    ...(excelApi !== undefined && { excelApi }),
    origin: `https://${location.host}`,
    send: (json) => frame.contentWindow?.postMessage(json, location.origin),
  });
  const receive = (event: MessageEvent) => {
    if (isSilent || event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    void session.receive(event.data);
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
  frame.title = title;
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
