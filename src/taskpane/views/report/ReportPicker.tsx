import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { groupsReported, isYearly, reportKinds, windowOfReport } from '../../../domain/report/reportAddress';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Choice } from '../../parts/Choice';
import { SemesterPicker } from '../../parts/SemesterPicker';
import { DaysPicker } from './DaysPicker';
import { addressOf, isSameReport, type ReportChoice } from './reportChoice';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly choice: ReportChoice;
  readonly onChange: (choice: ReportChoice) => void;
}

/** Chooses a report: its kind, its semester, days or year, and the working group where it is of one. */
export function ReportPicker({ snapshot: { matrix, reports }, choice, onChange }: Props) {
  const { language, text } = useLanguage();
  const { kind, semester, group } = choice;
  const remark = (one: Partial<ReportChoice>) => {
    const address = addressOf({ ...choice, ...one });
    if (reports.some((report) => isSameReport(report, address))) return text.reporting.hasSheet;
    return windowOfReport(address, matrix.plans).begins > today() ? text.indicators.notBegun : null;
  };
  const withRemark = (words: string, one: Partial<ReportChoice>) => [words, remark(one)].filter(Boolean).join(' · ');
  const inYear = (year: number): Semester => `${year}-S${semester.endsWith('1') ? 1 : 2}`;
  const groups = groupsReported(matrix).map((code) => {
    const words = matrix.lists.workingGroups.labelOf(code, language);
    return [code, withRemark(words, { group: code })] as const;
  });
  return (
    <>
      <Choice
        label={text.reporting.kind}
        hint={text.reporting.kindHelp[kind]}
        value={kind}
        options={reportKinds.map((one) => [one, text.reporting.kinds[one]])}
        onChange={(chosen) => onChange({ ...choice, kind: chosen })}
      />
      {kind === 'group' && (
        <Choice
          label={text.reporting.group}
          value={group}
          options={groups}
          onChange={(chosen) => onChange({ ...choice, group: chosen })}
        />
      )}
      {kind === 'days' ? (
        <DaysPicker matrix={matrix} value={choice.days} onChange={(days) => onChange({ ...choice, days })} />
      ) : isYearly(kind) ? (
        <Choice
          label={text.reporting.year}
          value={semester.slice(0, 4)}
          options={matrix.plans.years.map((year) => [
            String(year),
            withRemark(String(year), { semester: inYear(year) }),
          ])}
          onChange={(year) => onChange({ ...choice, semester: inYear(Number(year)) })}
        />
      ) : (
        <SemesterPicker
          plans={matrix.plans}
          label={kind === 'semester' ? text.reporting.semester : text.reporting.until}
          value={semester}
          onChange={(chosen) => onChange({ ...choice, semester: chosen })}
          remark={(one) => remark({ semester: one })}
        />
      )}
    </>
  );
}
