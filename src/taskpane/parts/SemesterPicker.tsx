import { Field, Select, makeStyles } from '@fluentui/react-components';
import { planSemesters, type Semester } from '../../domain/calendar';
import { formatSemester } from '../../i18n/formats';
import { useLanguage } from '../language';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: '0' } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: Semester;
  readonly onChange: (semester: Semester) => void;
  /** What is worth saying of a semester in the list, besides its months. */
  readonly remark?: (semester: Semester) => string | null;
}

/** Chooses one of the Plan's eight semesters. */
export function SemesterPicker({ label, hint, value, onChange, remark }: Props) {
  const { language } = useLanguage();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value as Semester)}>
        {planSemesters.map((semester) => (
          <option key={semester} value={semester}>
            {[semester, formatSemester(semester, language), remark?.(semester)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}
