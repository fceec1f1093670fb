import { makeStyles } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useMemo, useRef } from 'react';
import type { Semester } from '../../../domain/calendar';
import { followUpGaps, followUpGrid, type ReportClass } from '../../../domain/followUp/followUpGrid';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { EmptyState } from '../../parts/EmptyState';
import { NotCounted } from '../../parts/NotCounted';
import { useWorkbook } from '../../store/WorkbookStore';
import type { RecordEdit } from '../../../workbook/operations/saveRecords';
import { DraftNotice } from '../../editor/DraftNotice';
import { openForm, type OpenForm } from '../../editor/openForm';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { countryReportsKind } from './countryReportsKind';
import type { GridOf, ReportsEdit } from './reportDrafts';
import { GridHead } from './GridHead';
import { ProductList } from './ProductList';
import { ReportFields } from './ReportFields';
import { SaveBar } from './SaveBar';
import { useReportEntry } from './useReportEntry';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none' },
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

/** The reports that are being entered for a class and a semester, with their draft. */
function ReadableForm({ snapshot, reportClass, semester }: Props) {
  const { matrix } = snapshot;
  const base = { reportClass, semester };
  const editor = useRecordEditor<ReportsEdit, GridOf, AfterSave>(countryReportsKind, {
    snapshot,
    first: () => openForm(countryReportsKind, base, matrix),
    onSaved: (after, edits) => after(edits),
  });
  const { open } = editor;
  if (!open) return null;
  const dropDraft = () => {
    editor.dropDraft();
    editor.setOpen(openForm(countryReportsKind, base, matrix));
  };
  return (
    <GridForm
      key={open.form}
      {...{ snapshot, open }}
      onChange={editor.keep}
      onSave={editor.save}
      onDropDraft={dropDraft}
    />
  );
}

/** Told what was written. */
type AfterSave = (edits: readonly RecordEdit[]) => void;

interface FormProps {
  readonly snapshot: WorkbookSnapshot;
  readonly open: OpenForm<ReportsEdit, GridOf>;
  readonly onChange: (edit: ReportsEdit, isDirty: boolean) => void;
  readonly onSave: (edit: ReportsEdit, after: AfterSave) => void;
  readonly onDropDraft: () => void;
}

/** The products of a class with the countries that report on them; new reports are marked, filled in and saved at once. */
function GridForm({ snapshot, open, onChange, onSave, onDropDraft }: FormProps) {
  const { reportClass, semester } = open.base;
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { matrix, readOnly } = snapshot;
  const grid = useMemo(() => followUpGrid(matrix, reportClass, semester), [matrix, reportClass, semester]);
  const own = useReportEntry(grid, open, onChange);
  const afterSave: AfterSave = (edits) => {
    own.takeOut(edits);
    // The button that had the focus is gone once everything is saved.
    form.current?.focus({ preventScroll: true });
  };
  const words = text.followUp.classes[reportClass];
  const common = { snapshot, reportClass, semester };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text.reportClasses[reportClass]}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (own.count > 0 && busy === null) own.submit((edit) => onSave(edit, afterSave));
      }}
    >
      <GridHead {...common} grid={grid} />
      {open.draftFrom !== null && <DraftNotice from={open.draftFrom} onDrop={onDropDraft} />}
      {grid.rows.length === 0 && <EmptyState icon={DocumentRegular} title={words.empty} text={words.emptyHelp} />}
      <ProductList {...common} grid={grid} marks={own.marks} onToggle={readOnly ? null : own.toggle} />
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
