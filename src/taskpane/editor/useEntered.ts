import { useEffect, useEffectEvent, useState } from 'react';
import type { Jump } from '../fields/FieldControl';
import type { OpenForm } from './openForm';
import type { RecordKind } from './recordKind';
import { useUnsavedGuard } from './UnsavedGuard';

/** What is entered in a form: whether it is unsaved, how often saving was tried, where the cursor is asked for. */
export function useEntered<E, B>(
  { isChanged, enteredSince = (one) => one }: Pick<RecordKind<E, B>, 'isChanged' | 'enteredSince'>,
  { start, initial, replaced }: Pick<OpenForm<E, B>, 'start' | 'initial' | 'replaced'>,
  onChange: (edit: E, isDirty: boolean) => void,
) {
  const { setDirty } = useUnsavedGuard();
  const [edit, setEdit] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const [jump, setJump] = useState<Jump | null>(null);
  const [begunWith, setBegunWith] = useState(initial);
  if (begunWith !== initial) {
    setBegunWith(initial);
    setAttempts(0);
    setJump(null);
    const isMore = replaced === undefined || isChanged(edit, replaced);
    setEdit(isMore ? enteredSince(edit, initial) : initial);
  }
  const isDirty = isChanged(edit, initial);
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [edit, initial, isDirty, setDirty]);
  // The draft is kept by the editor; it is told of changes only.
  const tell = useEffectEvent(onChange);
  useEffect(() => tell(edit, isDirty), [edit, initial, isDirty]);
  return { edit, setEdit, isDirty, attempts, tryAgain: () => setAttempts(attempts + 1), jump, setJump };
}
