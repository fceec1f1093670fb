import { makeStyles } from '@fluentui/react-components';
import { slotsOfPlan } from '../../../domain/indicators/targetSlots';
import type { Plan } from '../../../domain/plan/thePlan';
import type { Matrix } from '../../../domain/records/matrix';
import { target } from '../../../domain/records/target';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { ConflictView } from '../../editor/ConflictView';
import { InlineForm } from '../../editor/InlineForm';
import { openForm, type OpenForm } from '../../editor/openForm';
import { useEntered } from '../../editor/useEntered';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { FieldControl } from '../../fields/FieldControl';
import { shortFields } from '../../parts/narrowPane';
import { useWorkbook } from '../../store/WorkbookStore';
import type { TargetsEdit, TargetsOf } from './targetDrafts';
import { slotLabel } from './slotLabel';
import { targetsKind, targetsNow } from './targetsKind';

const useStyles = makeStyles({
  // Labels of two lines beside ones of one do not push a box below its neighbour.
  fields: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px', alignItems: 'end' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly indicator: string;
  readonly plan: Plan;
  readonly title: string;
  readonly onClose: () => void;
}

/** Baseline and targets of an indicator in a plan, to be entered. */
export function TargetsForm({ snapshot, indicator, plan, title, onClose }: Props) {
  const { matrix } = snapshot;
  const { busy } = useWorkbook();
  const now = targetsNow(indicator, plan.code, matrix);
  const editor = useRecordEditor<TargetsEdit, TargetsOf>(targetsKind, {
    snapshot,
    first: () => openForm(targetsKind, now, matrix),
  });
  const { open, conflict } = editor;
  if (conflict) return <ConflictView {...conflict} lists={matrix.lists} isLocked={busy !== null} />;
  if (!open) return null;
  return (
    <Fields
      key={open.form}
      {...{ title, matrix, plan, open, onClose }}
      onChange={editor.keep}
      onSave={editor.save}
      onDropDraft={() => editor.setOpen(openForm(targetsKind, editor.dropDraft() ?? now, matrix))}
    />
  );
}

interface FieldsProps extends Pick<Props, 'plan' | 'title' | 'onClose'> {
  readonly matrix: Matrix;
  readonly open: OpenForm<TargetsEdit, TargetsOf>;
  readonly onChange: (edit: TargetsEdit, isDirty: boolean) => void;
  readonly onSave: (edit: TargetsEdit) => void;
  readonly onDropDraft: () => void;
}

function Fields({ title, matrix, plan, open, onChange, onSave, onDropDraft, onClose }: FieldsProps) {
  const styles = useStyles();
  const { edit, setEdit, isDirty } = useEntered(targetsKind, open, onChange);
  return (
    <InlineForm {...{ title, isDirty, onDropDraft, onClose }} draftFrom={open.draftFrom} onSave={() => onSave(edit)}>
      <div className={styles.fields}>
        {slotsOfPlan(plan, matrix.plans).map((slot) => (
          <FieldControl
            key={slot.key}
            name={`Target.${slot.key}`}
            field={{ ...target.fields.value, required: undefined, label: slotLabel(slot, matrix.lists) }}
            value={edit[slot.key]?.value ?? null}
            lists={matrix.lists}
            onChange={(value) =>
              setEdit((old) => ({
                ...old,
                [slot.key]: { id: old[slot.key]?.id ?? '', value: typeof value === 'number' ? value : null },
              }))
            }
          />
        ))}
      </div>
    </InlineForm>
  );
}
