import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '../../../commands/clock';
import { useUnsavedGuard } from '../../UnsavedGuard';
import type { IndicatorBase, IndicatorEdit } from './indicatorEdit';
import { keepIndicatorDraft } from './indicatorDrafts';

/** How long typing must pause before the draft is kept. */
const quiet = 400;

/** Keeps what is entered in an indicator's form, so that neither a closed pane nor a failed write loses it. */
export function useKeptIndicatorDraft(base: IndicatorBase) {
  const { onDiscard } = useUnsavedGuard();
  const waiting = useRef<(() => void) | null>(null);
  /** Whether the draft would be lost with the pane: this machine has no room for it. */
  const [isFleeting, setFleeting] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = base?.record.id ?? null;
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current?.();
    waiting.current = null;
  }, []);
  const drop = useCallback(() => {
    waiting.current = null;
    clearTimeout(timer.current);
    setFleeting(false);
    keepIndicatorDraft(id, null);
  }, [id]);
  useEffect(() => onDiscard(drop), [onDiscard, drop]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const keep = useCallback(
    (edit: IndicatorEdit, isDirty: boolean) => {
      clearTimeout(timer.current);
      if (!isDirty) return drop();
      waiting.current = () => setFleeting(!keepIndicatorDraft(id, { changedAt: now(), edit, base }));
      timer.current = setTimeout(flush, quiet);
    },
    [base, id, drop, flush],
  );
  return { keep, drop, isFleeting };
}
