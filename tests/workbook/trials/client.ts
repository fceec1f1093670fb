import { JSDOM } from 'jsdom';
import { ExcelHost, type Workbook } from 'excel-host';
import { loadOffice } from 'excel-host/jsdom';
import { inScope, shareGlobals, type Scope } from './globals';

/** The add-in's writers and what they need, as one client has loaded them: with module state of its own. */
export type AddIn = Awaited<ReturnType<typeof loadAddIn>>;

async function loadAddIn() {
  const [open, save, imported, closing, recalculation, matrix, report, note] = await Promise.all([
    import('../../../src/workbook/openWorkbook'),
    import('../../../src/workbook/operations/saveRecords'),
    import('../../../src/workbook/operations/importChanges'),
    import('../../../src/workbook/operations/closeSemester'),
    import('../../../src/workbook/operations/recalculate'),
    import('../../../src/workbook/creation/createMatrix'),
    import('../../../src/workbook/report/writeReport'),
    import('../../../src/workbook/noteSheet/writeNoteSheet'),
  ]);
  return { ...open, ...save, ...imported, ...closing, ...recalculation, ...matrix, ...report, ...note };
}

/** A copy of the add-in with an Excel of its own; several of them share one workbook. */
export interface Client {
  readonly name: string;
  readonly host: ExcelHost;
  /** Runs what this client does, with its own `Excel` wherever the add-in's code looks for one; gives the name `task`. */
  run<T>(act: (addIn: AddIn) => Promise<T>, task?: object): Promise<T>;
  /** Ends every long wait of the add-in's as if the time were over; gives whether there was any. */
  losePatience(): boolean;
  /** Starts the add-in anew, as when its pane is closed and opened: nothing that it knew is left. */
  reload(): Promise<void>;
  close(): void;
}

/** Opens a client of a workbook: its own host, its own window with the real office.js, its own copy of the add-in. */
export async function openClient(name: string, workbook: Workbook): Promise<Client> {
  shareGlobals();
  const host = new ExcelHost(workbook);
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const session = await loadOffice(window, host);
  const scope: Scope = { window, waits: new Set() };
  let addIn: AddIn | null = null;
  const reload = async () => {
    // What the closed pane was waiting for never comes: nothing of it may go on in the next one.
    scope.waits.clear();
    await jest.isolateModulesAsync(async () => {
      addIn = await loadAddIn();
    });
  };
  await reload();
  return {
    name,
    host,
    reload,
    run: (act, task) => inScope({ ...scope, ...(task && { task }) }, () => act(addIn as AddIn)),
    losePatience() {
      const waits = [...scope.waits];
      for (const end of waits) end();
      return waits.length > 0;
    },
    close() {
      session.close();
      host.close();
      window.close();
    },
  };
}
