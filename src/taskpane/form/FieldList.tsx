import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { declarationOfField, noteFieldKey } from '../../domain/note/noteDocument';
import type { NoteField } from '../../domain/note/noteSections';
import { useLanguage } from '../language';

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface Props {
  readonly title: string;
  readonly fields: readonly NoteField[];
  readonly onJump: (field: NoteField) => void;
  readonly children?: ReactNode;
  /** Grows with each attempt to save: then the list takes the focus, so that it is read out. */
  readonly attempt: number;
}

/** What keeps a form from being saved, as links that jump to the fields. */
export function FieldList({ title, fields, onJump, children, attempt }: Props) {
  const { language } = useLanguage();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <MessageBar ref={box} tabIndex={-1} className={styles.box} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
        <ul className={styles.list}>
          {fields.map((field) => (
            <li key={noteFieldKey(field)}>
              <Link as="button" type="button" onClick={() => onJump(field)}>
                {declarationOfField(field).label[language]}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
