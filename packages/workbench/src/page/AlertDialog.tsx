import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Its buttons. */
  readonly actions: ReactNode;
  /** Called by Esc, which stands for doing nothing. */
  readonly onClose: () => void;
}

/** Asks or says something before anything else can be done; what had the focus gets it back once this is gone. */
export function AlertDialog({ title, children, actions, onClose }: Props) {
  const content = useId();
  const [askedFrom] = useState(() => document.activeElement);
  useEffect(() => () => giveFocus(askedFrom), [askedFrom]);
  return (
    <Dialog open modalType="alert" onOpenChange={onClose}>
      <DialogSurface aria-describedby={content}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent id={content}>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Once the dialog is gone, what is behind it can have the focus again: of a menu that closed, what had opened it. */
function giveFocus(element: Element | null): void {
  setTimeout(() => {
    const opener = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? '';
    const target = element?.isConnected ? element : document.getElementById(opener);
    if (target instanceof HTMLElement) target.focus();
  });
}
