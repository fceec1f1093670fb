import { useCallback, useEffect, useRef, useState } from 'react';
import { inSlices } from '../workbook/inSlices';
import { openWorkbook, type WorkbookSnapshot } from '../workbook/openWorkbook';
import { WorkbookError, type WorkbookErrorCode } from '../workbook/workbookError';
import { findInSteps } from './findings';

/** Failures that pass by themselves: the person is typing in a cell, or Excel is busy. */
const passing: ReadonlySet<WorkbookErrorCode> = new Set(['cellEditMode', 'busy', 'timeOut']);
const retryAfter = 3_000;

/**
 * The workbook as last read, with all that follows from it at hand. `reload` reads it again; what is asked for meanwhile becomes one more reading. A failure
 * that passes is tried again later, every other one is given to `fail`.
 */
export function useSnapshot(fail: (error: unknown) => void) {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [isStale, setStale] = useState(false);
  const reading = useRef<Promise<void> | null>(null);
  const isAsked = useRef(false);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [retries, setRetries] = useState(0);

  const read = useCallback(async () => {
    while (isAsked.current) {
      isAsked.current = false;
      clearTimeout(retry.current);
      try {
        const next = await openWorkbook();
        await inSlices(findInSteps(next.matrix));
        setSnapshot(next);
        setStale(false);
      } catch (error) {
        setStale(true);
        if (error instanceof WorkbookError && passing.has(error.code)) {
          retry.current = setTimeout(() => setRetries((count) => count + 1), retryAfter);
        } else fail(error);
      }
    }
  }, [fail]);

  const reload = useCallback(() => {
    isAsked.current = true;
    reading.current ??= read().finally(() => {
      reading.current = null;
    });
    return reading.current;
  }, [read]);

  useEffect(() => {
    if (retries > 0) void reload();
  }, [retries, reload]);
  useEffect(() => () => clearTimeout(retry.current), []);
  return { snapshot, isStale, reload };
}
