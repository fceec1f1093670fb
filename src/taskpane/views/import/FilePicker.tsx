import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '16px 12px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0, overflow: 'hidden', pointerEvents: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly isLocked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses one or several files with a button, or by dragging them here. */
export function FilePicker({ isLocked, onFiles }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    setOver(false);
    if (files && !isLocked) onFiles([...files]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <Button
        appearance="primary"
        icon={<DocumentAddRegular />}
        disabled={isLocked}
        onClick={() => input.current?.click()}
      >
        {text.bringing.choose}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".docx,.xlsx"
        tabIndex={-1}
        aria-label={text.bringing.files}
        disabled={isLocked}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Caption1 className={styles.quiet}>{text.bringing.drop}</Caption1>
    </div>
  );
}
