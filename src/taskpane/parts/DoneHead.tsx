import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { fontSize: '24px', color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** That something was done, and below it in a few lines what. */
export function DoneHead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.head} role="status">
      <CheckmarkCircleFilled className={styles.icon} />
      <div className={styles.words}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {children}
      </div>
    </div>
  );
}
