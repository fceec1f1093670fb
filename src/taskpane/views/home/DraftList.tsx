import { Caption1, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatTimestamp } from '../../../i18n/formats';
import { noteDrafts } from '../activities/note/noteDrafts';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import type { Go } from '../target';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
});

/** Notes that were begun and not saved; nothing where there are none. */
export function DraftList({ go }: { readonly go: Go }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [kept] = useState(noteDrafts.all);
  if (kept.length === 0) return null;
  return (
    <Section title={text.note.drafts}>
      <ul className={styles.list}>
        {kept.map((draft) => (
          <li key={draft.id} className={styles.entry}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => go({ view: 'activities', open: { kind: 'draft', id: draft.id } })}
            >
              {draft.edit.document.activity.title ?? draft.id}
            </Link>
            <Caption1>{text.note.draftOf(formatTimestamp(draft.changedAt, language))}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
