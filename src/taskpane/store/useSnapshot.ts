import { useCallback, useEffect, useRef, useState } from 'react';
import type { Matrix } from '../../domain/records/matrix';
import { today } from '../../commands/clock';
import { inSlices } from '../../workbook/inSlices';
import { isMarkedStale, referenceIn } from '../../workbook/cover';
import { openWorkbook, type WorkbookSnapshot } from '../../workbook/openWorkbook';
import { isPassing } from '../../workbook/workbookError';
import { findInSteps } from './findings';

const retryAfter = 3_000;
/** For how long a reading counts as fresh, in milliseconds; a slow one counts so for this many times as long as it took. */
const freshFor = 5_000;
const freshTimes = 20;

/**
 * The workbook as last read, with all that follows from it at hand. `reload` reads it again; what is asked for meanwhile
 * becomes one more reading. `refresh` does so only where the last reading is no longer fresh: for when nothing tells that
 * anything changed; `reloadChanged` only where a change was noted by `noteChange` and no reading was begun since. A failure
 * that passes is tried again later, every other one is given to `fail`.
 */
export function useSnapshot(fail: (error: unknown) => void) {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [isStale, setStale] = useState(false);
  const reading = useRef<Promise<void> | null>(null);
  const isAsked = useRef(false);
  const isChanged = useRef(false);
  const lastRead = useRef({ at: -Infinity, took: 0 });
  const lastMatrix = useRef<Matrix>(undefined);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [retries, setRetries] = useState(0);

  const read = useCallback(async () => {
    while (isAsked.current) {
      isAsked.current = false;
      isChanged.current = false;
      clearTimeout(retry.current);
      try {
        const begun = performance.now();
        const earlier = lastMatrix.current;
        const next = await openWorkbook(earlier);
        const reference = referenceIn(next, today());
        await inSlices(findInSteps(next.matrix, { earlier, reference, isMarkedStale: isMarkedStale(next) }));
        lastMatrix.current = next.matrix;
        lastRead.current = { at: performance.now(), took: performance.now() - begun };
        setSnapshot(next);
        setStale(false);
      } catch (error) {
        setStale(true);
        isChanged.current = true;
        if (isPassing(error)) {
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

  const noteChange = useCallback(() => {
    isChanged.current = true;
  }, []);

  const reloadChanged = useCallback(async () => {
    await reading.current;
    if (isChanged.current) await reload();
  }, [reload]);

  const refresh = useCallback(async () => {
    const { at, took } = lastRead.current;
    if (performance.now() - at > Math.max(freshFor, freshTimes * took)) await reload();
  }, [reload]);

  useEffect(() => {
    if (retries > 0) void reload();
  }, [retries, reload]);
  useEffect(() => () => clearTimeout(retry.current), []);
  return { snapshot, isStale, reload, refresh, noteChange, reloadChanged };
}
