import { JSDOM, type DOMWindow } from 'jsdom';
import { ExcelHost } from '../../host/ExcelHost';
import type { OfficeSession } from '../../host/OfficeSession';
import type { Workbook } from '../../model/Workbook';
import { loadOffice, type LoadOptions } from './loadOffice';

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly session: OfficeSession;
  /** Ends the conversation; the globals stay. */
  close(): void;
  /**
   * Closes this workbook and opens another in the same page, which takes a fifth of the time of a new one; null, and nothing
   * done, where code in the page would notice: it has listened to something, waits for an answer, or knows something of
   * the workbook that is otherwise in the other. What was changed in the library itself stays changed.
   */
  openInstead(workbook: Workbook): OpenExcel | null;
}

/**
 * Opens a workbook in our Excel without a browser: loads office.js in a window of its own and makes `Office`, `Excel`
 * and `OfficeExtension` global, so that the add-in's code runs as it is. For the command line and for tests.
 */
export async function openExcel(workbook: Workbook, options: LoadOptions = {}): Promise<OpenExcel> {
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const host = new ExcelHost(workbook, options.locale);
  const session = await loadOffice(window, host, options);
  return inPage(window, session, host, options);
}

/** A host that is open in a page, whose library becomes global: another page may have been opened since this one was. */
function inPage(window: DOMWindow, session: OfficeSession, host: ExcelHost, options: LoadOptions): OpenExcel {
  const { Office, Excel, OfficeExtension } = window as Record<string, unknown>;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return {
    host,
    session,
    close() {
      session.close();
      host.close();
      window.close();
    },
    openInstead(other) {
      const next = new ExcelHost(other, options.locale);
      const hasMoved = session.moveTo(next);
      (hasMoved ? host : next).close();
      return hasMoved ? inPage(window, session, next, options) : null;
    },
  };
}
