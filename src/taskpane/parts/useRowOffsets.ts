import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { estimatedOffsets, rowAt, withHeights, type RowOffsets } from './rowOffsets';

interface List {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Height of a usual row, in pixels. */
  readonly estimate: number;
  /** What the list shows, in a word: with another one nothing of its rows is known, and it begins at the top. */
  readonly shows: string;
}

/**
 * Where the rows of a list stand: as estimated, and as measured once they were drawn. What is in view stays where it is
 * when rows above it turn out taller or shorter. Gives the ref that each row of the list needs; a row says its place in
 * `data-index`.
 */
export function useRowOffsets({ viewport, count, estimate, shows }: List) {
  const [offsets, setOffsets] = useState<RowOffsets>(() => estimatedOffsets(count, estimate));
  const [shown, setShown] = useState(shows);
  if (shown !== shows) {
    setShown(shows);
    setOffsets(estimatedOffsets(count, estimate));
  } else if (offsets.length !== count + 1) setOffsets(estimatedOffsets(count, estimate, offsets));

  const [observer] = useState(() =>
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver((entries) => {
          const measured = new Map<number, number>();
          for (const { target } of entries) {
            const { offsetHeight, dataset } = target as HTMLElement;
            if (offsetHeight > 0) measured.set(Number(dataset['index']), offsetHeight);
          }
          // Before anything is painted: nobody sees rows that overlap.
          flushSync(() => setOffsets((old) => withHeights(old, measured)));
        }),
  );
  useEffect(() => () => observer?.disconnect(), [observer]);
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row || !observer) return undefined;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );

  const before = useRef({ offsets, shown });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { offsets, shown };
    const box = viewport.current;
    if (!box) return;
    if (last.shown !== shown) scroll(box, 0);
    else if (last.offsets !== offsets) {
      const inView = rowAt(last.offsets, box.scrollTop);
      const shift = (offsets[inView] ?? 0) - (last.offsets[inView] ?? 0);
      if (shift !== 0) scroll(box, box.scrollTop + shift);
    }
  }, [offsets, shown, viewport]);
  return { offsets, measure };
}

function scroll(box: HTMLElement, top: number): void {
  box.scrollTop = top;
}
