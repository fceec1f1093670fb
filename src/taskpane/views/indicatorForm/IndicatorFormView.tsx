import { useEffect, useRef, useState } from 'react';
import { today } from '../../../commands/clock';
import type { Matrix } from '../../../domain/records/matrix';
import { randomId } from '../../../workbook/randomId';
import { selectPlace } from '../../../workbook/selection';
import { ConflictView } from '../../editor/ConflictView';
import { useLanguage } from '../../store/language';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useWorkbook } from '../../store/WorkbookStore';
import { IndicatorForm } from './IndicatorForm';
import { indicatorDraftOf } from './indicatorDrafts';
import { editOf, newEdit, type IndicatorBase, type IndicatorEdit } from './indicatorEdit';
import { useKeptIndicatorDraft } from './useKeptIndicatorDraft';
import { useSaveIndicator } from './useSaveIndicator';
import type { ViewProps } from '../target';

/** The form that is open: the row as it was read, what the sheet holds, and what the form starts with. */
interface Editing {
  readonly base: IndicatorBase;
  readonly initial: IndicatorEdit;
  readonly start: IndicatorEdit;
  readonly draftFrom: string | null;
  /** Tells forms apart, so that each starts afresh. */
  readonly form: number;
}

let forms = 0;
const indicatorId = () => randomId('I', Number(today().slice(0, 4)));

const startOf = (base: IndicatorBase, matrix: Matrix): IndicatorEdit =>
  base ? editOf(base.record, indicatorId(), matrix) : newEdit(indicatorId(), matrix);

/** Opens a row, or a new one, without its draft. */
function openingOf(base: IndicatorBase, matrix: Matrix): Editing {
  const initial = startOf(base, matrix);
  return { base, initial, start: initial, draftFrom: null, form: forms++ };
}

/** Opens a row, or a new one, with its draft where there is one. */
function openingWithDraft(base: IndicatorBase, matrix: Matrix): Editing {
  const draft = indicatorDraftOf(base?.record.id ?? null);
  if (!draft) return openingOf(base, matrix);
  const initial = startOf(draft.base, matrix);
  return { base: draft.base, initial, start: draft.edit, draftFrom: draft.changedAt, form: forms++ };
}

/** The reference sheet of an indicator, or of a new one. */
export function IndicatorFormView({ go, target, snapshot }: ViewProps<'indicatorForm'>) {
  const { text } = useLanguage();
  const { busy, inBackground, say } = useWorkbook();
  const { setDirty } = useUnsavedGuard();
  const { matrix } = snapshot;
  const [editing, setEditing] = useState(() => openingWithDraft(target.indicator, matrix));
  const { base, initial, start, draftFrom, form } = editing;
  const draft = useKeptIndicatorDraft(base);
  const { save, resolve, pending, cancelConflict } = useSaveIndicator(matrix, {
    onSaved: () => {
      draft.drop();
      setDirty(false);
      go({ view: 'indicators' });
    },
    onMixed: (edit, theirs) => {
      setEditing({ base: theirs, initial: startOf(theirs, matrix), start: edit, draftFrom: null, form: forms++ });
      say({ intent: 'error', text: text.indicatorForm.mixedRule });
    },
  });
  useEffect(() => {
    if (pending) setDirty(true);
  }, [pending, setDirty]);
  useFreshForm(editing, setEditing, matrix);

  if (pending) {
    return (
      <ConflictView
        title={text.indicatorForm.conflict}
        conflicts={pending.conflicts}
        edits={pending.edits}
        lists={matrix.lists}
        isLocked={busy !== null}
        onResolve={resolve}
        onCancel={() => {
          cancelConflict();
          // The form comes back with what was entered in it.
          setEditing({ ...editing, start: pending.edit, form: forms++ });
        }}
      />
    );
  }
  return (
    <>
      <IndicatorForm
        key={form}
        matrix={matrix}
        base={base}
        initial={initial}
        start={start}
        draftFrom={draftFrom}
        isLocked={busy !== null || snapshot.readOnly}
        onChange={draft.keep}
        onSave={(edit) => void save(edit, base)}
        onDropDraft={() => {
          draft.drop();
          setDirty(false);
          const row = base && matrix.tables.Indicator.rows.find(({ record }) => record.id === base.record.id);
          setEditing(openingOf(row ?? null, matrix));
        }}
        onBack={() => go({ view: 'indicators' })}
        onShow={() =>
          base &&
          void inBackground(() => selectPlace(snapshot, { table: 'Indicator', index: base.index, field: 'nameEs' }))
        }
      />
    </>
  );
}

/** A form without changes of its own shows what the sheet holds now. */
function useFreshForm({ base }: Editing, setEditing: (editing: Editing) => void, matrix: Matrix): void {
  const { isDirty } = useUnsavedGuard();
  const seen = useRef(matrix);
  useEffect(() => {
    if (seen.current === matrix) return;
    seen.current = matrix;
    if (!base || isDirty()) return;
    const row = matrix.tables.Indicator.rows.find(({ record, index }) =>
      base.record.id === null ? index === base.index : record.id === base.record.id,
    );
    if (row && JSON.stringify(row) !== JSON.stringify(base)) setEditing(openingOf(row, matrix));
  }, [matrix, base, setEditing, isDirty]);
}
