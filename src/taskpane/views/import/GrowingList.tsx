import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../../store/language';

interface Props<I> {
  readonly items: readonly I[];
  /** So many are drawn at first, and are added when asked for: a file may give tens of thousands. */
  readonly step: number;
  readonly keyOf: (item: I, index: number) => string | number;
  readonly render: (item: I) => ReactNode;
  readonly label?: string;
  readonly className?: string;
}

/** A list of which the first items are drawn, and below it how many more there are; the focus goes on to those added. */
export function GrowingList<I>({ items, step, keyOf, render, label, className }: Props<I>) {
  const { text } = useLanguage();
  const [shown, setShown] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - shown;
  const more = () => {
    flushSync(() => setShown(shown + step));
    (list.current?.children[shown] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} tabIndex={index > 0 && index % step === 0 ? -1 : undefined}>
            {render(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={more}>
          {text.importing.more(Math.min(left, step), left)}
        </Button>
      )}
    </>
  );
}
