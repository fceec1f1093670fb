import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../store/language';
import type { WrittenCounts } from '../../../domain/merge/writtenCounts';

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
  /** Null until they are known. */
  readonly counts: WrittenCounts | null;
  readonly isLocked: boolean;
  readonly onWrite: () => void;
}

/** How much would be written by what is chosen, and the button that writes it; always in view. */
export function PreviewFooter({ counts, isLocked, onWrite }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const records = counts === null ? 0 : counts.added + counts.changed;
  return (
    <div className={styles.footer}>
      <Body1 as="p" role="status">
        {counts && (records === 0 ? text.importing.countNone : text.importing.count(counts.fields, records))}
      </Body1>
      <Button appearance="primary" disabled={isLocked || records === 0} onClick={onWrite}>
        {text.importing.write}
      </Button>
    </div>
  );
}
