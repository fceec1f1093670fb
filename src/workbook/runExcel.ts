import { toWorkbookError, WorkbookError } from './workbookError';

/** After this long without an answer Excel is taken to hang (a cell in edit mode, a lost reply). */
const patience = 60_000;

/** One write at a time: what is sent while another is under way waits for it. */
let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Runs a batch against Excel, one after another, with a watchdog, and turns every failure of the host into a
 * WorkbookError. Explicit actions wait for a cell that is being edited (`delayForCellEdit`).
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, waitForCell = false): Promise<T> {
  const task = lastTask.then(() => run(batch, waitForCell));
  lastTask = task.catch(() => undefined);
  return task;
}

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, waitForCell: boolean): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError('timeOut')), patience);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: waitForCell }, batch), overdue]);
  } catch (error) {
    throw toWorkbookError(error);
  } finally {
    clearTimeout(timer);
  }
}
