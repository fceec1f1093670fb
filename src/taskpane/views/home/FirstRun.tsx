import { Body1, Button, Caption1, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { today } from '../../../commands/clock';
import type { Language } from '../../../domain/plan/language';
import { createMatrix } from '../../../workbook/createMatrix';
import { useLanguage } from '../../language';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../WorkbookStore';

const useStyles = makeStyles({
  steps: { margin: '0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A workbook without a matrix: what the add-in does, and the two ways to begin. */
export function FirstRun() {
  const { language, text } = useLanguage();
  const { run, busy, reload, say, snapshot } = useWorkbook();
  const styles = useStyles();
  const [bookLanguage, setBookLanguage] = useState<Language>(language);
  const isLocked = busy !== null || snapshot?.readOnly === true;
  const create = async (withSample: boolean) => {
    const done = await run(text.home.creating, async () => {
      const sample = withSample
        ? (await import('../../../domain/sample/sampleRecords')).sampleRecords({ language: bookLanguage })
        : null;
      await createMatrix(bookLanguage, { today: today(), ...(sample && { rows: sample, illustrative: true }) });
      return true;
    });
    await reload();
    if (done) say({ intent: 'success', text: text.home.created });
  };
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
        <Field label={text.home.language}>
          <Select value={bookLanguage} onChange={(_, { value }) => setBookLanguage(value === 'en' ? 'en' : 'es')}>
            <option value="es">Español</option>
            <option value="en">English</option>
          </Select>
        </Field>
        <Button appearance="primary" disabled={isLocked} onClick={() => void create(false)}>
          {text.home.create}
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
