import { Body1, Button } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';

/** A matrix whose tables were lost in another program: they are made again from the cells. */
export function LostTables({ snapshot: { lost, readOnly } }: { snapshot: WorkbookSnapshot }) {
  const { text } = useLanguage();
  const { busy, run, reload, say } = useWorkbook();
  const words = text.review.structure;
  const restore = async () => {
    const made = await run(words.mending, async () => {
      const { completeMatrix } = await import('../../../workbook/createMatrix');
      return completeMatrix(today());
    });
    await reload();
    if (made) say({ intent: 'success', text: made.hasAllLooks ? words.done : `${words.done} ${words.plain}` });
  };
  return (
    <Section title={words.lostTitle(lost.length)}>
      <Body1 as="p">{words.lost(lost.length)}</Body1>
      <Button appearance="primary" disabled={busy !== null || readOnly} onClick={() => void restore()}>
        {words.restore(lost.length)}
      </Button>
    </Section>
  );
}
