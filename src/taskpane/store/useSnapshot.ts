import { useCallback, useEffect, useRef, useState } from 'react';
import { today } from '../../commands/clock';
import { inSlices } from '../../workbook/inSlices';
import { isMarkedStale, referenceIn } from '../../workbook/cover';
import { joined, nothingChanged, type Changed } from '../../workbook/changed';
import { openWorkbook, readAgain, type WorkbookSnapshot } from '../../workbook/openWorkbook';
import { isPassing } from '../../workbook/workbookError';
import { draftsAreOf } from './draftStore';
import { findInSteps } from './findings';

const retryAfter = 3_000;
/** For how long a reading counts as fresh, in milliseconds; a slow one counts so for this many times as long as it took. */
const freshFor = 5_000;
const freshTimes = 20;
/** For so long, in milliseconds, what nobody told of counts as unchanged: Excel loses events. */
const trustedFor = 120_000;

/**
 * The workbook as last read, with all that follows from it at hand. `reload` reads it again, or only what is known to have
 * changed, with what else was noted; what is asked for meanwhile
 * becomes one more reading. `refresh` does so only where the last reading is no longer fresh: for when nothing tells that
 * anything changed; `reloadChanged` reads what was noted by `noteChange`, where no reading was begun since. A failure that
 * passes is tried again later, every other one is given to `fail`.
 */
export function useSnapshot(fail: (error: unknown) => void) {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [isStale, setStale] = useState(false);
  const reading = useRef<Promise<void> | null>(null);
  const isAsked = useRef(false);
  const isChanged = useRef(false);
  const readAt = useRef(-Infinity);
  /** When everything was last read, and how long that took. */
  const whole = useRef({ at: -Infinity, took: 0 });
  const last = useRef<WorkbookSnapshot>(undefined);
  /** What may not be any more as it was read last. */
  const differs = useRef<Changed>('everything');
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [retries, setRetries] = useState(0);

  const read = useCallback(async () => {
    while (isAsked.current) {
      isAsked.current = false;
      isChanged.current = false;
      clearTimeout(retry.current);
      const begun = performance.now();
      const changed = begun - whole.current.at > trustedFor ? 'everything' : differs.current;
      differs.current = nothingChanged;
      try {
        const next = await (last.current ? readAgain(last.current, changed) : openWorkbook());
        const earlier = last.current?.matrix;
        const reference = referenceIn(next, today());
        await inSlices(findInSteps(next.matrix, { earlier, reference, isMarkedStale: isMarkedStale(next) }));
        last.current = next;
        if (changed === 'everything') whole.current = { at: begun, took: performance.now() - begun };
        readAt.current = performance.now();
        draftsAreOf(next.bookCode);
        setSnapshot(next);
        setStale(false);
      } catch (error) {
        differs.current = joined(differs.current, changed);
        setStale(true);
        isChanged.current = true;
        if (isPassing(error)) {
          retry.current = setTimeout(() => setRetries((count) => count + 1), retryAfter);
        } else fail(error);
      }
    }
  }, [fail]);

  const follow = useCallback(
    (changed: Changed) => {
      isAsked.current = true;
      differs.current = joined(differs.current, changed);
      reading.current ??= read().finally(() => {
        reading.current = null;
      });
      return reading.current;
    },
    [read],
  );
  const reload = useCallback((changed: Changed = 'everything') => follow(changed), [follow]);

  const noteChange = useCallback((changed: Changed) => {
    isChanged.current = true;
    differs.current = joined(differs.current, changed);
  }, []);

  const reloadChanged = useCallback(async () => {
    await reading.current;
    if (isChanged.current) await follow(nothingChanged);
  }, [follow]);

  const refresh = useCallback(async () => {
    if (performance.now() - readAt.current > Math.max(freshFor, freshTimes * whole.current.took)) await reload();
  }, [reload]);

  useEffect(() => {
    if (retries > 0) void follow(nothingChanged);
  }, [retries, follow]);
  useEffect(() => () => clearTimeout(retry.current), []);
  return { snapshot, isStale, reload, refresh, noteChange, reloadChanged };
}
