import { Button } from '@fluentui/react-components';
import type { Refusal } from 'excel-host';
import { AlertDialog } from './AlertDialog';
import type { PageTexts } from './texts';

/** What was not done, where, and how to do it nevertheless. */
export interface Refused {
  readonly refusal: Refusal;
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly again: () => void;
}

interface Props {
  readonly refused: Refused;
  readonly text: PageTexts;
  readonly onRetry: (cell: { row: number; column: number }) => void;
  readonly onClose: () => void;
}

/** Says as Excel does why an entry is refused; a rule that only warns lets the person go on. */
export function RefusalDialog({ refused: { refusal, cell, again }, text, onRetry, onClose }: Props) {
  const isRule = refusal.kind === 'notAllowed';
  const asks = isRule && refusal.style !== 'Stop';
  const close = (then?: () => void) => () => {
    onClose();
    then?.();
  };
  return (
    <AlertDialog
      title={isRule ? refusal.title || text.ruleTitle : text.ruleTitle}
      onClose={onClose}
      actions={
        <>
          {asks && (
            <Button appearance="primary" onClick={close(again)}>
              {text.yes}
            </Button>
          )}
          {isRule && cell && !asks && (
            <Button appearance="primary" onClick={close(() => onRetry(cell))}>
              {text.retry}
            </Button>
          )}
          <Button appearance={isRule ? 'secondary' : 'primary'} onClick={close()}>
            {asks ? text.no : isRule ? text.cancel : text.accept}
          </Button>
        </>
      }
    >
      {isRule ? refusal.message || text.ruleText : text[refusal.kind]}
      {asks && <p>{text.goOn}</p>}
    </AlertDialog>
  );
}
