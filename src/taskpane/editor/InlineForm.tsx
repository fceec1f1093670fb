import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';
import { DraftNotice } from './DraftNotice';
import { useUnsavedGuard } from './UnsavedGuard';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  actions: { display: 'flex', gap: '8px' },
});

interface Props {
  /** What it is called for those who do not see where it stands. */
  readonly title: string;
  /** When the draft that it began with was last changed; null where it began with none. */
  readonly draftFrom: string | null;
  readonly isDirty: boolean;
  readonly onSave: () => void;
  readonly onDropDraft: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that opens within a list, below what it edits, and is closed there. */
export function InlineForm({ title, draftFrom, isDirty, onSave, onDropDraft, onClose, children }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const canSave = busy === null && isDirty;
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
    >
      {draftFrom !== null && <DraftNotice from={draftFrom} onDrop={onDropDraft} />}
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={!canSave}>
          {text.actions.save}
        </Button>
        <Button onClick={() => attempt(onClose)}>{isDirty ? text.actions.cancel : text.actions.close}</Button>
      </div>
    </form>
  );
}
