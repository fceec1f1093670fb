import { makeStyles, tokens } from '@fluentui/react-components';
import { countedRows } from '../../../domain/records/idIndex';
import type { Matrix } from '../../../domain/records/matrix';
import { formatNumber } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr max-content',
    columnGap: '10px',
    rowGap: '6px',
    alignItems: 'center',
  },
  row: { display: 'contents' },
  count: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: '8px',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** Activities by status, with a bar each. */
export function StatusBars({ matrix }: { matrix: Matrix }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const counts = new Map<string | null, number>();
  const activities = countedRows(matrix.tables.Activity);
  for (const { record } of activities) counts.set(record.status, (counts.get(record.status) ?? 0) + 1);
  const { members } = matrix.lists.activityStatuses;
  const known = members.map((member) => ({ label: member[language], count: counts.get(member.code) ?? 0 }));
  const others = activities.length - known.reduce((sum, { count }) => sum + count, 0);
  const rows = others === 0 ? known : [...known, { label: text.home.noStatus, count: others }];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={styles.list}>
      {rows.map(({ label, count }) => (
        <li key={label} className={styles.row}>
          <span>{label}</span>
          <span aria-hidden>
            {count > 0 && <div className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />}
          </span>
          <span className={styles.count}>{formatNumber(count, language)}</span>
        </li>
      ))}
    </ul>
  );
}
