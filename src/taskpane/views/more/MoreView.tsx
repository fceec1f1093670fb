import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Radio,
  RadioGroup,
  Switch,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { addinVersion } from '../../store/addinVersion';
import { isLanguage, languageNames, languages } from '../../../domain/plan/language';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { readPreference, writePreference } from '../../store/preferences';
import { useExportNote } from '../../export/useExportNote';
import { WithoutFile } from '../../export/WithoutFile';
import { useWorkbook } from '../../store/WorkbookStore';
import { keepsUndo } from '../../../workbook/requirements';
import type { ViewProps } from '../target';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Settings of this person, what is brought in and mailed out, and what this is. */
export function MoreView({ go }: Pick<ViewProps, 'go'>) {
  const { language, missing, choose, text } = useLanguage();
  const { snapshot } = useWorkbook();
  const styles = useStyles();
  const [name, setName] = useState(readPreference('name') ?? '');
  return (
    <>
      <Section title={text.more.person}>
        <Field label={text.more.name} hint={text.more.nameHelp}>
          <Input
            value={name}
            maxLength={80}
            autoComplete="name"
            onChange={(_, { value }) => {
              setName(value);
              writePreference('name', value);
            }}
          />
        </Field>
        <Field label={text.more.language} hint={text.more.languageHelp}>
          <RadioGroup
            layout="horizontal"
            value={missing?.language ?? language}
            onChange={(_, { value }) => isLanguage(value) && choose(value)}
          >
            {languages.map((one) => (
              <Radio key={one} value={one} label={<span lang={one}>{languageNames[one]}</span>} />
            ))}
          </RadioGroup>
        </Field>
      </Section>
      <Automatic />
      <Section title={text.importing.title}>
        <Body1 as="p">{text.bringing.intro}</Body1>
        <Button disabled={snapshot === null || snapshot.readOnly} onClick={() => go({ view: 'import' })}>
          {text.importing.open}
        </Button>
      </Section>
      <Section title={text.views.followUp}>
        <Body1 as="p">{text.followUp.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix} onClick={() => go({ view: 'followUp' })}>
          {text.followUp.open}
        </Button>
      </Section>
      <Section title={text.views.decisions}>
        <Body1 as="p">{text.decisions.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix} onClick={() => go({ view: 'decisions' })}>
          {text.decisions.openView}
        </Button>
      </Section>
      <Section title={text.views.measurements}>
        <Body1 as="p">{text.measurements.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix} onClick={() => go({ view: 'measurements' })}>
          {text.measurements.openView}
        </Button>
      </Section>
      <Section title={text.views.duties}>
        <Body1 as="p">{text.duties.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix} onClick={() => go({ view: 'duties' })}>
          {text.duties.open}
        </Button>
      </Section>
      <Section title={text.views.closeSemester}>
        <Body1 as="p">{text.closing.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix} onClick={() => go({ view: 'closeSemester' })}>
          {text.closing.open}
        </Button>
      </Section>
      <Section title={text.views.nextPlan}>
        <Body1 as="p">{text.nextPlan.intro}</Body1>
        <Button disabled={!snapshot?.hasMatrix || snapshot.readOnly} onClick={() => go({ view: 'nextPlan' })}>
          {text.nextPlan.open}
        </Button>
      </Section>
      <Template />
      <Section title={text.views.checkExcel}>
        <Body1 as="p">{text.checkExcel.intro}</Body1>
        <Button disabled={snapshot === null} onClick={() => go({ view: 'checkExcel' })}>
          {text.checkExcel.open}
        </Button>
      </Section>
      <Section title={text.more.about}>
        <Body1 as="p">{text.more.aboutText}</Body1>
        <Caption1 as="p" className={styles.quiet}>
          {text.more.version(addinVersion)}
        </Caption1>
      </Section>
    </>
  );
}

/** Whether the indicators are recalculated without being asked to. */
function Automatic() {
  const { text } = useLanguage();
  const { isAutomatic, setAutomatic } = useWorkbook();
  return (
    <Section title={text.automatic.title}>
      <Field hint={keepsUndo() ? text.automatic.help : `${text.automatic.help} ${text.automatic.losesUndo}`}>
        <Switch
          label={text.automatic.label}
          checked={isAutomatic}
          onChange={(_, { checked }) => setAutomatic(checked)}
        />
      </Field>
    </Section>
  );
}

/** The blank concept note, to be mailed out. */
function Template() {
  const { text } = useLanguage();
  const { snapshot, busy } = useWorkbook();
  const { toWord, toSheet, withoutFile, dismiss } = useExportNote();
  return (
    <Section title={text.more.template}>
      <Body1 as="p">{text.exportNote.templateHelp}</Body1>
      <Button disabled={busy !== null || snapshot === null} onClick={() => void toWord(null)}>
        {text.exportNote.template}
      </Button>
      <WithoutFile shown={withoutFile} onSheet={(note) => void toSheet(note)} onClose={dismiss} />
    </Section>
  );
}
