import { useEffect, useEffectEvent } from 'react';
import { watchSelection } from '../../workbook/selection';
import { useWorkbook } from '../store/WorkbookStore';

/** Calls back whenever another cell is selected in the workbook. */
export function useSelection(onSelect: () => void): void {
  const { inBackground } = useWorkbook();
  const follow = useEffectEvent(onSelect);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void inBackground(() => watchSelection(() => follow())).then((unwatch) => {
      if (isGone) unwatch?.();
      else stop = unwatch;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [inBackground]);
}
