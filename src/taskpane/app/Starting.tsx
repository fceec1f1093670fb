import { Spinner } from '@fluentui/react-components';
import { useLanguage } from '../store/language';

/** Until Excel has answered for the first time. */
export function Starting() {
  const { text } = useLanguage();
  return (
    <main style={{ paddingTop: 80 }}>
      <Spinner labelPosition="below" label={text.app.connecting} />
    </main>
  );
}
