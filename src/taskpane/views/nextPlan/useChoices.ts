import { useEffect, useEffectEvent, useState } from 'react';
import { readDraft, type NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { useKeptDraft } from '../../editor/useKeptDraft';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import type { Drafts } from '../../store/draftStore';

type ChoiceDrafts = Drafts<Readonly<Record<string, unknown>>, null>;

/** What a form begins with: what was kept of it, else what is proposed. */
function opened(drafts: ChoiceDrafts, id: string, proposal: NextPlanChoices) {
  const kept = drafts.of(id);
  const choices = kept && readDraft(kept.edit);
  return choices ? { choices, from: kept.changedAt } : { choices: proposal, from: null };
}

interface Options {
  readonly drafts: ChoiceDrafts;
  /** Names the draft in its workbook. */
  readonly id: string;
  readonly proposal: NextPlanChoices;
}

/** What is chosen for a plan, kept as a draft until it is written. */
export function useChoices({ drafts, id, proposal }: Options) {
  const { setDirty } = useUnsavedGuard();
  const { keep, drop } = useKeptDraft(drafts);
  const [{ choices, from }, setEntered] = useState(() => opened(drafts, id, proposal));
  const [isWritten, setWritten] = useState(false);
  const isDirty = !isWritten && JSON.stringify(choices) !== JSON.stringify(proposal);
  const tell = useEffectEvent((edit: NextPlanChoices) => keep({ id, edit, base: null }, isDirty));
  useEffect(() => tell(choices), [choices]);
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [isDirty, setDirty]);
  const change = (next: NextPlanChoices) => setEntered({ choices: next, from });
  const startAnew = () => {
    drop();
    setEntered({ choices: proposal, from: null });
  };
  /** To be called when they were written: nothing is unsaved any more, at once, since the view may be left next. */
  const written = () => {
    drop();
    setDirty(false);
    setWritten(true);
  };
  return { choices, from, change, startAnew, written };
}
