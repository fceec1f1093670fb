import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    padding: '10px 0',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  count: { flexGrow: 1, flexBasis: '84px' },
  button: { minWidth: '0', padding: '5px 8px', whiteSpace: 'nowrap' },
});

interface Props {
  /** How many reports are marked. */
  readonly count: number;
  readonly onClear: () => void;
}

/** Stays at the bottom: how many reports are to be saved, and the button that saves them. */
export function SaveBar({ count, onClear }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Caption1 role="status" className={styles.count}>
        {count > 0 ? text.followUp.marked(count) : text.followUp.hint}
      </Caption1>
      {count > 0 && (
        <>
          <Button className={styles.button} appearance="primary" type="submit" disabled={busy !== null}>
            {text.actions.save}
          </Button>
          <Button className={styles.button} appearance="subtle" onClick={onClear}>
            {text.followUp.clear}
          </Button>
        </>
      )}
    </div>
  );
}
