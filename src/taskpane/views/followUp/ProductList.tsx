import { Button, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { Semester } from '../../../domain/calendar';
import type { FollowUpGrid, ReportClass } from '../../../domain/followUp/followUpGrid';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { ProductReports } from './ProductReports';
import type { Marks } from './reportMarks';

/** So many products are shown at first, and more at each press. */
const shownAtOnce = 20;
/** So many fill the pane: they are drawn before the others. */
const inView = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly reportClass: ReportClass;
  readonly semester: Semester;
  readonly grid: FollowUpGrid;
  readonly marks: Marks;
  readonly onToggle: ((product: string, country: string) => void) | null;
}

/** The products with their countries, the newest first, more of them when asked. */
export function ProductList({ grid, marks, onToggle, ...common }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const drawn = useDeferredValue(shown, inView);
  const hidden = Math.max(0, grid.rows.length - shown);
  return (
    <>
      <ul className={styles.list}>
        {grid.rows.slice(0, drawn).map((row, place) => {
          const id = row.product?.record.id;
          return (
            <ProductReports key={id ?? place} {...common} row={row} marked={marks[id ?? '']} onToggle={onToggle} />
          );
        })}
        {grid.unnamed && <ProductReports {...common} row={grid.unnamed} onToggle={null} />}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          {text.followUp.showMore(Math.min(hidden, shownAtOnce))}
        </Button>
      )}
    </>
  );
}
