import { useEffect, useRef, useState } from 'react';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { begunAnew, openForm, openNew, type OpenForm } from './openForm';
import type { RecordKind } from './recordKind';
import { useUnsavedGuard } from './UnsavedGuard';
import { useKeptDraft } from './useKeptDraft';
import { useSave } from './useSave';

interface Options<E, B, A> {
  readonly snapshot: WorkbookSnapshot;
  /** The form that is open at first; null where none is. */
  readonly first: () => OpenForm<E, B> | null;
  /** Called with what was to come after the save, and with what was written. */
  readonly onSaved: (after: A, edits: readonly RecordEdit[]) => void;
}

/**
 * The editor of records of a kind: the form that is open, its draft, its saving, the choice after a conflict, and the
 * rows as they change in the sheet. `A` says what is to come after a save.
 */
export function useRecordEditor<E, B, A = void>(
  kind: RecordKind<E, B>,
  { snapshot, first, onSaved }: Options<E, B, A>,
) {
  const { matrix } = snapshot;
  const { setDirty } = useUnsavedGuard();
  const [open, setOpen] = useState(first);
  const draft = useKeptDraft(kind.drafts);
  const forget = () => {
    draft.drop();
    setDirty(false);
  };
  const { save, resolve, pending, cancelConflict } = useSave<E, B, A>(kind, {
    onSaved: (after, edits) => {
      forget();
      onSaved(after, edits);
    },
    onAgain: ({ edit, base }) => {
      draft.drop();
      setOpen(begunAnew(openNew(base, kind.startOf(base, matrix, edit)), edit));
    },
  });
  useEffect(() => {
    if (pending) setDirty(true);
  }, [pending, setDirty]);
  useFreshRows(kind, open, setOpen, snapshot);
  return {
    open,
    setOpen,
    /** For the form: to be told of every change. */
    keep: (edit: E, isDirty: boolean) =>
      open && draft.keep({ id: kind.draftId(edit, open.base), edit, base: open.base }, isDirty),
    save: (edit: E, after: A) => void (open && save({ edit, base: open.base }, after)),
    /** Drops the draft with which the form began; gives the rows as they are now, null where there are none. */
    dropDraft: () => {
      forget();
      return open && kind.rowsNow(open.base, matrix);
    },
    /** For `ConflictView`, while a person has to choose; null else. */
    conflict: pending && {
      title: pending.title,
      conflicts: pending.conflicts,
      edits: pending.edits,
      onResolve: resolve,
      onCancel: () => {
        cancelConflict();
        // The form comes back with what was entered in it.
        if (open) setOpen(begunAnew(open, pending.edit));
      },
    },
  };
}

/** A form without changes of its own shows what the sheet holds now. */
function useFreshRows<E, B>(
  kind: RecordKind<E, B>,
  open: OpenForm<E, B> | null,
  setOpen: (open: OpenForm<E, B>) => void,
  { matrix }: WorkbookSnapshot,
) {
  const { isDirty } = useUnsavedGuard();
  const seen = useRef(matrix);
  useEffect(() => {
    if (seen.current === matrix) return;
    seen.current = matrix;
    if (!open || isDirty()) return;
    const now = kind.rowsNow(open.base, matrix);
    if (now && JSON.stringify(now) !== JSON.stringify(open.base))
      setOpen(openForm(kind, now, matrix, { takesFocus: false }));
  }, [kind, matrix, open, setOpen, isDirty]);
}
