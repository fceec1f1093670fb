import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { choiceOf } from '../../../domain/nextPlan/nextLists';
import type { NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { languages } from '../../../domain/plan/language';
import { lists as declared, organizationsLists } from '../../../domain/records/lists';
import { formatDate, formatNumber } from '../../../i18n/formats';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  list: { margin: '0', display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px' },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly choices: NextPlanChoices;
  readonly isLocked: boolean;
  readonly onCreate: () => Promise<void>;
}

/** What the matrix of the plan would begin with, and the button that makes it. */
export function OwnPlanPreview({ choices, isLocked, onCreate }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { name, organization, start, end } = choices.plan;
  const inWords = (words: typeof name | undefined) =>
    [language, ...languages].map((one) => words?.[one]).find((text) => text?.trim()) ?? '';
  return (
    <>
      <Section title={inWords(name)}>
        <Body1 as="p">
          {[
            inWords(organization),
            text.nextPlan.preview.days(formatDate(start, language), formatDate(end, language)),
          ].join(' · ')}
        </Body1>
        <dl className={styles.list}>
          {organizationsLists.flatMap((list) => [
            <dt key={list}>{declared[list].label[language]}</dt>,
            <dd key={`${list}-count`} className={styles.value}>
              {formatNumber(choiceOf(choices, list).add.length, language)}
            </dd>,
          ])}
        </dl>
        <Caption1 as="p" className={styles.quiet}>
          {text.ownPlan.later}
        </Caption1>
      </Section>
      <Button appearance="primary" disabled={isLocked} onClick={() => void onCreate()}>
        {text.home.create}
      </Button>
    </>
  );
}
