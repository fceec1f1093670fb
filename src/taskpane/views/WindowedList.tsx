import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  readonly renderRow: (index: number) => ReactNode;
  readonly onOpen: (index: number) => void;
  /** The row to begin at, and whether it takes the focus: when people come back from it. */
  readonly start?: number | undefined;
  /** Class for the viewport, whose height it sets. */
  readonly className?: string;
}

const useStyles = makeStyles({
  viewport: {
    overflowY: 'auto',
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
    height: '100%',
    textAlign: 'left',
    padding: '4px 10px',
    borderRadius: '0',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Rows drawn at once: enough for a tall pane, with some above and below what is in view. */
const rowsDrawn = 40;
const rowsAbove = 10;
const page = 8;

/**
 * A long list of which only the part in view is drawn; readers are told its whole length. One row is in the order of
 * Tab, the arrow keys, Page up and down, Home and End go from it to the others.
 */
export function WindowedList({ label, count, rowHeight, renderRow, onOpen, start, className }: Props) {
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState((start ?? 0) * rowHeight);
  const [chosen, setChosen] = useState(start ?? 0);
  const takesFocus = useRef(start !== undefined);
  const active = Math.min(chosen, count - 1);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - rowsAbove, count - rowsDrawn));
  const drawn = Array.from({ length: Math.min(rowsDrawn, count) }, (_, offset) => first + offset);
  // The row in the order of Tab is always there, wherever the list was scrolled to.
  const rows = drawn.includes(active) || active < 0 ? drawn : [active, ...drawn].sort((a, b) => a - b);

  const showRow = (index: number) => {
    const box = viewport.current;
    if (!box) return;
    const [above, below] = [index * rowHeight, (index + 1) * rowHeight - box.clientHeight];
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
    setTop(next * rowHeight);
    showRow(next);
  };
  return (
    <div
      ref={viewport}
      className={mergeClasses(styles.viewport, className)}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul className={styles.list} aria-label={label} style={{ height: count * rowHeight }}>
        {rows.map((index) => (
          <li
            key={index}
            className={styles.row}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            <Button
              appearance="subtle"
              className={styles.button}
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
