import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

/** What becomes of unsaved changes that are left: a draft that lasts, or one that goes with the pane. */
type DraftStay = 'kept' | 'fleeting';

export interface QuestionProps {
  readonly isOpen: boolean;
  readonly stay: DraftStay;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}

/** A form that may hold unsaved changes. It brings the question along, of which the first view has no need. */
interface Asker {
  /** Keeps its draft before the person is asked, and says whether the draft outlasts the pane. */
  readonly keepDraft: () => boolean;
  readonly Question: ComponentType<QuestionProps>;
}

interface Guard {
  /** A form says whether it holds unsaved changes. */
  readonly setDirty: (isDirty: boolean) => void;
  readonly isDirty: () => boolean;
  /** Goes on at once, or after the person agreed to leave unsaved changes behind, dropped or as a draft. */
  readonly attempt: (next: () => void) => void;
  /** Takes a form in; the call it gives lets it go. */
  readonly onAsk: (asker: Asker) => () => void;
  /** Calls back when the person drops unsaved changes; the call it gives ends that. */
  readonly onDiscard: (listener: () => void) => () => void;
}

const GuardContext = createContext<Guard>({
  setDirty: () => undefined,
  isDirty: () => false,
  attempt: (next) => next(),
  onAsk: () => () => undefined,
  onDiscard: () => () => undefined,
});

export const useUnsavedGuard = (): Guard => useContext(GuardContext);

/** What is asked, or was asked last: closing, the question still shows it. */
interface Asked extends Pick<QuestionProps, 'isOpen' | 'stay'>, Pick<Asker, 'Question'> {
  readonly next: () => void;
}

/** Asks before unsaved changes are left behind; a web view has no `confirm`. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const dirty = useRef(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const askers = useRef(new Set<Asker>());
  const askedFrom = useRef<Element | null>(null);
  const attempt = useCallback((next: () => void) => {
    const forms = [...askers.current];
    const [first] = forms;
    if (!dirty.current || !first) return next();
    askedFrom.current = document.activeElement;
    const lasts = forms.map(({ keepDraft }) => keepDraft()).every(Boolean);
    setAsked({ isOpen: true, next, stay: lasts ? 'kept' : 'fleeting', Question: first.Question });
  }, []);
  const onAsk = useCallback((asker: Asker) => {
    const { current } = askers;
    current.add(asker);
    return () => void current.delete(asker);
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
  const close = () => setAsked((last) => last && { ...last, isOpen: false });
  const keep = () => {
    close();
    const from = askedFrom.current;
    // Once the dialog is gone, what is behind it can have the focus again.
    setTimeout(() => from instanceof HTMLElement && from.focus());
  };
  const leave = () => {
    dirty.current = false;
    close();
    asked?.next();
  };
  const discard = () => {
    for (const listener of listeners.current) listener();
    leave();
  };
  return (
    <GuardContext.Provider value={guard}>
      {children}
      {asked && (
        <asked.Question isOpen={asked.isOpen} stay={asked.stay} onKeep={keep} onLeave={leave} onDiscard={discard} />
      )}
    </GuardContext.Provider>
  );
}
