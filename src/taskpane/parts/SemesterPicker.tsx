import type { Semester } from '../../domain/calendar';
import type { Plans } from '../../domain/records/plans';
import { formatSemesterShort } from '../../i18n/formats';
import { useLanguage } from '../store/language';
import { Choice } from './Choice';

interface Props {
  readonly plans: Plans;
  readonly label: string;
  readonly hint?: string;
  readonly value: Semester;
  readonly onChange: (semester: Semester) => void;
  /** What is worth saying of a semester in the list, besides its months. */
  readonly remark?: (semester: Semester) => string | null;
}

/** Chooses a semester of the workbook's plans. */
export function SemesterPicker({ plans, label, hint, value, onChange, remark }: Props) {
  const { language } = useLanguage();
  const options = plans.semesters.map(
    (semester) =>
      [semester, [formatSemesterShort(semester, language), remark?.(semester)].filter(Boolean).join(' · ')] as const,
  );
  return <Choice {...{ label, hint, value, options, onChange }} />;
}
