import { Field, Select, makeStyles } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { planPeriod } from '../../../domain/plan/planPeriod';
import { isYearly, reportKinds, windowOfReport, type ReportKind } from '../../../domain/report/reportAddress';
import { groupCodes, type WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../language';
import { SemesterPicker } from '../../parts/SemesterPicker';
import { addressOf, isSameReport, type ReportChoice } from './reportChoice';

// Without this the longest choice makes the picker wider than the pane.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: '0' } });

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly choice: ReportChoice;
  readonly onChange: (choice: ReportChoice) => void;
}

/** Chooses a report: its kind, its semester or year, and the working group where it is of one. */
export function ReportPicker({ snapshot: { matrix, reports }, choice, onChange }: Props) {
  const { language, text } = useLanguage();
  const { kind, semester, group } = choice;
  const remark = (one: Partial<ReportChoice>) => {
    const address = addressOf({ ...choice, ...one });
    if (reports.some((report) => isSameReport(report, address))) return text.summary.hasSheet;
    return windowOfReport(address).begins > today() ? text.indicators.notBegun : null;
  };
  const withRemark = (words: string, one: Partial<ReportChoice>) => [words, remark(one)].filter(Boolean).join(' · ');
  const inYear = (year: number): Semester => `${year}-S${semester.endsWith('1') ? 1 : 2}`;
  const groups = groupCodes(matrix).map((code): Option => {
    const words = matrix.lists.workingGroups.labelOf(code, language);
    return [code, withRemark(words, { group: code })];
  });
  return (
    <>
      <Choice
        label={text.summary.kind}
        hint={text.summary.kindHelp[kind]}
        value={kind}
        options={reportKinds.map((one) => [one, text.summary.kinds[one]])}
        onChange={(chosen) => onChange({ ...choice, kind: chosen as ReportKind })}
      />
      {kind === 'group' && (
        <Choice
          label={text.summary.group}
          value={group}
          options={groups}
          onChange={(chosen) => onChange({ ...choice, group: chosen })}
        />
      )}
      {isYearly(kind) ? (
        <Choice
          label={text.summary.year}
          value={semester.slice(0, 4)}
          options={planPeriod.years.map((year) => [String(year), withRemark(String(year), { semester: inYear(year) })])}
          onChange={(year) => onChange({ ...choice, semester: inYear(Number(year)) })}
        />
      ) : (
        <SemesterPicker
          label={kind === 'semester' ? text.summary.semester : text.summary.until}
          value={semester}
          onChange={(chosen) => onChange({ ...choice, semester: chosen })}
          remark={(one) => remark({ semester: one })}
        />
      )}
    </>
  );
}

type Option = readonly [value: string, label: string];

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
