import { canMergeUndo } from './requirements';
import { tellWaitingForCell } from './waitingForCell';
import { toWorkbookError, WorkbookError } from './workbookError';

/** After this long without an answer Excel is taken to hang (a cell in edit mode, a lost reply). */
const usualPatience = 60_000;
/** So long what comes next waits for the late answer of a batch that was given up. */
const grace = 20_000;

/** One write at a time: what is sent while another is under way waits for it. */
let lastTask: Promise<unknown> = Promise.resolve();

/** How a batch is run. */
interface Way {
  /** Whether it waits for a cell that is being edited: never, at once, or after it was told that it must. */
  readonly waits: 'never' | 'atOnce' | 'onceRefused';
  /** Whether its requests are one step to undo. */
  readonly merges: boolean;
}

/** What is done with Excel; it may be called once more from the start where Excel refuses to do it in one step. */
type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch against Excel, one after another, with a watchdog, and turns every failure of the host into a
 * WorkbookError. A batch that was given up sends nothing more, and the next one waits until it has settled.
 * @param waitForCell whether it waits for a cell that is being edited, instead of failing
 */
export function runExcel<T>(batch: Batch<T>, waitForCell = false, patience = usualPatience): Promise<T> {
  return queue(batch, { waits: waitForCell ? 'atOnce' : 'never', merges: false }, patience);
}

/**
 * Runs what a person asked for in the same way: it waits for a cell that is being edited, after telling so, and however many
 * requests it takes, it is one step to undo where Excel can make it one. Excel refuses that where it cannot undo something of
 * it (`UndoNotSupported`, office-js #6491 and #6711). After either refusal it is done once more from the start; the batch
 * must finish what of it may stand by then.
 */
export function runAction<T>(batch: Batch<T>): Promise<T> {
  return queue(batch, { waits: 'onceRefused', merges: canMergeUndo() }, usualPatience);
}

function queue<T>(batch: Batch<T>, way: Way, patience: number): Promise<T> {
  const run = lastTask.then(() => start(batch, way, patience));
  lastTask = run.then(({ settled }) => settled);
  return run.then(({ result }) => result);
}

/** A batch that was started: what came of it, and when the next one may go. */
interface Started<T> {
  readonly result: Promise<T>;
  readonly settled: Promise<unknown>;
}

function start<T>(batch: Batch<T>, way: Way, patience: number): Started<T> {
  const state = { isOver: false };
  const work = perform(batch, way, state);
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

async function perform<T>(batch: Batch<T>, way: Way, state: State): Promise<T> {
  const refused: Refused = { code: null };
  const prepared = (context: Excel.RequestContext) => {
    if (way.waits === 'atOnce') goesOnWithAnswer(context);
    return untilRefused(untilOver(context, state), reasonsToChange(way), refused);
  };
  const options = { delayForCellEdit: way.waits === 'atOnce', ...(way.merges && { mergeUndoGroup: true }) };
  try {
    const result = await Excel.run(options, (context) => batch(prepared(context)));
    // What was refused may have been passed over as a look that failed.
    if (refused.code === null) return result;
  } catch (error) {
    if (refused.code === null) throw error;
  }
  if (refused.code === undoNotSupported) return perform(batch, { ...way, merges: false }, state);
  tellWaitingForCell(true);
  return perform<T>(batch, { ...way, waits: 'atOnce' }, state).finally(() => tellWaitingForCell(false));
}

const undoNotSupported = 'UndoNotSupported';
const cellIsOpen = 'InvalidOperationInCellEditMode';

/** Refusals after which there is another way. */
const reasonsToChange = ({ waits, merges }: Way): readonly string[] => [
  ...(waits === 'onceRefused' ? [cellIsOpen] : []),
  ...(merges ? [undoNotSupported] : []),
];

/** Why a batch is to be run in another way; null where it is not. */
interface Refused {
  code: string | null;
}

/** Whatever Excel answers, the cell is no longer open. */
function goesOnWithAnswer(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = ((passed?: unknown) => sync(passed).finally(() => tellWaitingForCell(false))) as typeof context.sync;
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

/** Whether a batch is to send nothing more. */
interface State {
  isOver: boolean;
}

/** The context, which sends nothing more once Excel has refused something for one of these reasons. */
function untilRefused(
  context: Excel.RequestContext,
  reasons: readonly string[],
  refused: Refused,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  let refusal: unknown;
  context.sync = (async (passed?: unknown) => {
    if (refused.code !== null) throw refusal;
    try {
      return await sync(passed);
    } catch (error) {
      refusal = error;
      if (error instanceof OfficeExtension.Error && reasons.includes(error.code)) refused.code = error.code;
      throw error;
    }
  }) as typeof context.sync;
  return context;
}

/** The context, which refuses to send anything once the batch was given up. */
function untilOver(context: Excel.RequestContext, state: State): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = ((passed?: unknown) =>
    state.isOver ? Promise.reject(new WorkbookError('timeOut')) : sync(passed)) as typeof context.sync;
  return context;
}
