import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start' } });

/** The way back, above what it leads back from. */
export function BackButton({
  label,
  disabled = false,
  onClick,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      className={styles.back}
      disabled={disabled}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
