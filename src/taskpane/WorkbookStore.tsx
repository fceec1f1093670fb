import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { fill, type Texts } from '../i18n/texts';
import { onCommandOutcome } from '../commands/commandOutcome';
import { openWorkbook, type WorkbookSnapshot } from '../workbook/openWorkbook';
import { watchChanges } from '../workbook/watchChanges';
import { WorkbookError } from '../workbook/workbookError';
import { useLanguage } from './language';

/** What the pane last has to say: a result or a failure, in words. */
export interface Notice {
  readonly intent: 'success' | 'error' | 'info';
  readonly text: string;
}

interface Store {
  /** The workbook as last read; null until the first reading has come. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly reload: () => Promise<void>;
  /** What is being done now, in words; null when nothing is. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  /**
   * Runs something that speaks to Excel, one thing at a time. A failure of the host becomes a notice and undefined;
   * a bug goes on to the error boundary.
   */
  readonly run: <T>(label: string, task: () => Promise<T>) => Promise<T | undefined>;
}

const StoreContext = createContext<Store | null>(null);

/** The pane's one source of what the workbook holds. */
export function useWorkbook(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useWorkbook outside of WorkbookStore');
  return store;
}

/** What a failure of the host means to a person. */
export function errorText(error: WorkbookError, text: Texts): string {
  return fill(text.errors[error.code], error.params);
}

export function WorkbookStore({ children }: { children: ReactNode }) {
  const { text } = useLanguage();
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, say] = useState<Notice | null>(null);
  const [bug, setBug] = useState<Error | null>(null);
  const isBusy = useRef(false);

  const guard = useCallback(
    async <T,>(task: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await task();
      } catch (error) {
        if (error instanceof WorkbookError) say({ intent: 'error', text: errorText(error, text) });
        else setBug(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    },
    [text],
  );

  const reload = useCallback(async () => {
    const read = await guard(openWorkbook);
    if (read) setSnapshot(read);
  }, [guard]);

  const run = useCallback(
    async <T,>(label: string, task: () => Promise<T>): Promise<T | undefined> => {
      if (isBusy.current) return undefined;
      isBusy.current = true;
      setBusy(label);
      say(null);
      try {
        return await guard(task);
      } finally {
        isBusy.current = false;
        setBusy(null);
      }
    },
    [guard],
  );

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void reload();
    void guard(() => watchChanges(() => void reload())).then((unwatch) => {
      if (isGone) unwatch?.();
      else stop = unwatch;
    });
    const onFocus = () => void reload();
    window.addEventListener('focus', onFocus);
    return () => {
      isGone = true;
      stop?.();
      window.removeEventListener('focus', onFocus);
    };
  }, [reload, guard]);

  useEffect(
    () =>
      onCommandOutcome((outcome) => {
        void reload();
        if (outcome.kind === 'failed') say({ intent: 'error', text: errorText(outcome.error, text) });
        if (outcome.kind === 'recalculated')
          say({ intent: 'success', text: text.indicators.done(outcome.changedCells) });
        if (outcome.kind === 'summaryWritten') say({ intent: 'success', text: text.summary.written(outcome.sheet) });
      }),
    [reload, text],
  );

  const store = useMemo(() => ({ snapshot, reload, busy, notice, say, run }), [snapshot, reload, busy, notice, run]);
  if (bug) throw bug;
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}
