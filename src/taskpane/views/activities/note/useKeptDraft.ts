import { useCallback, useEffect, useRef } from 'react';
import { now } from '../../../../commands/clock';
import { useUnsavedGuard } from '../../../editor/UnsavedGuard';
import { useWorkbook } from '../../../store/WorkbookStore';
import { dropDraft, keepDraft, type Draft } from './noteDrafts';
import type { NoteBase, NoteEdit } from './noteEdit';

/** How long typing must pause before the draft is kept. */
const quiet = 400;

interface KeptDraft {
  /** To be told of every change; a form that is back at what the sheet holds has no draft. */
  readonly keep: (edit: NoteEdit, isDirty: boolean) => void;
  /** Forgets the draft of the form: it was saved or dropped. */
  readonly drop: () => void;
}

/** Keeps what is entered in a form as a draft, so that neither a closed pane nor a failed write loses it. */
export function useKeptDraft(base: NoteBase | null): KeptDraft {
  const waiting = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lasts = useRef(true);
  const { onAsk, onDiscard } = useUnsavedGuard();
  const { checkDrafts } = useWorkbook();
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) lasts.current = keepDraft(waiting.current);
    waiting.current = null;
    checkDrafts();
  }, [checkDrafts]);
  const current = useRef<string | null>(null);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    if (current.current !== null) dropDraft(current.current);
    checkDrafts();
  }, [checkDrafts]);
  useEffect(() => onDiscard(drop), [onDiscard, drop]);
  useEffect(
    () =>
      onAsk(() => {
        flush();
        return lasts.current;
      }),
    [onAsk, flush],
  );
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (edit: NoteEdit, isDirty: boolean) => {
      const id = edit.document.activity.id;
      if (!base || id === null) return;
      current.current = id;
      clearTimeout(timer.current);
      waiting.current = isDirty ? { id, changedAt: now(), edit, base } : null;
      if (isDirty) timer.current = setTimeout(flush, quiet);
      else drop();
    },
    [base, flush, drop],
  );
  return { keep, drop };
}
