import { Button, Field, Input, Radio, RadioGroup, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language';
import { readPreference, writePreference } from '../preferences';
import { useExportNote } from '../useExportNote';
import { useWorkbook } from '../WorkbookStore';

const useStyles = makeStyles({ stack: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** Settings of this person, and what this is. */
export function MoreView() {
  const { language, choose, text } = useLanguage();
  const styles = useStyles();
  const [name, setName] = useState(readPreference('name') ?? '');
  return (
    <div className={styles.stack}>
      <Field label={text.more.language}>
        <RadioGroup value={language} onChange={(_, { value }) => choose(value === 'en' ? 'en' : 'es')}>
          <Radio value="es" label="Español" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={text.more.name} hint={text.more.nameHelp}>
        <Input
          value={name}
          maxLength={80}
          onChange={(_, { value }) => {
            setName(value);
            writePreference('name', value);
          }}
        />
      </Field>
      <Template />
      <section>
        <Text as="h2" weight="semibold" block>
          {text.more.about}
        </Text>
        <Text>{text.more.aboutText}</Text>
      </section>
    </div>
  );
}

/** The blank concept note, to be mailed out. */
function Template() {
  const { text } = useLanguage();
  const { snapshot, busy } = useWorkbook();
  const { toWord } = useExportNote();
  return (
    <Field hint={text.exportNote.templateHelp}>
      <Button disabled={busy !== null || snapshot === null} onClick={() => void toWord(null)}>
        {text.exportNote.template}
      </Button>
    </Field>
  );
}
