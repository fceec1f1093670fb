import { Field, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Lists } from '../../../domain/records/listIndex';
import { useLanguage } from '../../store/language';
import { listFilters, type ActivityFilter, type ListFilter, type SearchableRow } from './activityFilter';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
});

interface Props {
  readonly filter: ActivityFilter;
  readonly onChange: (change: Partial<ActivityFilter>) => void;
  readonly rows: readonly SearchableRow[];
  readonly lists: Lists;
}

/** The filters of the list, each with what it can be set to. */
export function FilterPanel({ filter, onChange, rows, lists }: Props) {
  const { language } = useLanguage();
  const styles = useStyles();
  const years = useMemo(() => distinct(rows.map(({ year }) => year)), [rows]);
  const semesters = useMemo(() => distinct(rows.map(({ semester }) => semester)), [rows]);
  const members = (name: ListFilter) =>
    lists[listFilters[name]].members.map((member) => ({ value: member.code, label: member[language] }));
  const choice = (name: ListFilter | 'year' | 'semester', options: readonly Option[]) => (
    <Choice name={name} options={options} value={filter[name]} onChange={(value) => onChange({ [name]: value })} />
  );
  return (
    <div className={styles.filters}>
      {choice('status', members('status'))}
      {choice('group', members('group'))}
      {choice('pillar', members('pillar'))}
      {choice('year', years)}
      {choice('semester', semesters)}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function distinct(values: readonly (string | null)[]): readonly Option[] {
  return [...new Set(values)]
    .filter((value) => value !== null)
    .sort()
    .reverse()
    .map((value) => ({ value, label: value }));
}

interface ChoiceProps {
  readonly name: ListFilter | 'year' | 'semester';
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ name, options, value, onChange }: ChoiceProps) {
  const { text } = useLanguage();
  return (
    <Field label={text.activities[name]}>
      <ListSelect value={value ?? ''} onChange={(_, data) => onChange(data.value === '' ? null : data.value)}>
        <option value="">{text.activities.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </ListSelect>
    </Field>
  );
}
