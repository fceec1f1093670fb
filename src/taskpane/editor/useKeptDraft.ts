import { useCallback, useEffect, useRef } from 'react';
import { now } from '../../commands/clock';
import type { Draft, Drafts } from '../store/draftStore';
import { useWorkbook } from '../store/WorkbookStore';
import { useUnsavedGuard } from './UnsavedGuard';
import { UnsavedQuestion } from './UnsavedQuestion';

/** How long typing must pause before the draft is kept. */
const quiet = 400;

/** Keeps what is entered in a form as a draft, so that neither a closed pane nor a failed write loses it. */
export function useKeptDraft<E, B>(drafts: Drafts<E, B>) {
  const waiting = useRef<Draft<E, B> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The draft that the form was last told to be. */
  const current = useRef<string | null>(null);
  const lasts = useRef(true);
  const { onAsk, onDiscard } = useUnsavedGuard();
  const { checkDrafts } = useWorkbook();
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) lasts.current = drafts.keep(waiting.current);
    waiting.current = null;
    checkDrafts();
  }, [drafts, checkDrafts]);
  /** Forgets the draft of the form: it was saved or dropped. */
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    if (current.current !== null) drafts.drop(current.current);
    checkDrafts();
  }, [drafts, checkDrafts]);
  useEffect(() => onDiscard(drop), [onDiscard, drop]);
  useEffect(
    () =>
      onAsk({
        keepDraft: () => {
          flush();
          return lasts.current;
        },
        Question: UnsavedQuestion,
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
  /** To be told of every change; a form that is back at what the sheet holds has no draft. */
  const keep = useCallback(
    (draft: Omit<Draft<E, B>, 'changedAt'>, isDirty: boolean) => {
      current.current = draft.id;
      clearTimeout(timer.current);
      if (!isDirty) return drop();
      waiting.current = { ...draft, changedAt: now() };
      timer.current = setTimeout(flush, quiet);
    },
    [flush, drop],
  );
  return { keep, drop };
}
