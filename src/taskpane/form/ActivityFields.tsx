import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../language';
import type { ActivityField } from './activityForm';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingTop: '14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '10px' },
});

interface Props {
  /** Gives the control of a field. */
  readonly control: (field: ActivityField) => ReactNode;
  readonly isOtherTheme: boolean;
}

/** The sections of an activity's form and the order of its fields. */
export function ActivityFields({ control, isOtherTheme }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const pair = (left: ActivityField, right: ActivityField) => (
    <div className={styles.pair}>
      {control(left)}
      {control(right)}
    </div>
  );
  return (
    <>
      <Section title={text.form.identification}>
        {control('title')}
        {pair('type', 'status')}
        {control('leadGroup')}
        {control('jointGroups')}
        {control('planYear')}
        {control('mandate')}
      </Section>
      <Section title={text.form.alignment}>
        {control('pillar')}
        {control('mainTheme')}
        {isOtherTheme && control('otherTheme')}
        {control('secondaryThemes')}
        {control('specificObjectives')}
        {control('expectedResults')}
      </Section>
      <Section title={text.form.schedule}>
        {pair('plannedStart', 'plannedEnd')}
        {pair('actualStart', 'actualEnd')}
        {pair('modality', 'hostCountry')}
        {control('city')}
      </Section>
      <Section title={text.form.people}>
        {control('responsible')}
        {control('partners')}
      </Section>
      <Section title={text.form.results}>
        {control('dialogueSpace')}
        {pair('women', 'men')}
        {control('otherOrUnknown')}
        {control('participatingCountries')}
        {control('achievedResult')}
        {control('verification')}
        {control('remarks')}
        {control('noteException')}
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
