import { useMemo, type ReactNode } from 'react';
import { isBlank } from '../../../domain/records/cell';
import type { Field, FieldValue } from '../../../domain/records/field';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { ConflictView } from '../../editor/ConflictView';
import { FieldList } from '../../editor/FieldList';
import { openForm, type OpenForm } from '../../editor/openForm';
import { RecordForm } from '../../editor/RecordForm';
import { useEntered } from '../../editor/useEntered';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { FieldControl } from '../../fields/FieldControl';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import type { EditedName, RecordOpening } from '../target';
import type { RowBase, RowEdit } from './rowDrafts';
import { enteredFields, nameOfEdit, rowKind } from './rowKind';
import { asPicked, meetingMeant, rowsToPick } from './rowsToPick';

const kinds = {
  Decision: rowKind('Decision'),
  ForumMeeting: rowKind('ForumMeeting'),
  Measurement: rowKind('Measurement'),
} as const;

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly opening: RecordOpening;
  readonly onBack: () => void;
  /** What belongs to the record at a position of its table, below its fields. */
  readonly belonging?: (index: number) => ReactNode;
}

/** The form of a decision, a meeting or a measurement, made of the fields that are declared for it. */
export function RowForm({ snapshot, opening: { name, row, given }, onBack, belonging }: Props) {
  const { busy, inBackground } = useWorkbook();
  const { matrix, readOnly } = snapshot;
  const kind = kinds[name];
  const editor = useRecordEditor<RowEdit, RowBase>(kind, {
    snapshot,
    first: () => openForm(kind, { row, ...(given && { given }) }, matrix),
  });
  const { open, conflict } = editor;
  if (conflict) return <ConflictView {...conflict} lists={matrix.lists} isLocked={busy !== null} />;
  if (!open) return null;
  const now = kind.rowsNow(open.base, matrix)?.row ?? null;
  return (
    <Fields
      key={open.form}
      {...{ name, matrix, open, onBack }}
      isLocked={busy !== null || readOnly}
      onChange={editor.keep}
      onSave={editor.save}
      onDropDraft={() => editor.setOpen(openForm(kind, editor.dropDraft() ?? { row }, matrix))}
      onShow={
        now && (() => void inBackground(() => selectPlace(snapshot, { table: name, index: now.index, field: null })))
      }
    >
      {now && belonging?.(now.index)}
    </Fields>
  );
}

interface FieldsProps {
  readonly name: EditedName;
  readonly matrix: Matrix;
  readonly open: OpenForm<RowEdit, RowBase>;
  readonly isLocked: boolean;
  readonly onChange: (edit: RowEdit, isDirty: boolean) => void;
  readonly onSave: (edit: RowEdit) => void;
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  /** Null for a record that is not there yet. */
  readonly onShow: (() => void) | null;
  readonly children: ReactNode;
}

function Fields({
  name,
  matrix,
  open,
  isLocked,
  onSave,
  onDropDraft,
  onBack,
  onShow,
  children,
  ...props
}: FieldsProps) {
  const { language, text } = useLanguage();
  const kind = kinds[name];
  const { edit, setEdit, isDirty, attempts, tryAgain, jump, setJump } = useEntered(kind, open, props.onChange);
  const { fields } = declarationOf(name);
  const rowsNamed = useMemo(() => rowsToPick(matrix), [matrix]);
  const isNew = open.base.row === null;
  const missing = enteredFields[name].filter((field) => fields[field]?.required && isBlank(edit[field]));
  const hints: Readonly<Record<string, string>> = text.listedRecords.hints[name];
  const change = (field: string, value: FieldValue) =>
    setEdit((old) => ({ ...old, [field]: field === 'source' ? meetingMeant(value, matrix) : value }));
  return (
    <RecordForm
      title={
        isNew
          ? text.listedRecords.new[name]
          : `${text.listedRecords.edit[name]}: ${nameOfEdit(name, edit, matrix, language)}`
      }
      open={open}
      isUnsaved={isDirty || isNew}
      isLocked={isLocked}
      onSave={() => (missing.length > 0 ? tryAgain() : onSave(edit))}
      {...{ onDropDraft, onBack }}
      {...(onShow && { onShow })}
    >
      {attempts > 0 && missing.length > 0 && (
        <FieldList
          title={text.editing.problems(missing.length)}
          attempt={attempts}
          onJump={setJump}
          fields={missing.map((field) => ({ name: field, label: fields[field]?.label[language] ?? field }))}
        />
      )}
      <Section title={text.listedRecords.edit[name]}>
        {enteredFields[name].map((field) => (
          <FieldControl
            key={field}
            name={field}
            field={fields[field] as Field}
            value={field === 'indicator' ? asPicked(edit[field], rowsNamed.indicator) : (edit[field] ?? null)}
            lists={matrix.lists}
            {...((field === 'source' || field === 'indicator') && { rows: rowsNamed[field] })}
            required={fields[field]?.required !== undefined}
            error={attempts > 0 && missing.includes(field) ? text.problems.requiredField : undefined}
            hint={hints[field]}
            jump={jump}
            onChange={(value) => change(field, value)}
          />
        ))}
      </Section>
      {children}
    </RecordForm>
  );
}
