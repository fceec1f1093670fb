import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Language } from '../../../../src/domain/plan/language';
import { type Loss } from 'excel-host/xlsx';
import { lossText } from '../lossText';
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
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.lossTitle}</DialogTitle>
          <DialogContent>
            <ul>
              {losses.map((loss) => (
                <li key={`${loss.kind} ${loss.place}`}>{lossText(loss, language)}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onSave();
              }}
            >
              {text.saveAnyway}
            </Button>
            <Button onClick={onClose}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
