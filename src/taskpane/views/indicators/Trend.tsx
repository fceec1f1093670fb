import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import { semesterWindow, type Semester } from '../../../domain/calendar';
import type { Plans } from '../../../domain/records/plans';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { formatNumber } from '../../../i18n/formats';
import type { Texts } from '../../../i18n/texts';
import { useLanguage } from '../../store/language';

const [barWidth, step, height] = [8, 12, 32];

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible' },
  bar: {
    fill: tokens.colorNeutralForeground4,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'CanvasText' },
  },
  chosen: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'Highlight' },
  },
  // Between two bars: what is on its sides was counted by different definitions.
  break: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', stroke: 'CanvasText' },
  },
  ahead: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'GrayText' },
  },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly reference: Semester;
  readonly plans: Plans;
  /** Semesters after which the definition is another. */
  readonly breaks: readonly Semester[];
}

/** The values of the semesters of a plan as bars, in words for those who do not see them. */
export function Trend({ indicator, reference, plans, breaks }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const semesters = plans.semestersOf(plans.planOf(reference));
  const values = semesters.map((semester) => ({ semester, value: indicator.valueOf('semester', semester) }));
  const most = Math.max(1, ...values.map(({ value }) => value ?? 0));
  const none = (semester: Semester) =>
    semesterWindow(semester).begins > today() ? text.indicators.notBegun : text.kinds.noValue;
  const words = values.map(
    ({ semester, value }) => `${semester}: ${value === null ? none(semester) : formatNumber(value, language)}`,
  );
  const label = [`${text.indicators.trend}. ${words.join(', ')}`, brokenWords(breaks, text)].filter(Boolean).join('. ');
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      width={step * values.length - (step - barWidth)}
      height={height}
    >
      <title>{words.join('\n')}</title>
      {values.map(({ semester, value }, place) => {
        // What is 0 keeps a line to stand on, what has not begun a fainter one.
        const size = Math.max(2, Math.round((height * (value ?? 0)) / most));
        const look = value === null ? styles.ahead : semester === reference ? styles.chosen : styles.bar;
        return (
          <rect
            key={semester}
            className={mergeClasses(look)}
            x={place * step}
            y={height - size}
            width={barWidth}
            height={size}
            rx={1}
          />
        );
      })}
      {breaks
        .filter((semester) => semesters.includes(semester))
        .map((semester) => {
          const x = (semesters.indexOf(semester) + 1) * step - (step - barWidth) / 2;
          return <line key={semester} className={styles.break} x1={x} x2={x} y1={-3} y2={height} />;
        })}
    </svg>
  );
}

/** That the definition changed, and after which semesters; null where it did not. */
export function brokenWords(breaks: readonly Semester[], text: Texts): string | null {
  return breaks.length === 0 ? null : text.closing.broken(breaks.join(', '));
}
