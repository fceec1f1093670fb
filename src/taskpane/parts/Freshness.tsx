import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClockRegular } from '@fluentui/react-icons';
import type { Matrix } from '../../domain/records/matrix';
import { formatTimestamp } from '../../i18n/formats';
import { findingsIn } from '../store/findings';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'flex-start', color: tokens.colorNeutralForeground3 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** Whether the values in the workbook are those of its data, and since when. */
export function Freshness({ matrix }: { matrix: Matrix }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { isAutomatic } = useWorkbook();
  const { isOutdated } = findingsIn(matrix);
  const [last] = matrix.tables.Indicator.rows
    .map(({ record }) => record.recalculatedAt ?? '')
    .sort()
    .slice(-1);
  const state = !last ? text.home.neverCalculated : isOutdated ? text.home.stale : text.home.fresh;
  const when = last ? text.home.lastCalculation(formatTimestamp(last, language)) : null;
  return (
    <Caption1 className={styles.line}>
      {isOutdated ? <ClockRegular className={styles.icon} /> : <CheckmarkCircleRegular className={styles.icon} />}
      <span>{[state, when, isAutomatic && text.automatic.on].filter(Boolean).join(' ')}</span>
    </Caption1>
  );
}
