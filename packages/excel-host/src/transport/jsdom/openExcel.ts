import { JSDOM } from 'jsdom';
import { ExcelHost } from '../../host/ExcelHost';
import type { OfficeSession } from '../../host/OfficeSession';
import type { Workbook } from '../../model/Workbook';
import { loadOffice, type LoadOptions } from './loadOffice';

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly session: OfficeSession;
  /** Ends the conversation; the globals stay. */
  close(): void;
}

/**
 * Opens a workbook in our Excel without a browser: loads office.js in a window of its own and makes `Office`, `Excel`
 * and `OfficeExtension` global, so that the add-in's code runs as it is. For the command line and for tests.
 */
export async function openExcel(workbook: Workbook, options: LoadOptions = {}): Promise<OpenExcel> {
  const host = new ExcelHost(workbook, options.locale);
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const session = await loadOffice(window, host, options);
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
  };
}
