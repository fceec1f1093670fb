import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  readonly renderRow: (index: number) => ReactNode;
}

const useStyles = makeStyles({
  viewport: {
    overflowY: 'auto',
    height: 'calc(100vh - 330px)',
    minHeight: '240px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: 'none', margin: '0', padding: '0', position: 'relative' },
  row: { position: 'absolute', left: '0', right: '0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Rows drawn beyond what is in view, so that Tab and arrow keys always find the next one. */
const margin = 12;
const rowsInView = 24;

/** A long list of which only the part in view is drawn; readers are told its whole length. */
export function WindowedList({ label, count, rowHeight, renderRow }: Props) {
  const styles = useStyles();
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / rowHeight) - margin);
  const last = Math.min(count, first + rowsInView + 2 * margin);
  return (
    <div className={styles.viewport} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul className={styles.list} aria-label={label} style={{ height: count * rowHeight }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset).map((index) => (
          <li
            key={index}
            className={styles.row}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
