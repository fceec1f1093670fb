import { Body1Strong, Button, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { today } from '../../../commands/clock';
import type { OriginFigure } from '../../../domain/adoption/placement/originFigures';
import type { Semester, TimeWindow } from '../../../domain/calendar';
import { seriesBreaks } from '../../../domain/closing/reportedRules';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { windowsAt } from '../../../domain/indicators/figures';
import { nothingIn } from '../../../domain/indicators/gathering';
import { shortIndicatorName, indicatorName } from '../../../domain/records/indicatorName';
import { totalAt, type ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Lists } from '../../../domain/records/listIndex';
import type { Matrix } from '../../../domain/records/matrix';
import { ruleSentence } from '../../../i18n/ruleSentence';
import { problemText } from '../../../i18n/problemText';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { LightMark } from '../../parts/LightMark';
import { ValueLink } from '../../parts/ValueLink';
import { Exclusions } from './Exclusions';
import { OriginFigures } from './OriginFigures';
import { Progress } from './Progress';
import { brokenWords, Trend } from './Trend';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: '0',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'flex-start' },
  code: { color: tokens.colorNeutralForeground3 },
  form: { padding: '0 4px', minWidth: '0', minHeight: '28px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
  // Where both do not fit the trend stands below the values.
  numbers: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-end', gap: '10px' },
  values: { display: 'flex', gap: '14px', margin: '0' },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly reference: Semester;
  readonly matrix: Matrix;
  /** What the matrix says that it was adopted from. */
  readonly origin: readonly OriginFigure[];
  readonly onForm: () => void;
  /** Enters what the indicator measures; null where it counts rows of other tables, or nothing can be written. */
  readonly onMeasure: (() => void) | null;
  readonly onWhy: (address: ValueAddress) => void;
}

/** An indicator with its values, its trend and its progress; what it measures and what it leaves out on demand. */
export function IndicatorCard({ indicator, reference, matrix, origin, onForm, onMeasure, onWhy }: Props) {
  const { lists, plans } = matrix;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const headingId = useId();
  const { id, record, problems, light } = indicator;
  const hasValues = problems.every(({ severity }) => severity !== 'error');
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Body1Strong as="h3" id={headingId}>
          <span className={styles.code}>{id}</span> {shortIndicatorName(record, language)}
        </Body1Strong>
        {light && <LightMark light={light} label={lists.lights.labelOf(light, language)} />}
      </div>
      {problems.map((problem) => (
        <Text key={`${problem.code} ${String(problem.params['value'])}`} className={styles.problem}>
          {problemText(problem, language)}
        </Text>
      ))}
      {hasValues && <Numbers {...{ indicator, reference, matrix, onWhy }} />}
      {hasValues && <Progress {...{ indicator, reference, plans }} />}
      <Disclosures>
        <Meaning indicator={indicator} lists={lists} />
        <Exclusions indicator={indicator} />
        <OriginFigures figures={origin} {...{ indicator, matrix, onWhy }} />
        {onMeasure && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.form}
            aria-describedby={headingId}
            onClick={onMeasure}
          >
            {text.measurements.enter}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          className={styles.form}
          aria-describedby={headingId}
          onClick={onForm}
        >
          {text.indicatorForm.open}
        </Button>
      </Disclosures>
    </article>
  );
}

/** The figures at the semester of reference, each of which leads to why it is what it is. */
function Numbers({ indicator, reference, matrix, onWhy }: Omit<Props, 'onForm' | 'onMeasure' | 'origin'>) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { lists, plans } = matrix;
  // Between the semesters of another plan nothing is shown here.
  const own = plans.semestersOf(plans.planOf(reference));
  const breaks = seriesBreaks(indicator.record, lists).filter((semester) => own.includes(semester));
  const broken = brokenWords(breaks, text);
  const windows = windowsAt(reference, plans);
  const addressOf = (window: TimeWindow) => totalAt(indicator.id, window, plans);
  const figures = [
    { label: reference, value: indicator.current, window: windows.current },
    { label: reference.slice(0, 4), value: indicator.year, window: windows.year },
    { label: text.indicators.plan, value: indicator.cumulative, window: windows.cumulative },
  ].map((one) => ({ ...one, address: addressOf(one.window) }));
  // A level of nothing has no value in a period that has begun: why is told behind it.
  const hasReason = ({ begins }: TimeWindow) =>
    begins <= today() && indicator.rule !== null && nothingIn(indicator.rule) !== null;
  return (
    <>
      <div className={styles.numbers}>
        <dl className={styles.values}>
          {figures.map(({ label, value, window, address }) => (
            <div key={label}>
              <dt>
                <Caption1 wrap={false} className={styles.label}>
                  {label}
                </Caption1>
              </dt>
              <dd className={styles.value}>
                {address && value !== null ? (
                  <ValueLink {...{ value, address, lists, onWhy }} />
                ) : address && hasReason(window) ? (
                  <Link as="button" onClick={() => onWhy(address)}>
                    <Caption1>{text.kinds.noValue}</Caption1>
                  </Link>
                ) : (
                  <Caption1>{text.indicators.notBegun}</Caption1>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <Trend {...{ indicator, reference, plans, breaks }} />
      </div>
      {broken !== null && <Caption1 className={styles.label}>{broken}</Caption1>}
    </>
  );
}

/** The indicator's name in full, what its rule counts, and its definition. */
function Meaning({ indicator: { record, rule }, lists }: { indicator: IndicatorEvaluation; lists: Lists }) {
  const { language, text } = useLanguage();
  const { definition, unit } = record;
  return (
    <Disclosure label={text.indicators.meaning}>
      {() => (
        <>
          <Text>{indicatorName(record, language)}</Text>
          {rule && <Text>{ruleSentence(rule, lists, language)}</Text>}
          {definition !== null && <Caption1>{definition}</Caption1>}
          {unit !== null && <Caption1>{text.indicators.unit(unit)}</Caption1>}
        </>
      )}
    </Disclosure>
  );
}
