import { useEffect, useEffectEvent, useState } from 'react';
import { onCommandOutcome, type CommandOutcome } from '../../commands/commandOutcome';
import { WorkbookError } from '../../workbook/workbookError';
import { useUnsavedGuard } from '../editor/UnsavedGuard';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';
import { views } from './viewRegistry';
import type { Go, Target, ViewName } from '../views/target';

interface Place {
  readonly target: Target;
  /** Tells visits apart: each starts its view afresh, and the focus follows where what was pressed has gone. */
  readonly visit: number;
  readonly takesFocus: boolean;
  /** Whether another view was asked for, which needs a matrix. */
  readonly isRefused?: boolean;
}

const home: Target = { view: 'home' };

const visitAfter = ({ visit }: Place, target: Target, takesFocus = false): Place => ({
  target,
  visit: visit + 1,
  takesFocus,
});

/** Which view the pane is at, which it can go to, and the way there; the ribbon leads to some of them too. */
export function usePlace() {
  const { text } = useLanguage();
  const { snapshot, say, endMatter } = useWorkbook();
  const { attempt } = useUnsavedGuard();
  const [place, setPlace] = useState<Place>({ target: home, visit: 0, takesFocus: false });
  const go: Go = (target, takesFocus = true) =>
    attempt(() => {
      endMatter();
      setPlace((old) => visitAfter(old, target, takesFocus));
    });
  const follow = useEffectEvent((outcome: CommandOutcome) => {
    if (outcome.kind === 'reviewAsked') go({ view: 'review' }, false);
    // Where a matrix can be made; why stands above it.
    if (isWithoutMatrix(outcome)) setPlace((old) => visitAfter(old, home));
  });
  useEffect(() => onCommandOutcome((outcome) => follow(outcome)), []);

  const isEnabled = (name: ViewName) => snapshot?.hasMatrix === true || views[name].needs !== 'matrix';
  const { visit, takesFocus, isRefused = false } = place;
  const target = isEnabled(place.target.view) ? place.target : home;
  // The ribbon leads to views that the pane does not offer without a matrix.
  if (snapshot !== null && target !== place.target) setPlace({ ...visitAfter(place, home), isRefused: true });
  const refuse = useEffectEvent(() => say({ intent: 'error', text: text.errors.noMatrix }));
  useEffect(() => {
    if (isRefused) refuse();
  }, [isRefused, visit]);
  return { target, visit, takesFocus, isEnabled, go };
}

const isWithoutMatrix = (outcome: CommandOutcome): boolean =>
  outcome.kind === 'failed' && outcome.error instanceof WorkbookError && outcome.error.code === 'noMatrix';
