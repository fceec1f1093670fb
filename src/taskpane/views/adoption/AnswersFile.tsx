import { readAnswers, type Answers } from '../../../domain/adoption/answers';
import { quoted } from '../../../i18n/formats';
import { FileButton } from '../../parts/FileButton';
import { useWorkbook } from '../../store/WorkbookStore';
import { useWords } from './words';

/** Takes answers that were saved when another matrix of this layout was adopted. */
export function AnswersFile({ isLocked, onAnswers }: { isLocked: boolean; onAnswers: (answers: Answers) => void }) {
  const words = useWords();
  const { say } = useWorkbook();
  const take = async (file: File) => {
    const read = readAnswers((await file.text().catch(() => '')).replace(/^\uFEFF/, ''));
    if (read.kind === 'read') onAnswers(read.answers);
    else say({ intent: 'error', text: words.answersUnreadable(quoted(file.name), quoted(read.faults[0] ?? '')) });
  };
  return (
    <FileButton
      label={words.file.answers}
      accept=".json"
      appearance="transparent"
      isLocked={isLocked}
      onFile={(file) => void take(file)}
    />
  );
}
