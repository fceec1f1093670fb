import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

/** What the page has to say of a file: that it was saved, or why it was not opened. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

interface Props {
  readonly notice: Notice;
  /** Label of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
}

/** A notice above the sheet, told by screen readers too. */
export function NoticeBar({ notice: { intent, text }, close, onClose }: Props) {
  return (
    <MessageBar intent={intent} layout="multiline" shape="square" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={close} onClick={onClose} />
        }
      />
    </MessageBar>
  );
}
