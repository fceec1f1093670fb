import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLanguage } from './language';
import { useWorkbook } from './WorkbookStore';

/** What is being done and what came of it; read out as it changes. */
export function NoticeBar() {
  const { text } = useLanguage();
  const { busy, notice, say } = useWorkbook();
  return (
    <div aria-live="polite">
      {busy !== null && (
        <>
          <Text>{busy}</Text>
          <ProgressBar aria-label={busy} />
        </>
      )}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" role={notice.intent === 'error' ? 'alert' : 'status'}>
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.actions.close}
                onClick={() => say(null)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
