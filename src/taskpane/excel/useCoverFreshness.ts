import { useEffect, useRef } from 'react';
import { WorkbookError } from '../../workbook/workbookError';
import { markFreshness } from '../../workbook/operations/writePlanState';
import { findingsIn } from '../store/findings';
import { useWorkbook } from '../store/WorkbookStore';

/** Nobody has changed anything for so long, in milliseconds, before the cover is touched. */
const quiet = 4_000;

/**
 * Keeps the cover right about whether data has changed since the last recalculation: when the pane opens, for what was
 * edited while it was closed, and after changes made in this Excel. Those of other people are marked by theirs.
 */
export function useCoverFreshness(): void {
  const { snapshot, isStale, localChanges, busy, fail } = useWorkbook();
  const settled = useRef(-1);
  const isIdle = !isStale && busy === null && snapshot !== null;
  useEffect(() => {
    if (!isIdle || settled.current === localChanges) return;
    const timer = setTimeout(() => {
      settled.current = localChanges;
      markFreshness(snapshot, findingsIn(snapshot.matrix).isOutdated).catch((error: unknown) => {
        // The pane says it too: where Excel does not let the cover be written, the next change tries again.
        if (!(error instanceof WorkbookError)) fail(error);
      });
    }, quiet);
    return () => clearTimeout(timer);
  }, [isIdle, snapshot, localChanges, fail]);
}
