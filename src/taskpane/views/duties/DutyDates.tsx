import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { groupYear } from '../../../domain/records/groupYear';
import type { Matrix } from '../../../domain/records/matrix';
import type { GroupDuties } from '../../../domain/review/duties';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { ConflictView } from '../../editor/ConflictView';
import { InlineForm } from '../../editor/InlineForm';
import { openForm, type OpenForm } from '../../editor/openForm';
import { useEntered } from '../../editor/useEntered';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { FieldControl } from '../../fields/FieldControl';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { enteredDates, enteredEvaluation, type DutyDates as Dates, type DutyYear } from './dutyDrafts';
import { dutyDatesKind } from './dutyDatesKind';

const useStyles = makeStyles({
  evaluation: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: '0',
    padding: '8px 0 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '0',
  },
  legend: { ...typographyStyles.body1Strong, padding: '0 8px 0 0' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly own: GroupDuties;
  readonly year: number;
  /** Of the group, as people know it. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The days on which a group met its duties, and the themes of its work plan, to be entered. */
export function DutyDates({ snapshot, own: { group, row }, year, name, onClose }: Props) {
  const { matrix } = snapshot;
  const { busy } = useWorkbook();
  const { text } = useLanguage();
  const base = { group, year, row };
  const editor = useRecordEditor<Dates, DutyYear>(dutyDatesKind, {
    snapshot,
    first: () => openForm(dutyDatesKind, base, matrix),
  });
  const { open, conflict } = editor;
  if (conflict) return <ConflictView {...conflict} lists={matrix.lists} isLocked={busy !== null} />;
  if (!open) return null;
  return (
    <DatesForm
      key={open.form}
      title={`${text.duties.enter}: ${name}`}
      {...{ matrix, open, onClose }}
      onChange={editor.keep}
      onSave={editor.save}
      onDropDraft={() => editor.setOpen(openForm(dutyDatesKind, editor.dropDraft() ?? base, matrix))}
    />
  );
}

interface FormProps {
  readonly title: string;
  readonly matrix: Matrix;
  readonly open: OpenForm<Dates, DutyYear>;
  readonly onChange: (edit: Dates, isDirty: boolean) => void;
  readonly onSave: (edit: Dates) => void;
  readonly onDropDraft: () => void;
  readonly onClose: () => void;
}

function DatesForm({ title, matrix, open, onChange, onSave, onDropDraft, onClose }: FormProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { edit, setEdit, isDirty } = useEntered(dutyDatesKind, open, onChange);
  const control = (field: keyof Dates) => (
    <FieldControl
      key={field}
      name={`${open.base.group}-${field}`}
      field={groupYear.fields[field]}
      value={edit[field]}
      lists={matrix.lists}
      hint={text.duties.evaluationHints[field]}
      onChange={(value) => setEdit((old) => ({ ...old, [field]: value }))}
    />
  );
  return (
    <InlineForm {...{ title, isDirty, onDropDraft, onClose }} draftFrom={open.draftFrom} onSave={() => onSave(edit)}>
      {enteredDates.map(control)}
      <fieldset className={styles.evaluation}>
        <legend className={styles.legend}>{text.duties.names.evaluation}</legend>
        {enteredEvaluation.filter((field) => matrix.tables.GroupYear.columns.position.has(field)).map(control)}
      </fieldset>
    </InlineForm>
  );
}
