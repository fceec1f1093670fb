import { Caption1, Card, Link, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { drafts } from '../form/drafts';
import { useLanguage } from '../language';
import type { ViewProps } from './viewName';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
});

/** Notes that were begun and not saved; nothing where there are none. */
export function DraftList({ go }: Pick<ViewProps, 'go'>) {
  const { text } = useLanguage();
  const styles = useStyles();
  const [kept] = useState(drafts);
  if (kept.length === 0) return null;
  return (
    <Card>
      <Text as="h2" weight="semibold">
        {text.note.drafts}
      </Text>
      <ul className={styles.list}>
        {kept.map((draft) => (
          <li key={draft.id} className={styles.entry}>
            <Link as="button" onClick={() => go('activities', draft)}>
              {draft.edit.document.activity.title ?? draft.id}
            </Link>
            <Caption1>{text.note.draftOf(draft.changedAt.replace('T', ' ').slice(0, 16))}</Caption1>
          </li>
        ))}
      </ul>
    </Card>
  );
}
