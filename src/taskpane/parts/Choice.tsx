import { Field, makeStyles } from '@fluentui/react-components';
import { ListSelect } from '../fields/ListSelect';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props<V extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onChange: (value: V) => void;
}

/** Chooses one of a few things that have names. */
export function Choice<V extends string>({ label, hint, value, options, onChange }: Props<V>) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <ListSelect value={value} onChange={(_, data) => onChange(data.value as V)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </ListSelect>
    </Field>
  );
}
