import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rowAt } from './rowOffsets';
import { useRowOffsets } from './useRowOffsets';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of a usual row, in pixels; each has its own once it was drawn. */
  readonly rowHeight: number;
  readonly renderRow: (index: number) => ReactNode;
  readonly onOpen: (index: number) => void;
  /** The row to begin at, and whether it takes the focus: when people come back from it. */
  readonly start?: number | undefined;
  /** What the list shows, in a word: with another one it begins at the top again. */
  readonly shows?: string;
  /** The row that was opened last. */
  readonly current?: number | undefined;
  /** Class for the viewport, whose height it sets. */
  readonly className?: string;
}

const useStyles = makeStyles({
  viewport: {
    overflowY: 'auto',
    // Rows that turn out taller than estimated are made up for here; the browser would do it once more.
    overflowAnchor: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: 'none', margin: '0', padding: '0', position: 'relative' },
  row: { position: 'absolute', left: '0', right: '0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    justifyContent: 'center',
    gap: '2px',
    width: '100%',
    minHeight: '44px',
    textAlign: 'left',
    padding: '8px 10px',
    borderRadius: '0',
    fontWeight: tokens.fontWeightRegular,
  },
  current: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: '8px' },
});

/** Rows are drawn this far above and below what is in view, in pixels. */
const margin = 600;
const page = 8;

/**
 * A long list of which only the part in view is drawn; readers are told its whole length. One row is in the order of
 * Tab, the arrow keys, Page up and down, Home and End go from it to the others.
 */
export function WindowedList(props: Props) {
  const { label, count, rowHeight, renderRow, onOpen, start, shows = '', current, className } = props;
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const { offsets, measure } = useRowOffsets({ viewport, count, estimate: rowHeight, shows });
  const [top, setTop] = useState((start ?? 0) * rowHeight);
  const [chosen, setChosen] = useState(start ?? 0);
  const [shown, setShown] = useState(shows);
  const takesFocus = useRef(start !== undefined);
  if (shown !== shows) {
    setShown(shows);
    setTop(0);
    setChosen(0);
  }
  const active = Math.min(chosen, count - 1);
  const first = rowAt(offsets, top - margin);
  const last = Math.min(count - 1, rowAt(offsets, top + globalThis.innerHeight + margin));
  const drawn = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  // The row in the order of Tab is always there, wherever the list was scrolled to.
  const rows = drawn.includes(active) || active < 0 ? drawn : [active, ...drawn].sort((a, b) => a - b);

  const showRow = (index: number) => {
    const box = viewport.current;
    if (!box) return;
    const [above, below] = [offsets[index] ?? 0, (offsets[index + 1] ?? 0) - box.clientHeight];
    if (box.scrollTop > above) box.scrollTop = above;
    else if (box.scrollTop < below) box.scrollTop = below;
  };
  useLayoutEffect(() => {
    if (start !== undefined) showRow(start);
    // Only when the list comes up.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    viewport.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [active]);

  const move = (event: KeyboardEvent, index: number) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, wanted));
    takesFocus.current = true;
    setChosen(next);
    setTop(offsets[next] ?? 0);
    showRow(next);
  };
  return (
    <div
      ref={viewport}
      className={mergeClasses(styles.viewport, className)}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul className={styles.list} aria-label={label} style={{ height: offsets[count] ?? 0 }}>
        {rows.map((index) => (
          <li
            // Other contents have other heights: their rows are new ones.
            key={`${shows} ${index}`}
            ref={measure}
            className={styles.row}
            style={{ top: offsets[index] ?? 0 }}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            <Button
              appearance="subtle"
              className={mergeClasses(styles.button, index === current && styles.current)}
              aria-current={index === current || undefined}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setChosen(index)}
              onKeyDown={(event) => move(event, index)}
              onClick={() => onOpen(index)}
            >
              {renderRow(index)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
