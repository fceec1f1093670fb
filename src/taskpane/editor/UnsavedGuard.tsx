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
  /** A form says whether it holds unsaved changes. */
  readonly setDirty: (isDirty: boolean) => void;
  readonly isDirty: () => boolean;
  /** Goes on at once, or after the person agreed to leave unsaved changes behind, dropped or as a draft. */
  readonly attempt: (next: () => void) => void;
  /** Calls back before the person is asked: a form keeps its draft and says whether it outlasts the pane. */
  readonly onAsk: (listener: () => boolean) => () => void;
  /** Calls back when the person drops unsaved changes; the call it gives ends that. */
  readonly onDiscard: (listener: () => void) => () => void;
}

/** What becomes of unsaved changes that are left: a draft that lasts, or one that goes with the pane. */
type DraftStay = 'kept' | 'fleeting';

const GuardContext = createContext<Guard>({
  setDirty: () => undefined,
  isDirty: () => false,
  attempt: (next) => next(),
  onAsk: () => () => undefined,
  onDiscard: () => () => undefined,
});

export const useUnsavedGuard = (): Guard => useContext(GuardContext);

/** Asks before unsaved changes are left behind; a web view has no `confirm`. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { text } = useLanguage();
  const dirty = useRef(false);
  const [pending, setPending] = useState<{ readonly next: () => void; readonly stay: DraftStay } | null>(null);
  const askers = useRef(new Set<() => boolean>());
  const askedFrom = useRef<Element | null>(null);
  const attempt = useCallback((next: () => void) => {
    if (!dirty.current) return next();
    askedFrom.current = document.activeElement;
    const lasts = [...askers.current].map((ask) => ask()).every(Boolean);
    setPending({ next, stay: lasts ? 'kept' : 'fleeting' });
  }, []);
  const onAsk = useCallback((listener: () => boolean) => {
    const { current } = askers;
    current.add(listener);
    return () => void current.delete(listener);
  }, []);
  const listeners = useRef(new Set<() => void>());
  const onDiscard = useCallback((listener: () => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => void current.delete(listener);
  }, []);
  const guard = useMemo(
    () => ({
      setDirty: (isDirty: boolean) => {
        dirty.current = isDirty;
      },
      isDirty: () => dirty.current,
      attempt,
      onAsk,
      onDiscard,
    }),
    [attempt, onAsk, onDiscard],
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
            <DialogContent>
              {text.form.unsavedText} {pending && text.form.onLeaving[pending.stay]}
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={keep}>
                {text.actions.keepEditing}
              </Button>
              <Button onClick={leave}>{text.actions.leaveDraft}</Button>
              <Button onClick={discard}>{text.actions.discard}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </GuardContext.Provider>
  );
}
