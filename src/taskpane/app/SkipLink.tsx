import { Button, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../store/language';

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    top: '4px',
    left: '4px',
    zIndex: 10,
    ':not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', minWidth: '0', padding: '0' },
  },
});

/** The first stop of Tab, seen only then: past the navigation to the view. */
export function SkipLink({ onSkip }: { onSkip: () => void }) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <Button className={styles.link} onClick={onSkip}>
      {text.app.skip}
    </Button>
  );
}
