import { Body1, Button } from '@fluentui/react-components';
import { now } from '../../../commands/clock';
import { movedTargets } from '../../../domain/indicators/movedTargets';
import { targetRows } from '../../../domain/indicators/targetSlots';
import type { Matrix } from '../../../domain/records/matrix';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { moveTargets } from '../../../workbook/operations/moveTargets';
import { writtenBy } from '../../../workbook/operations/saveRecords';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** Targets in columns of Indicadores where there are several plans, or both places say something: one click moves them. */
export function TargetsToMove({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const { text } = useLanguage();
  const { busy, run, reload, say } = useWorkbook();
  const { matrix, readOnly } = snapshot;
  const words = text.targets.move;
  const count = isMoveOffered(matrix) ? movedTargets(matrix, (letter) => letter).length : 0;
  if (count === 0) return null;
  const move = async () => {
    const author = { who: readPreference('name') ?? '', now: now() };
    const result = await run(words.moving, () => moveTargets(snapshot, author));
    await reload(result && writtenBy(result));
    if (result)
      say(
        result.kind === 'saved' ? { intent: 'success', text: words.done } : { intent: 'warning', text: words.changed },
      );
  };
  return (
    <Section title={words.title}>
      <Body1 as="p">{words.help(count)}</Body1>
      <Button disabled={busy !== null || readOnly} onClick={() => void move()}>
        {words.action}
      </Button>
    </Section>
  );
}

/** One plan whose targets stand in the columns alone has all that it needs. */
function isMoveOffered(matrix: Matrix): boolean {
  const [first, ...others] = matrix.plans.all;
  const isInBoth = ({ record }: { readonly record: { readonly id: string | null } }) =>
    first !== undefined && targetRows(matrix, record.id ?? '', first).size > 0;
  return others.length > 0 || matrix.tables.Indicator.rows.some(isInBoth);
}
