import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { now, today } from '../../commands/clock';
import { errorText } from '../../i18n/errorText';
import { referenceIn } from '../../workbook/cover';
import { forgetLeft, isLeftAsIs, leaveAsIs } from '../../workbook/operations/leftAsIs';
import { isPassing, WorkbookError } from '../../workbook/workbookError';
import { findingsIn, knownOf } from '../store/findings';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';

/** Nobody has changed anything for so long, in milliseconds, before the indicators are recalculated. */
const quiet = 2_500;
/** After a failure that passes it is tried again so much later. */
const retryAfter = 5_000;
/** So many times in a row values may be out of date right after they were written: somebody else writes others. */
const patience = 5;

/**
 * Recalculates by itself, where that is switched on, once changes made in this Excel have come to rest. Only the Excel in
 * which something was changed does so: of several people who have the book open never more than the one who edits. What
 * it writes is a change too, which is told to be settled by there being nothing left to write. A person who undoes
 * something is not answered: what stood in the workbook before is left as it is (`leaveAsIs`), until it is switched on anew.
 */
export function useAutoRecalculation(): void {
  const { snapshot, isStale, localChanges, isAutomatic, setAutomatic, busy, say, fail } = useWorkbook();
  const { text } = useLanguage();
  const settled = useRef(localChanges);
  const unsettled = useRef(0);
  const [retries, setRetries] = useState(0);

  const stop = (reason: string) => {
    setAutomatic(false);
    say({ intent: 'error', text: text.automatic.stopped(reason), matter: 'automatic' });
  };
  const attempt = useEffectEvent(async () => {
    if (!snapshot) return;
    if (unsettled.current >= patience) return stop(text.automatic.otherWriter);
    try {
      if (await isLeftAsIs(snapshot)) {
        settled.current = localChanges;
        return;
      }
      const { recalculate } = await import('../../workbook/operations/recalculate');
      await recalculate({
        today: today(),
        now: now(),
        reference: referenceIn(snapshot, today()),
        earlier: knownOf(snapshot),
      });
      unsettled.current++;
    } catch (error) {
      if (!(error instanceof WorkbookError)) fail(error);
      else if (!isPassing(error)) stop(errorText(error.code, error.params, text));
      else setTimeout(() => setRetries((count) => count + 1), retryAfter);
    }
  });
  const isIdle = isAutomatic && !isStale && busy === null && snapshot !== null && !snapshot.readOnly;
  useEffect(() => {
    if (isAutomatic) forgetLeft();
  }, [isAutomatic]);
  useEffect(() => {
    if (!isIdle) return;
    const { isOutdated } = findingsIn(snapshot.matrix);
    if (settled.current === localChanges) {
      if (isOutdated) leaveAsIs(snapshot).catch(fail);
      return;
    }
    if (!isOutdated) {
      settled.current = localChanges;
      unsettled.current = 0;
      return;
    }
    const timer = setTimeout(() => void attempt(), quiet);
    return () => clearTimeout(timer);
  }, [isIdle, snapshot, localChanges, retries, fail]);
}
