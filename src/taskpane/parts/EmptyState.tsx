import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '28px 12px',
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly icon: ComponentType<{ className?: string }>;
  readonly title: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Stands where there is nothing to show: says why, and what to do. */
export function EmptyState({ icon: Icon, title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Icon className={styles.icon} />
      <Subtitle2 as="h2">{title}</Subtitle2>
      {text !== undefined && <Body1 as="p">{text}</Body1>}
      {children}
    </div>
  );
}
