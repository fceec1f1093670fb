import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { today } from '../../../commands/clock';
import { declarationOf } from '../../../domain/records/records';
import type { Language } from '../../../domain/plan/language';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { ownNotesUse } from '../../../workbook/noteSheet/ownNotes';
import { useLanguage } from '../../store/language';
import { BookLanguage } from '../../parts/BookLanguage';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';
import type { Go } from '../target';

const useStyles = makeStyles({
  steps: { margin: '0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LooksLikeMatrix = lazy(async () => ({
  default: (await import('../adoption/LooksLikeMatrix')).LooksLikeMatrix,
}));

/** A workbook without a matrix: what the add-in does, and the ways to begin. */
export function FirstRun({ go }: { readonly go: Go }) {
  const { language, text } = useLanguage();
  const { run, busy, reload, say, snapshot } = useWorkbook();
  const styles = useStyles();
  const [bookLanguage, setBookLanguage] = useState<Language>(language);
  const hasOwnNotes = snapshot !== null && ownNotesUse(snapshot) === 'rebuild';
  const isLocked = busy !== null || snapshot?.readOnly === true;
  const create = async (withSample: boolean) => {
    const made = await run(text.home.creating, async () => {
      const sample = withSample
        ? (await import('../../../domain/sample/sampleRecords')).sampleRecords({ language: bookLanguage })
        : null;
      const { createMatrix } = await import('../../../workbook/creation/createMatrix');
      return createMatrix(bookLanguage, { today: today(), ...(sample && { rows: sample, illustrative: true }) });
    });
    await reload();
    if (made) say({ intent: 'success', text: made.hasAllLooks ? text.home.created : text.home.createdPlain });
  };
  if (snapshot && snapshot.lost.some(({ table }) => table === declarationOf('Activity').table))
    return <LostTables snapshot={snapshot} />;
  return (
    <>
      <Subtitle2 as="h2">{text.home.none}</Subtitle2>
      <ol className={styles.steps}>
        {text.home.firstSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Section title={text.home.createTitle}>
        <Body1 as="p">{text.home.noneHelp}</Body1>
        <BookLanguage value={bookLanguage} onChange={setBookLanguage} />
        <Button appearance="primary" disabled={isLocked} onClick={() => void create(false)}>
          {text.home.create}
        </Button>
        <Button disabled={isLocked} onClick={() => go({ view: 'ownPlan' })}>
          {text.views.ownPlan}…
        </Button>
      </Section>
      <Section title={text.views.adoption}>
        <Body1 as="p">{text.home.adoptHelp}</Body1>
        {snapshot && (
          <Suspense fallback={null}>
            <LooksLikeMatrix snapshot={snapshot} />
          </Suspense>
        )}
        <Button disabled={isLocked} onClick={() => go({ view: 'adoption' })}>
          {text.importing.adopt.action}
        </Button>
      </Section>
      <Section title={text.importing.fromNotesTitle}>
        <Body1 as="p">{hasOwnNotes ? text.importing.rebuild.help : text.importing.fromNotesHelp}</Body1>
        <Button disabled={isLocked} onClick={() => go({ view: 'import' })}>
          {hasOwnNotes ? text.importing.rebuild.action : text.importing.open}
        </Button>
      </Section>
      <Section title={text.home.sampleTitle}>
        <Body1 as="p">{text.home.sampleHelp}</Body1>
        <Button disabled={isLocked} onClick={() => void create(true)}>
          {text.home.sample}
        </Button>
      </Section>
      <Caption1 as="p" className={styles.quiet}>
        {text.home.elsewhere}
      </Caption1>
    </>
  );
}

/** A matrix whose tables were lost in another program: they are made again from the cells. */
function LostTables({ snapshot: { lost, readOnly } }: { snapshot: WorkbookSnapshot }) {
  const { text } = useLanguage();
  const { busy, run, reload, say } = useWorkbook();
  const words = text.structure;
  const restore = async () => {
    const made = await run(words.mending, async () => {
      const { completeMatrix } = await import('../../../workbook/creation/createMatrix');
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
