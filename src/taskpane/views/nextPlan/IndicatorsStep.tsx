import { Body1, Caption1, Field, Input, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { offeredIndicators } from '../../../domain/nextPlan/nextIndicators';
import type { NextPlanChoices } from '../../../domain/nextPlan/nextPlanChoices';
import { shortIndicatorName } from '../../../domain/records/indicatorName';
import type { Indicator } from '../../../domain/records/indicator';
import { formatShare, quoted } from '../../../i18n/formats';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import { SomePicker } from './SomePicker';
import { looked, type StepProps } from './steps';

const useStyles = makeStyles({
  target: { gridTemplateColumns: 'minmax(0, 1fr)', paddingInlineStart: '32px', paddingBottom: '8px' },
});

const ways = ['lastResult', 'none'] as const satisfies readonly NextPlanChoices['indicators']['baseline'][];

/** Which indicators run on, with what they begin, and where they are to be at the plan's end. */
export function IndicatorsStep({ matrix, choices, isLocked, onChange, today }: StepProps & { readonly today: string }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const words = text.nextPlan;
  const { indicators, targets } = choices;
  const change = (part: Partial<NextPlanChoices['indicators']>) =>
    onChange({ ...choices, indicators: { ...indicators, ...part } });
  /** How far it came, as the sheet has it. */
  const progressOf = ({ progress, light }: Indicator) =>
    progress === null
      ? undefined
      : [formatShare(progress, language), light && matrix.lists.lights.labelOf(light, language)]
          .filter(Boolean)
          .join(', ');
  const offered = offeredIndicators(looked(matrix, choices, today));
  const isOf = (code: string) => (one: NextPlanChoices['targets'][number]) =>
    one.indicator === code && one.kind === 'plan';
  const setTarget = (code: string, typed: string) => {
    const others = targets.filter((one) => !isOf(code)(one));
    const own = typed === '' ? [] : [{ indicator: code, kind: 'plan' as const, value: Number(typed) }];
    onChange({ ...choices, targets: [...others, ...own] });
  };
  return (
    <>
      <Section title={words.baseline.label}>
        <RadioGroup
          aria-label={words.baseline.label}
          value={indicators.baseline}
          onChange={(_, { value }) => change({ baseline: ways.find((way) => way === value) ?? 'lastResult' })}
        >
          {ways.map((way) => (
            <Radio key={way} value={way} label={words.baseline[way]} />
          ))}
        </RadioGroup>
        {indicators.baseline === 'lastResult' && (
          <Body1 as="p">{`${words.baseline.help} ${words.baseline.counts}`}</Body1>
        )}
      </Section>
      <Section title={text.views.indicators}>
        <SomePicker
          name={text.views.indicators}
          options={offered.map(({ record }) => ({
            code: record.id ?? '',
            label: `${record.id ?? ''} ${quoted(shortIndicatorName(record, language))}`,
            note: progressOf(record),
          }))}
          chosen={indicators.keep ?? 'all'}
          isLocked={isLocked}
          onChange={(keep) => {
            const kept = targets.filter(
              ({ indicator }) => keep === 'all' || (keep !== 'none' && keep.includes(indicator)),
            );
            onChange({ ...choices, indicators: { ...indicators, keep }, targets: kept });
          }}
          below={({ code, label }) => (
            <Field
              className={styles.target}
              label={
                typeof (indicators.keep ?? 'all') === 'string' ? `${label}: ${words.targetShort}` : words.target(code)
              }
            >
              <Input
                type="number"
                step="any"
                value={String(targets.find(isOf(code))?.value ?? '')}
                onChange={(_, { value }) => setTarget(code, value)}
              />
            </Field>
          )}
        />
        <Caption1>{words.newIndicators}</Caption1>
      </Section>
    </>
  );
}
