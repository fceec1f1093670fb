import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '24px 1fr 16px',
    columnGap: '10px',
    alignItems: 'center',
    textAlign: 'left',
    padding: '8px',
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { fontSize: '20px', display: 'flex', color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  reason: { color: tokens.colorNeutralForeground3 },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly icon: ReactElement;
  readonly title: string;
  readonly reason: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** Something to do now, why, and the way to it. */
export function NextStep({ icon, title, reason, disabled = false, onClick }: Props) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.button} disabled={disabled} onClick={onClick}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <Body1Strong>{title}</Body1Strong>
        <Caption1 className={styles.reason}>{reason}</Caption1>
      </span>
      <span className={styles.chevron}>
        <ChevronRightRegular />
      </span>
    </Button>
  );
}
