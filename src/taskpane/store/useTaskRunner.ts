import { useCallback, useEffect, useRef, useState } from 'react';
import { errorText } from '../../i18n/errorText';
import { hiddenRowsOf, showRows, type HiddenRows } from '../../workbook/showRows';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/workbookError';
import { onWaitingForCell } from '../../workbook/waitingForCell';
import { useLanguage } from './language';

/** What the pane last has to say: a result or a failure, in words, and perhaps what can be done with it. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** What it is about, where that goes on whatever the person does next; it stays until that is over. */
  readonly matter?: Matter;
}

/**
 * Matters that no step of the person in the pane ends: the workbook cannot be read, recalculating by itself was stopped, a
 * cell is open for which what was asked for waits.
 */
export type Matter = 'reading' | 'automatic' | 'openCell';

/** Why the host refused something, in words. */
export interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly text: string;
  /** Rows for want of which it was refused. */
  readonly hiddenRows: HiddenRows | null;
}

/** Offers to stop a task, for as long as it can be stopped; null takes the offer back. */
export type OfferCancel = (cancel: (() => void) | null) => void;

export interface TaskRunner {
  /** What is being done now, in words; null when nothing is. */
  readonly busy: string | null;
  /** Whether anything is being done at this very moment. */
  readonly isAtWork: () => boolean;
  /** Stops what is being done; null where it cannot be stopped. */
  readonly cancel: (() => void) | null;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  /** Takes away what was said of a matter that is over; of what the person did last, where none is given. */
  readonly endMatter: (matter?: Matter) => void;
  /** Shows a failure of the host as a notice; anything else is a bug and goes to the error boundary. */
  readonly fail: (error: unknown, matter?: Matter) => void;
  /**
   * Runs what a person asked for, with its name shown; refuses a second one meanwhile. Undefined when it failed. Where it
   * failed for want of rows that are hidden, they are offered to be shown, after which the person's step is taken `again`.
   */
  readonly run: <T>(
    label: string,
    task: (offerCancel: OfferCancel) => Promise<T>,
    again?: () => void,
  ) => Promise<T | undefined>;
  /** Runs what the pane does by itself: nothing is shown unless it fails, and then by `refused` where that is given. */
  readonly inBackground: <T>(task: () => Promise<T>, refused?: (refusal: Refusal) => void) => Promise<T | undefined>;
}

/** The one place of the pane where a WorkbookError is caught and becomes words; bugs go to `onBug`. */
export function useTaskRunner(onBug: (error: Error) => void): TaskRunner {
  const { text } = useLanguage();
  const latestText = useRef(text);
  useEffect(() => {
    latestText.current = text;
  }, [text]);
  const [busy, setBusy] = useState<string | null>(null);
  const [cancel, setCancel] = useState<(() => void) | null>(null);
  const [notice, say] = useState<Notice | null>(null);
  const isBusy = useRef(false);
  const isAtWork = useCallback(() => isBusy.current, []);
  const endMatter = useCallback((matter?: Matter) => say((last) => (last?.matter === matter ? null : last)), []);
  useEffect(() => {
    const sayIt = () => say({ intent: 'warning', text: latestText.current.app.openCell, matter: 'openCell' });
    // What the pane does by itself can wait without a word.
    return onWaitingForCell((isWaiting) => (isWaiting && isBusy.current ? sayIt() : endMatter('openCell')));
  }, [endMatter]);

  const refuse = useCallback(
    (error: unknown, refused: (refusal: Refusal) => void) => {
      if (!(error instanceof WorkbookError)) return onBug(error instanceof Error ? error : new Error(String(error)));
      const { code, params } = error;
      refused({ code, text: errorText(code, params, latestText.current), hiddenRows: hiddenRowsOf(error) });
    },
    [onBug],
  );
  const fail = useCallback(
    (error: unknown, matter?: Matter) =>
      refuse(error, (refusal) => say({ ...noticeOf(refusal), ...(matter && { matter }) })),
    [refuse],
  );
  const inBackground = useCallback(
    async <T>(task: () => Promise<T>, refused?: (refusal: Refusal) => void): Promise<T | undefined> => {
      try {
        return await task();
      } catch (error) {
        refuse(error, refused ?? ((refusal) => say(noticeOf(refusal))));
        return undefined;
      }
    },
    [refuse],
  );
  const run = useCallback(
    async function runTask<T>(
      label: string,
      task: (offerCancel: OfferCancel) => Promise<T>,
      again?: () => void,
    ): Promise<T | undefined> {
      if (isBusy.current) return undefined;
      isBusy.current = true;
      setBusy(label);
      endMatter();
      const showAndGoOn = async (rows: HiddenRows) => {
        const areShown = await runTask(label, () => showRows(rows).then(() => true));
        if (areShown) again?.();
      };
      const refused = (refusal: Refusal) => {
        const { hiddenRows: rows } = refusal;
        const action = rows &&
          again && {
            label: latestText.current.actions.showRowsAndSave[rows.by],
            onClick: () => void showAndGoOn(rows),
          };
        say({ ...noticeOf(refusal), ...(action && { action }) });
      };
      const result = await inBackground(() => task((stop) => setCancel(() => stop)), refused);
      isBusy.current = false;
      setBusy(null);
      setCancel(null);
      return result;
    },
    [inBackground, endMatter],
  );
  return { busy, isAtWork, cancel, notice, say, endMatter, fail, run, inBackground };
}

/** What the person has stopped is no failure. */
const noticeOf = ({ code, text }: Refusal): Notice => ({ intent: code === 'cancelled' ? 'info' : 'error', text });
