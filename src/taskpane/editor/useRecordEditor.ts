import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { afterSave, begunAnew, openNew, withRows, type OpenForm } from './openForm';
import type { RecordKind } from './recordKind';
import { useWorkbook } from '../store/WorkbookStore';
import { useUnsavedGuard } from './UnsavedGuard';
import { useKeptDraft } from './useKeptDraft';
import { useSave } from './useSave';

interface Options<E, B, A> {
  readonly snapshot: WorkbookSnapshot;
  /** The form that is open at first; null where none is. */
  readonly first: () => OpenForm<E, B> | null;
  /** Called with what was to come after a save, where it was not that the form stays, and with what was written. */
  readonly onSaved?: (after: A, edits: readonly RecordEdit[]) => void;
}

/**
 * The editor of records of a kind: the form that is open, its draft, its saving, the choice after a conflict, and the
 * rows as they change in the sheet. After a save the form stays, as that of what was saved; `A` says what else may come.
 */
export function useRecordEditor<E, B, A = never>(
  kind: RecordKind<E, B>,
  { snapshot, first, onSaved }: Options<E, B, A>,
) {
  const { matrix } = snapshot;
  const { setDirty } = useUnsavedGuard();
  const { isStale } = useWorkbook();
  const [open, setOpen] = useState(first);
  const draft = useKeptDraft(kind.drafts);
  const forget = () => {
    draft.drop();
    setDirty(false);
  };
  const { save, resolve, pending, isUnread, cancelConflict } = useSave<E, B, A>(kind, {
    onSaved: (saved, edits, after) => {
      forget();
      if (after !== undefined) return onSaved?.(after, edits);
      setOpen((now) => {
        // Who left the form meanwhile stays where they are.
        if (now?.form !== open?.form || !now) return now;
        const next = afterSave(kind, now, saved, edits, matrix);
        // The choice stood in its place.
        return pending ? begunAnew(next, next.initial) : next;
      });
    },
    onAgain: ({ edit, base }) => {
      draft.drop();
      setOpen(begunAnew(openNew(base, kind.startOf(base, matrix, edit)), edit));
    },
  });
  useEffect(() => {
    if (pending) setDirty(true);
  }, [pending, setDirty]);
  // A reading that failed leaves one that may be older than the last save.
  useFreshRows(kind, open, setOpen, isUnread || isStale ? null : snapshot);
  return {
    open,
    setOpen,
    /** For the form: to be told of every change. */
    keep: (edit: E, isDirty: boolean) =>
      open && draft.keep({ id: kind.draftId(edit, open.base), edit, base: open.base }, isDirty),
    /** Saves what the form holds; it stays, or is left for what comes `after`. */
    save: (edit: E, after?: A) => void (open && save({ edit, base: open.base }, after)),
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

/** A form without changes of its own shows what the sheet holds now, once the workbook was read again (null until then). */
function useFreshRows<E, B>(
  kind: RecordKind<E, B>,
  open: OpenForm<E, B> | null,
  setOpen: Dispatch<SetStateAction<OpenForm<E, B> | null>>,
  snapshot: WorkbookSnapshot | null,
) {
  const matrix = snapshot?.matrix;
  const { isDirty } = useUnsavedGuard();
  useEffect(() => {
    if (!matrix || !open || isDirty()) return;
    const now = kind.rowsNow(open.base, matrix);
    if (!now || JSON.stringify(now) === JSON.stringify(open.base)) return;
    // Who left the form in this very moment stays where they are.
    setOpen((shown) => (shown?.form === open.form ? withRows(kind, shown, now, matrix) : shown));
  }, [kind, matrix, open, setOpen, isDirty]);
}
