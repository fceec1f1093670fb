import { Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Semester } from '../../../domain/calendar';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { wayToTarget, whyNoLight, whyNoProgress } from '../../../domain/indicators/progress';
import type { Plans } from '../../../domain/records/plans';
import { gapWords } from '../../../domain/records/columnGaps';
import { formatNumber, formatShare } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

const colors = { green: 'success', amber: 'warning', red: 'error' } as const;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  track: { position: 'relative' },
  // Where the indicator should be by now.
  expected: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  bar: {
    // Fluent's track and bar are hard to tell apart there.
    '@media screen and (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly plans: Plans;
  readonly reference: Semester;
}

/** How far the indicator is on its way to the plan's target, and how far it should be; else why that is not told. */
export function Progress({ indicator, plans, reference }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { targets, cumulative, targetGaps } = indicator;
  const reason = whyNoProgress(targets, cumulative);
  const why = targetGaps.length > 0 ? text.indicators.noProgress(gapWords(targetGaps, language)) : null;
  return (
    <div className={styles.box}>
      {reason === null && why === null ? (
        <Way indicator={indicator} plans={plans} />
      ) : (
        <Caption1 className={styles.quiet}>{why ?? (reason && text.indicators[reason])}</Caption1>
      )}
      <OfYear indicator={indicator} reference={reference} />
    </div>
  );
}

/** The way from the baseline to the plan's target. */
function Way({ indicator, plans }: Pick<Props, 'indicator' | 'plans'>) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { record, targets, cumulative, progress, expected, light } = indicator;
  const way = wayToTarget(targets);
  if (progress === null || way === null) return null;
  const unlit = whyNoLight(targets, record, cumulative, plans);
  const [baseline, target] = [targets.baseline ?? 0, targets.planTarget ?? 0].map((one) => formatNumber(one, language));
  const words = text.indicators.progress(formatShare(progress, language), target ?? '');
  const stand = progress < 0 ? 'movedAway' : progress > 1 ? 'exceeded' : progress === 1 ? 'reached' : null;
  return (
    <>
      <div className={styles.track}>
        <ProgressBar
          className={styles.bar}
          aria-label={words}
          thickness="large"
          value={Math.max(0, Math.min(1, progress))}
          color={light === null ? 'brand' : colors[light]}
        />
        {expected !== null && (
          <span className={styles.expected} style={{ left: `calc(${100 * Math.min(1, expected)}% - 2px)` }} />
        )}
      </div>
      <div className={styles.line}>
        <Caption1>{words}</Caption1>
        <Caption1 className={styles.quiet}>
          {expected === null
            ? unlit && text.indicators[unlit]
            : text.indicators.expected(formatShare(expected, language))}
        </Caption1>
      </div>
      <Caption1 className={styles.quiet}>
        {[
          text.indicators.way[way](baseline ?? '', target ?? ''),
          targets.baseline === null && text.indicators.noBaseline,
          stand && text.indicators[stand],
        ]
          .filter(Boolean)
          .join(' ')}
      </Caption1>
    </>
  );
}

/** The value of the year beside its own target, which is no part of the plan's. */
function OfYear({ indicator: { targets, year: value }, reference }: Pick<Props, 'indicator' | 'reference'>) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const year = reference.slice(0, 4);
  const target = targets.ofYears.get(Number(year)) ?? null;
  if (target === null || value === null) return null;
  const [aim, reached] = [target, value].map((one) => formatNumber(one, language));
  return <Caption1 className={styles.quiet}>{text.indicators.yearTarget(year, aim ?? '', reached ?? '')}</Caption1>;
}
