import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  box: { outlineStyle: 'none' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

/** A control to jump to, by its name, with its label. */
export interface ListedField {
  readonly name: string;
  readonly label: string;
}

interface Props<F extends ListedField> {
  readonly title: string;
  readonly fields: readonly F[];
  readonly onJump: (field: F) => void;
  readonly children?: ReactNode;
  /** Grows with each attempt to save: then the list takes the focus, so that it is read out. */
  readonly attempt: number;
}

/** What keeps a form from being saved, as links that jump to the fields. */
export function FieldList<F extends ListedField>({ title, fields, onJump, children, attempt }: Props<F>) {
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
            <li key={field.name}>
              <Link as="button" type="button" onClick={() => onJump(field)}>
                {field.label}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
