import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ImportItem } from '../../../domain/merge/importPreview';
import { quotedRow } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

/** More records than these are only counted. */
const shownItems = 10;

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly items: readonly ImportItem[];
  readonly isLocked: boolean;
  readonly onCompareAgain: () => void;
}

/** Records that somebody changed while they were being looked at here, so that nothing was written. */
export function StaleItems({ items, isLocked, onCompareAgain }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items.length > 0) box.current?.focus();
  }, [items]);
  if (items.length === 0) return null;
  return (
    <MessageBar ref={box} tabIndex={-1} className={styles.box} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.bringing.conflictTitle}</MessageBarTitle>
        {text.bringing.conflictText}
        <ul className={styles.list}>
          {items.slice(0, shownItems).map(({ key, id, title }) => (
            <li key={key}>{quotedRow(id, title)}</li>
          ))}
        </ul>
        {items.length > shownItems && text.home.more(items.length - shownItems)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={isLocked} onClick={onCompareAgain}>
          {text.bringing.compareAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
