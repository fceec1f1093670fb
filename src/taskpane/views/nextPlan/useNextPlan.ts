import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { now, today } from '../../../commands/clock';
import type { NextPlan } from '../../../domain/nextPlan/NextPlan';
import { readChoices, readDraft, withoutBlanks, type NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { proposeNextPlan } from '../../../domain/nextPlan/proposeNextPlan';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { beginNextPlan } from '../../../workbook/operations/beginNextPlan';
import { useKeptDraft } from '../../editor/useKeptDraft';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import { nextPlanDraftId, nextPlanDrafts } from './nextPlanDrafts';

/** What the form begins with: what was kept of it, else what is proposed. */
function opened(proposal: NextPlanChoices) {
  const kept = nextPlanDrafts.of(nextPlanDraftId);
  const choices = kept && readDraft(kept.edit);
  return choices ? { choices, from: kept.changedAt } : { choices: proposal, from: null };
}

/** What is chosen for the next plan, kept as a draft until it is begun. */
export function useNextPlan({ matrix }: WorkbookSnapshot) {
  const { text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const { setDirty } = useUnsavedGuard();
  const { keep, drop } = useKeptDraft(nextPlanDrafts);
  const proposal = useMemo(() => proposeNextPlan(matrix.plans), [matrix.plans]);
  const [{ choices, from }, setEntered] = useState(() => opened(proposal));
  const [begun, setBegun] = useState<NextPlan | null>(null);
  const isDirty = begun === null && JSON.stringify(choices) !== JSON.stringify(proposal);
  const tell = useEffectEvent((edit: NextPlanChoices) => keep({ id: nextPlanDraftId, edit, base: null }, isDirty));
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
  const begin = async () => {
    const author = { who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.nextPlan.writing,
      async () => {
        const read = readChoices(JSON.stringify(withoutBlanks(choices)));
        if (read.kind === 'faulty') throw new Error(read.faults.join('; '));
        return beginNextPlan(read.choices, author);
      },
      () => void begin(),
    );
    if (result?.kind === 'begun') {
      drop();
      setBegun(result.plan);
    }
    await reload();
    if (result?.kind === 'faulty') say({ intent: 'warning', text: text.nextPlan.changed });
  };
  return { choices, change, from, startAnew, begin, begun, today: today() };
}
