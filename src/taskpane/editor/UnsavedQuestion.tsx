import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useLanguage } from '../store/language';
import type { QuestionProps } from './UnsavedGuard';

/** Whether to go on editing, or to leave unsaved changes behind: dropped, or as a draft. */
export function UnsavedQuestion({ isOpen, stay, onKeep, onLeave, onDiscard }: QuestionProps) {
  const { text } = useLanguage();
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={onKeep}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.editing.unsavedTitle}</DialogTitle>
          <DialogContent>
            {text.editing.unsavedText} {text.editing.onLeaving[stay]}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onKeep}>
              {text.actions.keepEditing}
            </Button>
            <Button onClick={onLeave}>{text.actions.leaveDraft}</Button>
            <Button onClick={onDiscard}>{text.actions.discard}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
