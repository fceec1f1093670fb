import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { readAnswers, type Answers } from '../../../domain/adoption/answers';
import { quoted } from '../../../i18n/formats';
import { useWorkbook } from '../../store/WorkbookStore';
import { useWords } from './words';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0, overflow: 'hidden', pointerEvents: 'none' },
});

/** Takes answers that were saved when another matrix of this layout was adopted. */
export function AnswersFile({ isLocked, onAnswers }: { isLocked: boolean; onAnswers: (answers: Answers) => void }) {
  const words = useWords();
  const styles = useStyles();
  const { say } = useWorkbook();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readAnswers((await file.text().catch(() => '')).replace(/^\uFEFF/, ''));
    if (read.kind === 'read') onAnswers(read.answers);
    else say({ intent: 'error', text: words.answersUnreadable(quoted(file.name), quoted(read.faults[0] ?? '')) });
  };
  return (
    <>
      <Button
        className={styles.button}
        appearance="transparent"
        disabled={isLocked}
        onClick={() => input.current?.click()}
      >
        {words.file.answers}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".json"
        tabIndex={-1}
        aria-label={words.file.answers}
        disabled={isLocked}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
    </>
  );
}
