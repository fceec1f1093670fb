import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { NoteDocument } from '../../domain/note/noteDocument';
import { CopyableText } from '../parts/CopyableText';
import { useLanguage } from '../store/language';
import type { NoteWithoutFile } from './useExportNote';

const useStyles = makeStyles({
  surface: { padding: '16px', maxWidth: 'calc(100vw - 24px)' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  /** The note that was to be a file; null where none waits. */
  readonly shown: NoteWithoutFile | null;
  readonly onSheet: (note: NoteDocument | null) => void;
  readonly onClose: () => void;
}

/** What people can do with a note where the pane cannot hand out its file: write it to a sheet, or copy its text. */
export function WithoutFile({ shown, onSheet, onClose }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  if (!shown) return null;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text.exportNote.noFileTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{text.exportNote.noFileText}</Text>
            <CopyableText label={text.exportNote.asText} value={shown.copy} />
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onSheet(shown.note);
              }}
            >
              {text.exportNote.toSheet}
            </Button>
            <Button onClick={onClose}>{text.actions.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
