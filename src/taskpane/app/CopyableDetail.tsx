import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useLanguage } from '../store/language';

const useStyles = makeStyles({
  box: { width: '100%', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  // Fluent's own field and text area are for forms, and too much of a load for the script that every opening needs.
  text: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: 'none',
  },
});

/** A technical text that people hand on to whoever helps them. */
export function CopyableDetail({ detail }: { detail: string }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    area.current?.select();
    setCopied(await copyText(detail));
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id}>
        <Body1>{text.start.detail}</Body1>
      </label>
      <textarea id={id} ref={area} className={styles.text} readOnly rows={6} value={detail} />
      <Caption1 role="status">{isCopied === null ? '' : isCopied ? text.start.copied : text.start.copyByHand}</Caption1>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {text.start.copy}
      </Button>
    </div>
  );
}

/** Puts a text on the clipboard; false where the web view forbids it, as Excel on the web may. */
async function copyText(copied: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    // The older way copies what is selected, and is allowed in frames where the newer one is not.
    return document.execCommand?.('copy') ?? false;
  }
}
