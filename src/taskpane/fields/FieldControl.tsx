import { Field as FluentField, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLanguage } from '../store/language';
import { bringIntoView } from './bringIntoView';
import { FieldInput, type InputProps } from './FieldInput';

/** Asks for the cursor in the control of this name; the same one can be asked for again. */
export interface Jump {
  readonly name: string;
}

interface Props extends InputProps {
  /** Name of the field in its declaration; its place on the page is found by it. */
  readonly name: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly hint?: string | undefined;
  /** A new object each time that the cursor is to be put here. */
  readonly jump?: Jump | null;
}

// Without this a long value makes its column of the form wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

const placeId = (name: string) => `field-${name}`;

function focusField(name: string): void {
  const place = document.getElementById(placeId(name));
  place?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  if (place) bringIntoView(place);
}

/** The control of a field with its label, chosen by its kind. */
export function FieldControl(props: Props) {
  const { name, field, jump = null, required = false, error, warning, hint } = props;
  // The control may come up only now, as its section is unfolded.
  useEffect(() => {
    if (jump?.name === name) focusField(name);
  }, [jump, name]);
  const { language } = useLanguage();
  const styles = useStyles();
  const message = error ?? warning;
  return (
    <div id={placeId(name)}>
      <FluentField
        className={styles.field}
        label={field.label[language]}
        required={required}
        validationMessage={message}
        validationState={message === undefined ? 'none' : error === undefined ? 'warning' : 'error'}
        hint={hint}
      >
        <FieldInput {...props} />
      </FluentField>
    </div>
  );
}
