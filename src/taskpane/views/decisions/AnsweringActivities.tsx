import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { decisionsOf } from '../../../domain/decisions/decisions';
import { dateOf } from '../../../domain/records/activityDay';
import { formatDate } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { Go } from '../target';

export const useLinkStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly go: Go;
  /** Position of the decision in its table. */
  readonly index: number;
}

/** The activities that answer a decision, each a click from its form. */
export function AnsweringActivities({ snapshot: { matrix }, go, index }: Props) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useLinkStyles();
  const { activities } = decisionsOf(matrix).find(({ row }) => row.index === index) ?? {};
  if (!activities) return null;
  return (
    <Section title={text.decisions.answering}>
      {activities.length === 0 && <Body1 as="p">{text.decisions.noneAnswering}</Body1>}
      <ul className={styles.list}>
        {activities.map((row) => {
          const { title, id, status } = row.record;
          const day = dateOf(row);
          const about = [
            day === null ? text.activities.noDate : formatDate(day, language),
            status && matrix.lists.activityStatuses.labelOf(status, language),
          ];
          return (
            <li key={row.index} className={styles.item}>
              <Link
                as="button"
                type="button"
                className={styles.link}
                onClick={() => attempt(() => go({ view: 'activities', open: { kind: 'row', row } }))}
              >
                {title ?? id ?? text.activities.untitled}
              </Link>
              <Caption1 className={styles.quiet}>{about.filter(Boolean).join(' · ')}</Caption1>
            </li>
          );
        })}
      </ul>
      <Caption1 className={styles.quiet}>{text.decisions.answeringHelp}</Caption1>
    </Section>
  );
}
