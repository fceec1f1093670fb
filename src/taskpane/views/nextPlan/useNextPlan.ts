import { useMemo, useState } from 'react';
import { now, today } from '../../../commands/clock';
import type { NextPlan } from '../../../domain/nextPlan/NextPlan';
import { readChoices, withoutBlanks } from '../../../domain/nextPlan/nextPlanChoices';
import { proposeNextPlan } from '../../../domain/nextPlan/proposeNextPlan';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { beginNextPlan } from '../../../workbook/operations/beginNextPlan';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import { nextPlanDraftId, nextPlanDrafts } from './nextPlanDrafts';
import { useChoices } from './useChoices';

/** What is chosen for the next plan, kept as a draft until it is begun. */
export function useNextPlan({ matrix }: WorkbookSnapshot) {
  const { text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const proposal = useMemo(() => proposeNextPlan(matrix.plans), [matrix.plans]);
  const [begun, setBegun] = useState<NextPlan | null>(null);
  const { choices, from, change, startAnew, written } = useChoices({
    drafts: nextPlanDrafts,
    id: nextPlanDraftId,
    proposal,
  });
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
      written();
      setBegun(result.plan);
    }
    await reload();
    if (result?.kind === 'faulty') say({ intent: 'warning', text: text.nextPlan.changed });
  };
  return { choices, change, from, startAnew, begin, begun, today: today() };
}
