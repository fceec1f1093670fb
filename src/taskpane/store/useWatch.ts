import { useEffect, useEffectEvent } from 'react';
import { isPassing } from '../../workbook/workbookError';
import type { TaskRunner } from './useTaskRunner';

/** After a failure that passes, such as a cell being edited, it is tried again so much later, in milliseconds. */
const retryAfter = 3_000;

/**
 * Listens to Excel for as long as something is shown. Where Excel cannot take it on now it is asked again, without a word.
 * @param watch begins to listen and gives the call that ends it
 * @param onEvent told of what Excel tells; that of the last drawing
 */
export function useWatch<E>(
  inBackground: TaskRunner['inBackground'],
  watch: (onEvent: (event: E) => void) => Promise<() => void>,
  onEvent: (event: E) => void,
): void {
  const tell = useEffectEvent(onEvent);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const attempt = async () => {
      const unwatch = await inBackground(async () => {
        try {
          return await watch((event) => tell(event));
        } catch (error) {
          if (!isPassing(error)) throw error;
          if (!isGone) retry = setTimeout(() => void attempt(), retryAfter);
          return undefined;
        }
      });
      if (isGone) unwatch?.();
      else stop = unwatch;
    };
    void attempt();
    return () => {
      isGone = true;
      clearTimeout(retry);
      stop?.();
    };
  }, [inBackground, watch]);
}
