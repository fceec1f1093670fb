import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Semester } from '../../../domain/calendar';
import { followUpGaps, followUpGrid, type ReportClass } from '../../../domain/followUp/followUpGrid';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { EmptyState } from '../../parts/EmptyState';
import { NotCounted } from '../../parts/NotCounted';
import { useWorkbook } from '../../store/WorkbookStore';
import { GridHead } from './GridHead';
import { ProductReports } from './ProductReports';
import { ReportFields } from './ReportFields';
import { SaveBar } from './SaveBar';
import { useReportEntry } from './useReportEntry';

/** So many products are shown at first, and more at each press. */
const shownAtOnce = 20;
/** So many fill the pane: they are drawn before the others. */
const inView = 3;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly reportClass: ReportClass;
  readonly semester: Semester;
}

/** What countries report on the products of a class; without a column that tells of it, which one that is. */
export function FollowUpForm(props: Props) {
  const gaps = followUpGaps(props.snapshot.matrix);
  return gaps.length > 0 ? <NotCounted gaps={gaps} /> : <ReadableForm {...props} />;
}

/** The products of a class with the countries that report on them; new reports are marked, filled in and saved at once. */
function ReadableForm({ snapshot, reportClass, semester }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { matrix, readOnly } = snapshot;
  const grid = useMemo(() => followUpGrid(matrix, reportClass, semester), [matrix, reportClass, semester]);
  const [shown, setShown] = useState(shownAtOnce);
  const drawn = useDeferredValue(shown, inView);
  // The button that had the focus is gone once everything is saved.
  const own = useReportEntry(grid, reportClass, semester, () => form.current?.focus({ preventScroll: true }));
  const words = text.followUp.classes[reportClass];
  const common = { snapshot, reportClass, semester };
  const hidden = Math.max(0, grid.rows.length - shown);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.name}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (own.count > 0 && busy === null) own.submit();
      }}
    >
      <GridHead {...common} grid={grid} />
      {grid.rows.length === 0 && <EmptyState icon={DocumentRegular} title={words.empty} text={words.emptyHelp} />}
      <ul className={styles.list}>
        {grid.rows.slice(0, drawn).map((row, place) => {
          const id = row.product?.record.id;
          const onToggle = readOnly ? null : own.toggle;
          return (
            <ProductReports key={id ?? place} {...common} row={row} marked={own.marks[id ?? '']} onToggle={onToggle} />
          );
        })}
        {grid.unnamed && <ProductReports {...common} row={grid.unnamed} onToggle={null} />}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          {text.followUp.showMore(Math.min(hidden, shownAtOnce))}
        </Button>
      )}
      {own.count > 0 && (
        <ReportFields
          matrix={matrix}
          semester={semester}
          entry={own.entry}
          isChecked={own.isChecked}
          jump={own.jump}
          onChange={own.setEntry}
        />
      )}
      {grid.rows.length > 0 && !readOnly && <SaveBar count={own.count} onClear={own.clear} />}
    </form>
  );
}
