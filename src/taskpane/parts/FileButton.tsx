import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly label: string;
  /** Endings of the files that are offered, as in `.xlsx,.xlsm`. */
  readonly accept: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly isLocked: boolean;
  readonly onFile: (file: File) => void;
}

/** A button by which one file is chosen. */
export function FileButton({ label, accept, appearance, isLocked, onFile }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={styles.button}
        appearance={appearance}
        disabled={isLocked}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
    </>
  );
}
