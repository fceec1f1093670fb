import { useCallback, useEffect, useRef } from 'react';
import { now } from '../../../commands/clock';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useWorkbook } from '../../store/WorkbookStore';
import type { IndicatorBase, IndicatorEdit } from './indicatorEdit';
import { keepIndicatorDraft } from './indicatorDrafts';

/** How long typing must pause before the draft is kept. */
const quiet = 400;

/** Keeps what is entered in an indicator's form, so that neither a closed pane nor a failed write loses it. */
export function useKeptIndicatorDraft(base: IndicatorBase) {
  const { onAsk, onDiscard } = useUnsavedGuard();
  const { checkDrafts } = useWorkbook();
  const waiting = useRef<(() => boolean) | null>(null);
  const lasts = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = base?.record.id ?? null;
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) lasts.current = waiting.current();
    waiting.current = null;
    checkDrafts();
  }, [checkDrafts]);
  const drop = useCallback(() => {
    waiting.current = null;
    clearTimeout(timer.current);
    keepIndicatorDraft(id, null);
    checkDrafts();
  }, [id, checkDrafts]);
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
    (edit: IndicatorEdit, isDirty: boolean) => {
      clearTimeout(timer.current);
      if (!isDirty) return drop();
      waiting.current = () => keepIndicatorDraft(id, { changedAt: now(), edit, base });
      timer.current = setTimeout(flush, quiet);
    },
    [base, id, drop, flush],
  );
  return { keep, drop };
}
