import { Field, makeStyles } from '@fluentui/react-components';
import type { RuleSource } from '../../../domain/indicators/rule';
import { ruleFieldList, type RuleRole } from '../../../domain/indicators/ruleFields';
import { ListPicker } from '../../fields/ListPicker';
import { useLanguage } from '../../store/language';
import { ListSelect } from '../../fields/ListSelect';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly source: RuleSource;
  /** Where in the rule the field stands. */
  readonly place: RuleRole;
}

/** Chooses one of the fields that may stand in a place of a rule; '' for none yet. */
export function FieldPick(props: Props & { readonly value: string; readonly onChange: (field: string) => void }) {
  const { label, source, place, value, onChange } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label}>
      <ListSelect value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.indicatorForm.chooseField}</option>
        {ruleFieldList(source, place).members.map((member) => (
          <option key={member.code} value={member.code}>
            {member[language]}
          </option>
        ))}
      </ListSelect>
    </Field>
  );
}

/** Chooses several, in the order in which they are picked. */
export function FieldsPick(
  props: Props & { readonly value: readonly string[]; readonly onChange: (fields: readonly string[]) => void },
) {
  const { label, hint, source, place, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <ListPicker list={ruleFieldList(source, place)} selected={value} onChange={onChange} multiple />
    </Field>
  );
}
