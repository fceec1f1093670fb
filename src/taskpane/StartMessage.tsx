import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLanguage } from './language';

interface Props {
  readonly problem: 'noOffice' | 'noExcel' | 'tooOld' | 'crashed';
  readonly version?: string;
  readonly detail?: string;
}

/** Says why the pane cannot work here, and what to do. */
export function StartMessage({ problem, version = '', detail }: Props) {
  const { text } = useLanguage();
  const message = problem === 'tooOld' ? text.start.tooOld(version) : text.start[problem];
  return (
    <main style={{ padding: 16 }}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{text.app.name}</MessageBarTitle>
          {message}
          {detail !== undefined && <p>{detail}</p>}
        </MessageBarBody>
      </MessageBar>
    </main>
  );
}
