import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { closedSemesters } from '../../../domain/closing/closedSemesters';
import { countryReport } from '../../../domain/records/countryReport';
import type { FieldValue } from '../../../domain/records/field';
import type { Matrix } from '../../../domain/records/matrix';
import { fill } from '../../../i18n/texts';
import { FieldControl, type Jump } from '../../fields/FieldControl';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { entryFault, semesterOfEntry, type ReportEntry } from './reportMarks';

const entered = ['date', 'verification', 'description'] as const;

/** Names the control of a field of the entry. */
export const reportFieldKey = (field: keyof ReportEntry): string => `CountryReport.${field}`;

interface Props {
  readonly matrix: Matrix;
  readonly semester: Semester;
  readonly entry: ReportEntry;
  /** Whether the person has tried to save: then what is missing is told. */
  readonly isChecked: boolean;
  readonly jump: Jump | null;
  readonly onChange: (entry: ReportEntry) => void;
}

/** When the marked countries reported, where that is written, and what they said. */
export function ReportFields({ matrix, semester, entry, isChecked, jump, onChange }: Props) {
  const { text } = useLanguage();
  const closed = useMemo(() => closedSemesters(matrix), [matrix]);
  const fault = entryFault(entry);
  const counts = semesterOfEntry(entry, matrix.plans);
  const errorOf = (field: keyof ReportEntry) => {
    if (!isChecked || fault !== field) return undefined;
    const value = entry[field] ?? '';
    if (value.trim() === '') return text.problems.requiredField;
    return field === 'date' ? fill(text.problems.outOfRange, { value }) : text.problems.tooLong;
  };
  const warnings = [
    counts === null ? text.followUp.outsidePlan : counts !== semester && text.followUp.otherSemester(counts),
    counts !== null && closed.has(counts) && text.followUp.isClosed(counts),
    (entry.date ?? '') > today() && text.followUp.future,
  ].filter(Boolean);
  const isDated = fault !== 'date' && warnings.length > 0;
  return (
    <Section title={text.followUp.data}>
      <Caption1>{text.followUp.dataHelp}</Caption1>
      {entered.map((field) => (
        <FieldControl
          key={field}
          name={reportFieldKey(field)}
          field={countryReport.fields[field]}
          value={entry[field]}
          lists={matrix.lists}
          required={field !== 'description'}
          jump={jump}
          error={errorOf(field)}
          warning={field === 'date' && isDated ? warnings.join(' ') : undefined}
          onChange={(value: FieldValue) => onChange({ ...entry, [field]: value })}
        />
      ))}
    </Section>
  );
}
