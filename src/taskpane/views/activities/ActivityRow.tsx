import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import type { Lists } from '../../../domain/records/listIndex';
import { formatDate } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import type { SearchableRow } from './activityFilter';

/** Height of a usual row, in pixels: a title of two lines and one below. */
export const activityRowHeight = 76;

const colors: Readonly<Record<string, BadgeProps['color']>> = {
  proposed: 'informative',
  approved: 'brand',
  inProgress: 'brand',
  held: 'success',
  postponed: 'warning',
  cancelled: 'subtle',
};

const useStyles = makeStyles({
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '6px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

/** An activity in the list: title, date, code and status. */
export function ActivityRow({ entry, lists }: { entry: SearchableRow; lists: Lists }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { record } = entry.row;
  const date = entry.date === null ? text.activities.noDate : formatDate(entry.date, language);
  const title = record.title ?? text.activities.untitled;
  return (
    <>
      <span className={styles.title} title={title}>
        {title}
      </span>
      <span className={styles.line}>
        <Caption1>{`${date} · ${record.id ?? text.activities.noCode}`}</Caption1>
        {record.status !== null && (
          <Badge appearance="tint" color={colors[record.status] ?? 'informative'}>
            {lists.activityStatuses.labelOf(record.status, language)}
          </Badge>
        )}
      </span>
    </>
  );
}
