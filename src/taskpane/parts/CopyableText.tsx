import { Button, Field, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useLanguage } from '../store/language';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  field: { width: '100%' },
});

/** A text to take elsewhere: copied with one button or, where the web view forbids that, selected for the keyboard. */
export function CopyableText({ label, value }: { readonly label: string; readonly value: string }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async () => {
    area.current?.focus();
    area.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
    }
  };
  return (
    <div className={styles.stack}>
      <Field className={styles.field} label={label}>
        <Textarea readOnly resize="vertical" rows={8} value={value} textarea={{ ref: area }} />
      </Field>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {text.copy.copy}
      </Button>
      <Text role="status">{outcome !== null && text.copy[outcome]}</Text>
    </div>
  );
}
