import { Caption1, Field, makeStyles } from '@fluentui/react-components';
import { measureKinds, measureNames, measureOf, type Measure } from '../../../domain/indicators/measures';
import type { RuleSource } from '../../../domain/indicators/rule';
import { ruleFields } from '../../../domain/indicators/ruleFields';
import type { Lists } from '../../../domain/records/listIndex';
import { useLanguage } from '../../store/language';
import { Conditions } from './Conditions';
import { FieldPick } from './FieldPick';
import { ListSelect } from '../../fields/ListSelect';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  part: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: '0' },
});

interface Props {
  readonly source: RuleSource;
  readonly lists: Lists;
  readonly measure: Measure | null;
  readonly onChange: (measure: Measure) => void;
}

/** What a rule measures: rows, something of one of their fields, or which part of them meets more. */
export function MeasurePick({ source, lists, measure, onChange }: Props) {
  const { text } = useLanguage();
  const styles = useStyles();
  const kinds = measureNames.filter((kind) => {
    const { role } = measureKinds[kind];
    return role === null || ruleFields(source, role).length > 0;
  });
  return (
    <>
      <Field className={styles.field} label={text.indicatorForm.measure} required>
        <ListSelect
          value={measure?.kind ?? ''}
          onChange={(_, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onChange(measureOf(kind));
          }}
        >
          {measure === null && <option value="">{text.indicatorForm.incomplete}</option>}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.indicatorForm.measures[kind]}
            </option>
          ))}
        </ListSelect>
      </Field>
      {measure !== null && 'field' in measure && (
        <FieldPick
          label={text.indicatorForm.measured[measure.kind]}
          source={source}
          place={measureKinds[measure.kind].role}
          value={measure.field}
          onChange={(field) => onChange({ ...measure, field })}
        />
      )}
      {measure !== null && 'where' in measure && (
        <div role="group" aria-label={text.indicatorForm.part} className={styles.part}>
          <span>{text.indicatorForm.part}</span>
          <Caption1>{text.indicatorForm.partHelp}</Caption1>
          <Conditions
            source={source}
            where={measure.where}
            lists={lists}
            ofNone={text.indicatorForm.everyPart}
            onChange={(where) => onChange({ ...measure, where })}
          />
        </div>
      )}
    </>
  );
}
