import { Button, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Shows the rest of a long list. */
export function ShowAll({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  return (
    <Button lang={language} size="small" className={styles.button} onClick={onClick}>
      {text.reporting.showAll(count)}
    </Button>
  );
}
