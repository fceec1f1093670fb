import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({ box: { outlineStyle: 'none' } });

interface Props {
  /** Semesters that were reported with the earlier definition. */
  readonly semesters: readonly string[];
  readonly isLocked: boolean;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

/** Asks before an indicator that was reported is defined anew; it takes the focus, so that it is read out. */
export function RedefinitionNotice({ semesters, isLocked, onAgree, onCancel }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <MessageBar ref={box} tabIndex={-1} className={styles.box} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.indicatorForm.redefineTitle}</MessageBarTitle>
        {text.indicatorForm.redefineText(semesters.join(', '))}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={isLocked} onClick={onAgree}>
          {text.indicatorForm.redefine}
        </Button>
        <Button onClick={onCancel}>{text.actions.keepEditing}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
