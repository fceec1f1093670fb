import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../../store/language';

/**
 * How many of many items are drawn, and the button that adds the next ones; null where there are no more.
 * @param elementAt what has the focus once the item at a position is added
 */
export function useFirstPart(
  count: number,
  step: number,
  elementAt: (index: number) => Element | null | undefined,
): { readonly shown: number; readonly more: ReactNode } {
  const { text } = useLanguage();
  const [shown, setShown] = useState(step);
  const left = count - shown;
  const onMore = () => {
    flushSync(() => setShown(shown + step));
    (elementAt(shown) as HTMLElement | null | undefined)?.focus();
  };
  const more = left > 0 && (
    <Button size="small" onClick={onMore}>
      {text.bringing.more(Math.min(left, step), left)}
    </Button>
  );
  return { shown, more: more || null };
}
