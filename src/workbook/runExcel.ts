import { toWorkbookError, WorkbookError } from './workbookError';

/** After this long without an answer Excel is taken to hang (a cell in edit mode, a lost reply). */
const usualPatience = 60_000;
/** So long what comes next waits for the late answer of a batch that was given up. */
const grace = 20_000;

/** One write at a time: what is sent while another is under way waits for it. */
let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Runs a batch against Excel, one after another, with a watchdog, and turns every failure of the host into a
 * WorkbookError. Explicit actions wait for a cell that is being edited (`delayForCellEdit`). A batch that was given up sends
 * nothing more, and the next one waits until it has settled.
 */
export function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waitForCell = false,
  patience = usualPatience,
): Promise<T> {
  const run = lastTask.then(() => start(batch, waitForCell, patience));
  lastTask = run.then(({ settled }) => settled);
  return run.then(({ result }) => result);
}

/** A batch that was started: what came of it, and when the next one may go. */
interface Started<T> {
  readonly result: Promise<T>;
  readonly settled: Promise<unknown>;
}

function start<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  waitForCell: boolean,
  patience: number,
): Started<T> {
  const state = { isOver: false };
  const work = Excel.run({ delayForCellEdit: waitForCell }, (context) => batch(untilOver(context, state)));
  const watched = after(patience, () => {
    state.isOver = true;
    throw new WorkbookError('timeOut');
  });
  const result = Promise.race([work, watched.reached])
    .catch((error: unknown) => {
      throw toWorkbookError(error);
    })
    .finally(watched.stop);
  const late = () => {
    const waiting = after(grace, () => undefined);
    return Promise.race([work.catch(() => undefined), waiting.reached]).finally(waiting.stop);
  };
  return { result, settled: result.then(() => undefined, late) };
}

/** Something that is done when a time is over, unless it is stopped before. */
function after<T>(milliseconds: number, act: () => T) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reached = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        resolve(act());
      } catch (error) {
        reject(error as Error);
      }
    }, milliseconds);
  });
  return { reached, stop: () => clearTimeout(timer) };
}

/** The context, which refuses to send anything once the batch was given up. */
function untilOver(context: Excel.RequestContext, state: { readonly isOver: boolean }): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = ((passed?: unknown) =>
    state.isOver ? Promise.reject(new WorkbookError('timeOut')) : sync(passed)) as typeof context.sync;
  return context;
}
