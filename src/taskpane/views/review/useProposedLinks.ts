import { now } from '../../../commands/clock';
import { decisionTitle } from '../../../domain/decisions/decisionName';
import { dismissed, type ProposedLink } from '../../../domain/decisions/proposedLinks';
import type { Activity } from '../../../domain/records/activity';
import type { Decision } from '../../../domain/records/decision';
import type { FieldValue } from '../../../domain/records/field';
import type { Row } from '../../../domain/records/matrix';
import { quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { saveRecords, type RecordEdit } from '../../../workbook/operations/saveRecords';
import { useUndo } from '../../editor/useUndo';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** More rows than one request takes are linked in several. */
const linkedAtOnce = 100;

type Values = Readonly<Record<string, FieldValue>>;

/** Links activities to the decisions that their Mandato names, or remembers that one does not answer a decision. */
export function useProposedLinks(snapshot: WorkbookSnapshot) {
  const { text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const withUndo = useUndo();
  const words = text.decisions;
  const save = async (label: string, edits: readonly RecordEdit[], done: string) => {
    const author = { who: readPreference('name') ?? '', now: now() };
    const result = await run(label, async () => {
      for (let start = 0; start < edits.length; start += linkedAtOnce) {
        const saved = await saveRecords(snapshot, { edits: edits.slice(start, start + linkedAtOnce), ...author });
        if (saved.kind !== 'saved') return saved;
      }
      return { kind: 'saved' } as const;
    });
    await reload();
    if (!result) return;
    if (result.kind === 'saved')
      say({ intent: 'success', text: done, ...(edits.length <= linkedAtOnce && withUndo(edits)) });
    else say({ intent: 'warning', text: words.linkConflict });
  };
  return {
    link: (chosen: readonly ProposedLink[]) => save(words.linking, chosen.map(linkEdit), words.linked(chosen.length)),
    dismiss: (decision: Row<Decision>, activity: Row<Activity>) =>
      save(words.dismissing, [dismissEdit(decision, activity)], words.dismissed(quoted(decisionTitle(decision)))),
  };
}

const linkEdit = ({ activity, linked }: ProposedLink): RecordEdit => ({
  table: 'Activity',
  base: activity as Row,
  values: { ...(activity.record as Values), decisions: linked },
});

const dismissEdit = (decision: Row<Decision>, activity: Row<Activity>): RecordEdit => ({
  table: 'Decision',
  base: decision as Row,
  values: { ...(decision.record as Values), notAnsweredBy: dismissed(decision, activity) },
});
