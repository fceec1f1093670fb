import { Body1, Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { NextPlan, TakenOver } from '../../../domain/nextPlan/NextPlan';
import { choiceOf, themesWithoutPillar } from '../../../domain/nextPlan/nextLists';
import { isChosen, withoutBlanks } from '../../../domain/nextPlan/nextPlanChoices';
import { planNextPlan } from '../../../domain/nextPlan/planNextPlan';
import { lists as declared, planLists } from '../../../domain/records/lists';
import { formatDate, quotedNames } from '../../../i18n/formats';
import type { Texts } from '../../../i18n/texts';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { NotReady, type NotReadyProps } from './NotReady';
import { looked, type StepProps } from './steps';

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props extends StepProps, NotReadyProps {
  readonly today: string;
  readonly onBegin: () => Promise<void>;
}

/** What would be written, and the button that writes it; or what keeps it from being written. */
export function PreviewStep(props: Props) {
  const { faults, missing, isLocked, onStep, onBegin } = props;
  const { text } = useLanguage();
  const words = text.nextPlan;
  if (missing.size + faults.size > 0) return <NotReady faults={faults} missing={missing} onStep={onStep} />;
  return (
    <>
      <Planned {...props} />
      <Button appearance="primary" disabled={isLocked} onClick={() => void onBegin()}>
        {words.write}
      </Button>
    </>
  );
}

function Planned({ matrix, choices, today }: Props) {
  const { language, text } = useLanguage();
  const words = text.nextPlan.preview;
  const { result, orphans } = useMemo(() => {
    const chosen = withoutBlanks(choices);
    return {
      result: planNextPlan(matrix, chosen, { today, makeId: (letter) => letter }),
      orphans: themesWithoutPillar(looked(matrix, chosen, today)),
    };
  }, [matrix, choices, today]);
  if ('faults' in result) return null;
  const { plan, summary } = result.plan;
  const others = [
    summary.targets > 0 && words.targets(summary.targets),
    summary.activities > 0 && words.activities(summary.activities),
    summary.closed > 0 && words.closed(summary.closed),
  ].filter((line) => line !== false);
  return (
    <Section title={plan.name[language]}>
      <Body1 as="p">{words.days(formatDate(plan.start, language), formatDate(plan.end, language))}</Body1>
      <Counts matrix={matrix} choices={choices} summary={summary} />
      {others.length > 0 && <Body1 as="p">{`${others.join('; ')}.`}</Body1>}
      {orphans.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.withoutPillar(
              quotedNames(
                orphans.map(({ code }) => code),
                text.home.more,
              ),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <Caption1>{words.unchanged}</Caption1>
    </Section>
  );
}

interface CountsProps extends Pick<Props, 'matrix' | 'choices'> {
  readonly summary: NextPlan['summary'];
}

/** Of each list and of the indicators how many run on, come in and stay, with their codes. */
function Counts({ matrix, choices, summary }: CountsProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const words = text.nextPlan.preview;
  const codesOf = (codes: readonly string[]) => quotedNames(codes, text.home.more);
  const entry = (name: string, taken: TakenOver, codes: readonly (readonly [string, readonly string[]])[]) => (
    <div key={name}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{countsIn(words, taken)}</dd>
      {codes.map(([label, some]) =>
        some.length > 0 ? (
          <dd key={label} className={styles.value}>
            <Caption1>{`${label}: ${codesOf(some)}`}</Caption1>
          </dd>
        ) : null,
      )}
    </div>
  );
  return (
    <dl className={styles.list}>
      {planLists.map((list) => {
        const { keep, add } = choiceOf(choices, list);
        const left = matrix.lists[list].members.filter(({ code }) => !isChosen(keep, code)).map(({ code }) => code);
        return entry(declared[list].label[language], summary.lists[list], [
          [words.added, add.map(({ code }) => code)],
          [words.left, summary.lists[list].left > 0 ? left : []],
        ]);
      })}
      {entry(text.views.indicators, summary.indicators, [])}
    </dl>
  );
}

/** How many run on, come in and stay behind, those left out of which there are none. */
const countsIn = (words: Texts['nextPlan']['preview'], { kept, added, left }: TakenOver): string =>
  [words.kept(kept), added > 0 && words.addedCount(added), left > 0 && words.leftCount(left)]
    .filter((part) => part !== false)
    .join(', ');
