import { useMemo } from 'react';
import { namedRows } from '../../../domain/decisions/namedRows';
import { isBlank } from '../../../domain/records/cell';
import type { Field, FieldValue } from '../../../domain/records/field';
import type { ListIndex } from '../../../domain/records/listIndex';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { rowList } from '../../../domain/records/rowList';
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
import type { EditedName, Go, RecordOpening } from '../target';
import { AnsweringActivities } from './AnsweringActivities';
import type { RowBase, RowEdit } from './rowDrafts';
import { enteredFields, nameOfEdit, rowKind } from './rowKind';
import { TakenDecisions } from './TakenDecisions';

const kinds = {
  Decision: rowKind('Decision'),
  ForumMeeting: rowKind('ForumMeeting'),
  Measurement: rowKind('Measurement'),
} as const;

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly go: Go;
  readonly opening: RecordOpening;
  readonly onBack: () => void;
  readonly onOpen: (opening: RecordOpening) => void;
}

/** The form of a decision, a meeting or a measurement, with what belongs to it. */
export function RowForm({ snapshot, go, opening: { name, row, given }, onBack, onOpen }: Props) {
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
      {now && name === 'Decision' && <AnsweringActivities {...{ snapshot, go }} index={now.index} />}
      {now && name === 'ForumMeeting' && <TakenDecisions {...{ matrix, onOpen }} index={now.index} />}
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
  readonly children: React.ReactNode;
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
  const rowsNamed = useMemo(() => ({ source: rowList(matrix, 'ForumMeeting'), indicator: measured(matrix) }), [matrix]);
  const isNew = open.base.row === null;
  const missing = enteredFields[name].filter((field) => fields[field]?.required && isBlank(edit[field]));
  const hints: Readonly<Record<string, string>> = text.decisions.hints[name];
  const change = (field: string, value: FieldValue) =>
    setEdit((old) => ({ ...old, [field]: field === 'source' ? meetingMeant(value, matrix) : value }));
  return (
    <RecordForm
      title={
        isNew ? text.decisions.new[name] : `${text.decisions.edit[name]}: ${nameOfEdit(name, edit, matrix, language)}`
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
      <Section title={text.decisions.edit[name]}>
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

/** The indicators that count measurements. */
const measured = ({ tables, ...matrix }: Matrix) =>
  rowList(
    {
      ...matrix,
      tables: {
        ...tables,
        Indicator: {
          ...tables.Indicator,
          rows: tables.Indicator.rows.filter(({ record }) => record.source === 'Measurement'),
        },
      },
    },
    'Indicator',
  );

/** The code of an indicator that was typed into the sheet otherwise than it is written. */
const asPicked = (typed: FieldValue | undefined, list: ListIndex): FieldValue =>
  typeof typed === 'string' ? (list.codeOf(typed) ?? typed) : null;

/** A meeting that was typed in words stands as that meeting; anything else is a declaration's name. */
function meetingMeant(value: FieldValue, matrix: Matrix): FieldValue {
  const meeting = typeof value === 'string' ? namedRows(matrix).meeting(value) : null;
  return meeting?.record.id ?? value;
}
