import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLanguage } from '../store/language';
import { Waiting } from '../parts/Waiting';
import { MissingTextsMessage } from './MissingTextsMessage';
import type { Notice } from '../store/useTaskRunner';
import { useWorkbook } from '../store/WorkbookStore';

const useStyles = makeStyles({
  busy: { padding: '8px 14px', display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', gap: '4px 8px' },
});

interface Props {
  /** Called when a message was closed or a task stopped: the button, which had the focus, is gone then. */
  readonly onDismiss: () => void;
}

/** What is being done and what came of it; always in view, and read out as it changes. */
export function NoticeBar({ onDismiss }: Props) {
  const { busy, cancel, notice, isStale, snapshot, hasFleetingDrafts } = useWorkbook();
  const { text } = useLanguage();
  const styles = useStyles();
  const stale: Notice | null = isStale && snapshot ? { intent: 'info', text: text.app.stale } : null;
  const fleeting: Notice | null = hasFleetingDrafts ? { intent: 'warning', text: text.note.draftFleeting } : null;
  const isError = notice?.intent === 'error';
  return (
    <>
      <MissingTextsMessage />
      <div aria-live="polite">
        {busy !== null && (
          <div className={styles.busy}>
            <Waiting look="line" label={busy} />
            {cancel && (
              <Button
                size="small"
                onClick={() => {
                  cancel();
                  onDismiss();
                }}
              >
                {text.actions.cancel}
              </Button>
            )}
          </div>
        )}
        {notice && !isError && <NoticeMessage notice={notice} onDismiss={onDismiss} />}
        {!notice && stale && <NoticeMessage notice={stale} />}
        {!notice && fleeting && <NoticeMessage notice={fleeting} />}
      </div>
      <div role="alert">{notice && isError && <NoticeMessage notice={notice} onDismiss={onDismiss} />}</div>
    </>
  );
}

function NoticeMessage({ notice: { intent, text: message, action }, onDismiss }: { notice: Notice } & Partial<Props>) {
  const { text } = useLanguage();
  const { say } = useWorkbook();
  const close = () => {
    say(null);
    onDismiss?.();
  };
  const dismiss = onDismiss && (
    <Button appearance="transparent" icon={<DismissRegular />} aria-label={text.actions.close} onClick={close} />
  );
  return (
    <MessageBar intent={intent} layout="multiline" shape="square">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {action && (
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
