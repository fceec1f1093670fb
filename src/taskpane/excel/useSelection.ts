import { useEffect, useEffectEvent } from 'react';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { watchSelection } from '../../workbook/selection';
import { useWorkbook } from '../store/WorkbookStore';

/**
 * Looks whenever another cell is selected in the workbook, and calls back with what was found. What `look` gives as
 * undefined is not told. What is called back is that of the last drawing: the workbook may be read again while Excel answers.
 */
export function useSelection<T>(
  look: (snapshot: WorkbookSnapshot) => Promise<T | undefined>,
  onFound: (found: T) => void,
): void {
  const { snapshot, inBackground } = useWorkbook();
  const tell = useEffectEvent(onFound);
  const follow = useEffectEvent(async () => {
    if (!snapshot) return;
    const found = await inBackground(() => look(snapshot));
    if (found !== undefined) tell(found);
  });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void inBackground(() => watchSelection(() => void follow())).then((unwatch) => {
      if (isGone) unwatch?.();
      else stop = unwatch;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [inBackground]);
}
