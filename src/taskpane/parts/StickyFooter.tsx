import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: '0',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

interface Props {
  /** What the button would do; nothing until that is known. */
  readonly text: string | null;
  readonly action: string;
  readonly isLocked: boolean;
  readonly onAction: () => void;
}

/** What would be written, and the button that writes it; always in view. */
export function StickyFooter({ text, action, isLocked, onAction }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <Body1 as="p" role="status">
        {text}
      </Body1>
      <Button appearance="primary" disabled={isLocked} onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
