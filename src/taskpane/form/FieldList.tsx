import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { declarationOf } from '../../domain/records/records';
import type { NoteField } from '../../domain/note/noteSections';
import { useLanguage } from '../language';
import { focusField } from './FieldControl';

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface Props {
  readonly intent: 'error' | 'warning';
  readonly title: string;
  readonly fields: readonly NoteField[];
  readonly children?: ReactNode;
  /** Grows with each attempt to save: then the list takes the focus, so that it is read out. */
  readonly attempt?: number;
}

/** Fields that need something, as links that jump to them; those of the note, which has its own sheet, as text. */
export function FieldList({ intent, title, fields, children, attempt = 0 }: Props) {
  const { language } = useLanguage();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <MessageBar ref={box} tabIndex={-1} className={styles.box} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
        <ul className={styles.list}>
          {fields.map(({ record, field }) => (
            <li key={`${record}-${field}`}>
              <FieldLink record={record} field={field} language={language} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function FieldLink({ record, field, language }: NoteField & { language: 'es' | 'en' }) {
  const declaration = declarationOf(record);
  const label = declaration.fields[field]?.label[language] ?? field;
  if (record !== 'Activity') return `${declaration.singular[language]}: ${label}`;
  return (
    <Link as="button" type="button" onClick={() => focusField(field)}>
      {label}
    </Link>
  );
}
