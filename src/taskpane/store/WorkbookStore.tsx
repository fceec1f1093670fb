import { createContext, useCallback, useContext, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { onCommandOutcome, type CommandOutcome } from '../../commands/commandOutcome';
import { offerKnown } from '../../commands/knownToPane';
import type { Changed } from '../../workbook/changed';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { showSheet } from '../../workbook/selection';
import { watchChanges, type Told } from '../../workbook/watchChanges';
import { areDraftsFleeting } from './draftStore';
import { knownOf } from './findings';
import { useLanguage } from './language';
import { readPreference, writePreference } from './preferences';
import { useTaskRunner, type TaskRunner } from './useTaskRunner';
import { useSnapshot } from './useSnapshot';
import { useWatch } from './useWatch';

interface Store extends TaskRunner {
  /** The workbook as last read; null until the first reading has come. */
  readonly snapshot: WorkbookSnapshot | null;
  /** Whether the last attempt to read failed, so that the snapshot may be old or missing. */
  readonly isStale: boolean;
  /** Reads again: everything, or what is known to be another and what Excel has told of. */
  readonly reload: (changed?: Changed) => Promise<void>;
  /** How often something was changed in this Excel, as far as the snapshot shows it. */
  readonly localChanges: number;
  /** The same of changes that others made. */
  readonly remoteChanges: number;
  /** Whether the indicators are recalculated by themselves after changes made in this Excel. */
  readonly isAutomatic: boolean;
  readonly setAutomatic: (isOn: boolean) => void;
  /** Whether drafts last no longer than the pane. */
  readonly hasFleetingDrafts: boolean;
  /** To be called after a draft was kept or dropped. */
  readonly checkDrafts: () => void;
}

const StoreContext = createContext<Store | null>(null);

/** The pane's one source of what the workbook holds. */
export function useWorkbook(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useWorkbook outside of WorkbookStore');
  return store;
}

/** Holds the workbook as read for everything below it, and reads again when it may have changed. */
export function WorkbookStore({ children }: { children: ReactNode }) {
  const { text, adopt } = useLanguage();
  const [bug, setBug] = useState<Error | null>(null);
  const runner = useTaskRunner(setBug);
  const { isAtWork, inBackground, say, fail, endMatter } = runner;
  const failReading = useCallback((error: unknown) => fail(error, 'reading'), [fail]);
  const { snapshot, isStale, reload, refresh, noteChange, reloadChanged } = useSnapshot(failReading);
  useEffect(() => {
    if (!isStale) endMatter('reading');
  }, [isStale, endMatter]);
  const [localChanges, setLocalChanges] = useState(0);
  const [remoteChanges, setRemoteChanges] = useState(0);
  const [isAutomatic, setIsAutomatic] = useState(readPreference('automatic') === 'on');
  const setAutomatic = useCallback(
    (isOn: boolean) => {
      setIsAutomatic(isOn);
      writePreference('automatic', isOn ? 'on' : 'off');
      if (!isOn) return;
      endMatter('automatic');
      // What is out of date by then is put right too.
      setLocalChanges((count) => count + 1);
    },
    [endMatter],
  );

  const [hasFleetingDrafts, setFleetingDrafts] = useState(areDraftsFleeting);
  const checkDrafts = useCallback(() => setFleetingDrafts(areDraftsFleeting()), []);

  useEffect(() => {
    void reload();
    const onFocus = () => {
      if (!isAtWork()) void refresh();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [reload, refresh, isAtWork]);
  const onChange = async ({ here, elsewhere }: Told) => {
    // What was done here has mostly been read since.
    await reloadChanged();
    if (here) setLocalChanges((count) => count + 1);
    if (elsewhere) setRemoteChanges((count) => count + 1);
  };
  // What changes while the pane is at work, by it or by anyone, is read once, afterwards.
  const watch = useCallback(
    (tell: (told: Told) => void) => watchChanges(tell, isAtWork, noteChange),
    [isAtWork, noteChange],
  );
  useWatch(inBackground, watch, (told) => void onChange(told));

  const bookLanguage = snapshot?.hasMatrix ? snapshot.matrix.language : null;
  useEffect(() => {
    if (bookLanguage) adopt(bookLanguage);
  }, [bookLanguage, adopt]);

  const tell = useEffectEvent((outcome: CommandOutcome) => {
    void reload();
    if (outcome.kind === 'failed') fail(outcome.error);
    if (outcome.kind === 'noIndicators') say({ intent: 'info', text: text.indicators.nothing });
    if (outcome.kind === 'recalculated') say({ intent: 'success', text: text.indicators.done(outcome.changedCells) });
    if (outcome.kind === 'summaryWritten') {
      const onClick = () => void inBackground(() => showSheet(outcome.sheet));
      const action = { label: text.actions.seeSheet, onClick };
      const looks = outcome.looksFailed ? [text.report.looksFailed] : [];
      say({ intent: 'success', text: [text.report.written(outcome.sheet), ...looks].join(' '), action });
    }
  });
  useEffect(() => onCommandOutcome((outcome) => tell(outcome)), []);
  const known = useEffectEvent(() => knownOf(snapshot));
  useEffect(() => offerKnown(() => known()), []);

  if (bug) throw bug;
  // It is drawn anew only when one of these is another, so nothing is gained by keeping the object.
  const store: Store = {
    ...runner,
    snapshot,
    isStale,
    reload,
    localChanges,
    remoteChanges,
    isAutomatic,
    setAutomatic,
    hasFleetingDrafts,
    checkDrafts,
  };
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}
