import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../i18n/texts';
import { WorkbookError } from '../workbook/workbookError';
import { useLanguage } from './language';

/** What the pane last has to say: a result or a failure, in words, and perhaps what can be done with it. */
export interface Notice {
  readonly intent: 'success' | 'error' | 'info';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

export interface TaskRunner {
  /** What is being done now, in words; null when nothing is. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  /** Takes away what was said of a task that is over; a failure stays until it is closed or something else is said. */
  readonly clearResult: () => void;
  /** Shows a failure of the host as a notice; anything else is a bug and goes to the error boundary. */
  readonly fail: (error: unknown) => void;
  /** Runs what a person asked for, with its name shown; refuses a second one meanwhile. Undefined when it failed. */
  readonly run: <T>(label: string, task: () => Promise<T>) => Promise<T | undefined>;
  /** Runs what the pane does by itself: nothing is shown unless it fails. */
  readonly inBackground: <T>(task: () => Promise<T>) => Promise<T | undefined>;
}

/** The one place of the pane where a WorkbookError is caught and becomes words; bugs go to `onBug`. */
export function useTaskRunner(onBug: (error: Error) => void): TaskRunner {
  const { text } = useLanguage();
  const latestText = useRef(text);
  useEffect(() => {
    latestText.current = text;
  }, [text]);
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, say] = useState<Notice | null>(null);
  const isBusy = useRef(false);
  const clearResult = useCallback(() => say((last) => (last?.intent === 'error' ? last : null)), []);

  const fail = useCallback(
    (error: unknown) => {
      if (!(error instanceof WorkbookError)) return onBug(error instanceof Error ? error : new Error(String(error)));
      say({ intent: 'error', text: fill(latestText.current.errors[error.code], error.params) });
    },
    [onBug],
  );
  const inBackground = useCallback(
    async <T>(task: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await task();
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    [fail],
  );
  const run = useCallback(
    async <T>(label: string, task: () => Promise<T>): Promise<T | undefined> => {
      if (isBusy.current) return undefined;
      isBusy.current = true;
      setBusy(label);
      say(null);
      const result = await inBackground(task);
      isBusy.current = false;
      setBusy(null);
      return result;
    },
    [inBackground],
  );
  return useMemo(
    () => ({ busy, notice, say, clearResult, fail, run, inBackground }),
    [busy, notice, clearResult, fail, run, inBackground],
  );
}
