import { Button } from '@fluentui/react-components';
import type { Loss } from 'excel-host/xlsx';
import type { Language } from '../../../../src/domain/plan/language';
import { lossText } from '../lossText';
import { AlertDialog } from './AlertDialog';
import { pageTexts } from './texts';

interface Props {
  readonly losses: readonly Loss[];
  readonly language: Language;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Names what a saved file will not keep, before it is saved. */
export function LossDialog({ losses, language, onSave, onClose }: Props) {
  const text = pageTexts[language];
  const save = () => {
    onClose();
    onSave();
  };
  return (
    <AlertDialog
      title={text.lossTitle}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {text.saveAnyway}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      <ul>
        {losses.map((loss) => (
          <li key={`${loss.kind} ${loss.place}`}>{lossText(loss, language)}</li>
        ))}
      </ul>
    </AlertDialog>
  );
}
