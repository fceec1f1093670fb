import { selectPlace } from '../../../workbook/selection';
import { ConflictView } from '../../editor/ConflictView';
import { openForm } from '../../editor/openForm';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { IndicatorForm } from './IndicatorForm';
import type { IndicatorBase, IndicatorEdit } from './indicatorEdit';
import { indicatorKind } from './indicatorKind';

/** The reference sheet of an indicator, or of a new one. */
export function IndicatorFormView({ go, target, snapshot }: ViewProps<'indicatorForm'>) {
  const { busy, inBackground } = useWorkbook();
  const { attempt } = useUnsavedGuard();
  const { matrix, readOnly } = snapshot;
  const back = () => go({ view: 'indicators' });
  const editor = useRecordEditor<IndicatorEdit, IndicatorBase>(indicatorKind, {
    snapshot,
    first: () => openForm(indicatorKind, target.indicator, matrix),
  });
  const { open, conflict } = editor;
  if (conflict) return <ConflictView {...conflict} lists={matrix.lists} isLocked={busy !== null} />;
  if (!open) return null;
  const { base } = open;
  return (
    <IndicatorForm
      key={open.form}
      matrix={matrix}
      open={open}
      isLocked={busy !== null || readOnly}
      onChange={editor.keep}
      onSave={editor.save}
      onDropDraft={() => editor.setOpen(openForm(indicatorKind, editor.dropDraft(), matrix))}
      onBack={back}
      onTargets={() => attempt(() => go({ view: 'targets', indicator: base?.record.id ?? '' }))}
      onShow={() => {
        const row = indicatorKind.rowsNow(base, matrix);
        if (row)
          void inBackground(() => selectPlace(snapshot, { table: 'Indicator', index: row.index, field: 'nameEs' }));
      }}
    />
  );
}
