import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import { readChoices, withoutBlanks, type NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { ownPlan } from '../../../domain/nextPlan/ownPlan';
import { proposeFirstPlan } from '../../../domain/nextPlan/proposeNextPlan';
import type { Language } from '../../../domain/plan/language';
import { createMatrix } from '../../../workbook/creation/createMatrix';
import { randomId } from '../../../workbook/randomId';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { draftsOf } from '../../store/draftStore';
import { useChoices } from '../nextPlan/useChoices';

/** What was chosen for the first plan of a workbook, as it was read. */
const ownPlanDrafts = draftsOf<Readonly<Record<string, unknown>>, null>('ownPlan', (edit) => ({ edit, base: null }));
/** There is one in a workbook. */
const draftId = 'propio';

/** What is chosen for the plan of an organization of one's own, kept as a draft until its matrix is made. */
export function useOwnPlan(onMade: () => void) {
  const { text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const proposal = useMemo(() => proposeFirstPlan(today()), []);
  const { choices, from, change, startAnew, written } = useChoices({
    drafts: ownPlanDrafts,
    id: draftId,
    proposal,
  });
  const create = async (language: Language) => {
    const made = await run(text.home.creating, () => createMatrix(language, { today: today(), own: ownOf(choices) }));
    if (made) written();
    await reload();
    if (!made) return;
    onMade();
    say({ intent: 'success', text: made.hasAllLooks ? text.home.created : text.home.createdPlain });
  };
  return { choices, change, from, startAnew, create };
}

/** The plan that was chosen. Throws where it cannot be made: the preview asks for what is missing first. */
function ownOf(choices: NextPlanChoices) {
  const read = readChoices(JSON.stringify(withoutBlanks(choices)));
  if (read.kind === 'faulty') throw new Error(read.faults.join('; '));
  const made = ownPlan(read.choices, randomId);
  if ('faults' in made) throw new Error(made.faults.map(({ code }) => code).join('; '));
  return made.own;
}
