import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { planSemesters, type Semester } from '../../../domain/calendar';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { formatNumber } from '../../../i18n/formats';
import { useLanguage } from '../../language';

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
  ahead: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', fill: 'GrayText' },
  },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly reference: Semester;
}

/** The values of the Plan's eight semesters as bars, in words for those who do not see them. */
export function Trend({ indicator, reference }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const values = planSemesters.map((semester) => ({ semester, value: indicator.valueOf('semester', semester) }));
  const most = Math.max(1, ...values.map(({ value }) => value ?? 0));
  const words = values.map(
    ({ semester, value }) =>
      `${semester}: ${value === null ? text.indicators.notBegun : formatNumber(value, language)}`,
  );
  const label = `${text.indicators.trend}. ${words.join(', ')}`;
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
    </svg>
  );
}
