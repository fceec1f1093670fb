import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import { gapProblem, gapsOfRule } from '../../../domain/indicators/ruleColumns';
import type { Rule } from '../../../domain/indicators/rule';
import { ruleOf, type RuleDraft } from '../../../domain/indicators/ruleDraft';
import { withOwnNames } from '../../../domain/indicators/parseRule';
import type { Indicator } from '../../../domain/records/indicator';
import type { Matrix } from '../../../domain/records/matrix';
import { formatNumber } from '../../../i18n/formats';
import { problemText } from '../../../i18n/problemText';
import { ruleSentence } from '../../../i18n/ruleSentence';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { PreviewRows } from './PreviewRows';
import { useRulePreview, type RulePreview as Preview } from './useRulePreview';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  values: { display: 'flex', gap: '18px', margin: '0' },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface PreviewProps {
  readonly matrix: Matrix;
  readonly draft: RuleDraft;
  /** What the indicator is called, by which measurements are its own. */
  readonly values: Pick<Indicator, 'id' | 'nameEs' | 'nameEn'>;
}

/** What the rule gives before it is saved: in a sentence, its values, the rows that count and those left out. */
export function RulePreview({ matrix, draft, values }: PreviewProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { id, nameEs, nameEn } = values;
  const rule = useMemo(() => {
    const chosen = ruleOf(draft);
    return chosen && withOwnNames(chosen, { id, nameEs, nameEn });
  }, [draft, id, nameEs, nameEn]);
  const gaps = rule === null ? [] : gapsOfRule(matrix, rule);
  const preview = useRulePreview(matrix, gaps.length === 0 ? rule : null, today());
  return (
    <Section title={text.indicatorForm.preview}>
      {rule && <Text>{ruleSentence(rule, matrix.lists, language)}</Text>}
      <Caption1 className={styles.quiet} role="status">
        {rule === null
          ? text.indicatorForm.choosing
          : gaps.length > 0
            ? problemText({ ...gapProblem('ruleColumn', gaps), table: 'Indicator' }, language)
            : preview === null
              ? text.indicatorForm.computing
              : text.indicatorForm.previewHelp}
      </Caption1>
      {rule && preview && <Found rule={rule} preview={preview} />}
    </Section>
  );
}

function Found({ rule: { source }, preview }: { readonly rule: Rule; readonly preview: Preview }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { reference, plan } = preview;
  const { counted, excluded } = plan;
  const figures = [
    { label: reference, value: preview.semester },
    { label: reference.slice(0, 4), value: preview.year },
    { label: text.indicators.plan, value: plan.value },
  ];
  return (
    <>
      <dl className={styles.values}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>
              <Caption1 wrap={false} className={styles.quiet}>
                {label}
              </Caption1>
            </dt>
            <dd className={styles.value}>{value === null ? text.kinds.noValue : formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
      {counted.length === 0 ? (
        <Caption1>{text.indicatorForm.noneCounted}</Caption1>
      ) : (
        <>
          <Caption1>{text.indicatorForm.counted(counted.length)}</Caption1>
          <PreviewRows label={text.indicatorForm.counted(counted.length)} source={source} rows={counted} />
        </>
      )}
      {excluded.length > 0 && (
        <Disclosures>
          <Disclosure label={text.indicatorForm.excluded(excluded.length)}>
            {() => (
              <PreviewRows
                label={text.indicatorForm.excluded(excluded.length)}
                source={source}
                rows={excluded.map((exclusion) => ({ row: exclusion.row, exclusion }))}
              />
            )}
          </Disclosure>
        </Disclosures>
      )}
    </>
  );
}
