import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '../store/language';

interface Guard {
  /** A form says whether it holds unsaved changes, and whether they are kept as a draft when they are left. */
  readonly setDirty: (isDirty: boolean, isDraftKept?: boolean) => void;
  readonly isDirty: () => boolean;
  /** Goes on at once, or after the person agreed to leave unsaved changes behind, dropped or as a draft. */
  readonly attempt: (next: () => void) => void;
  /** Calls back when the person drops unsaved changes; the call it gives ends that. */
  readonly onDiscard: (listener: () => void) => () => void;
}

const GuardContext = createContext<Guard>({
  setDirty: () => undefined,
  isDirty: () => false,
  attempt: (next) => next(),
  onDiscard: () => () => undefined,
});

export const useUnsavedGuard = (): Guard => useContext(GuardContext);

/** Asks before unsaved changes are left behind; a web view has no `confirm`. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { text } = useLanguage();
  const dirty = useRef(false);
  const keepsDraft = useRef(true);
  const [pending, setPending] = useState<{ readonly next: () => void; readonly isDraftKept: boolean } | null>(null);
  const askedFrom = useRef<Element | null>(null);
  const attempt = useCallback((next: () => void) => {
    if (!dirty.current) return next();
    askedFrom.current = document.activeElement;
    setPending({ next, isDraftKept: keepsDraft.current });
  }, []);
  const listeners = useRef(new Set<() => void>());
  const onDiscard = useCallback((listener: () => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => void current.delete(listener);
  }, []);
  const guard = useMemo(
    () => ({
      setDirty: (isDirty: boolean, isDraftKept = true) => {
        dirty.current = isDirty;
        keepsDraft.current = isDraftKept;
      },
      isDirty: () => dirty.current,
      attempt,
      onDiscard,
    }),
    [attempt, onDiscard],
  );
  const keep = () => {
    setPending(null);
    const from = askedFrom.current;
    // Once the dialog is gone, what is behind it can have the focus again.
    setTimeout(() => from instanceof HTMLElement && from.focus());
  };
  const leave = () => {
    dirty.current = false;
    setPending(null);
    pending?.next();
  };
  const discard = () => {
    for (const listener of listeners.current) listener();
    leave();
  };
  return (
    <GuardContext.Provider value={guard}>
      {children}
      <Dialog open={pending !== null} modalType="alert" onOpenChange={keep}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{text.form.unsavedTitle}</DialogTitle>
            <DialogContent>{text.form.unsavedText}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={keep}>
                {text.actions.keepEditing}
              </Button>
              {pending?.isDraftKept && <Button onClick={leave}>{text.actions.leaveDraft}</Button>}
              <Button onClick={discard}>{text.actions.discard}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </GuardContext.Provider>
  );
}
