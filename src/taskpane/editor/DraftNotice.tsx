import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLanguage } from '../store/language';

/** Says that the form begins with a draft, changed last at `from` (`YYYY-MM-DDTHH:mm:ss`), which can be dropped. */
export function DraftNotice({ from, onDrop }: { from: string; onDrop: () => void }) {
  const { text } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{text.noteForm.draftRestored(from.replace('T', ' ').slice(0, 16))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDrop}>{text.noteForm.dropDraft}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
