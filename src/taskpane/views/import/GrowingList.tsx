import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useFirstPart } from './useFirstPart';

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
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = useFirstPart(items.length, step, (index) => list.current?.children[index]);
  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} tabIndex={index > 0 && index % step === 0 ? -1 : undefined}>
            {render(item)}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
