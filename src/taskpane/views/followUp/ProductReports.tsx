import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Semester } from '../../../domain/calendar';
import { cellsOf, type FollowUpRow, type ReportClass } from '../../../domain/followUp/followUpGrid';
import { formatDate } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { CountryMark } from './CountryMark';
import type { Marks } from './reportMarks';
import { ReportList } from './ReportList';

const useStyles = makeStyles({
  product: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly row: FollowUpRow;
  readonly reportClass: ReportClass;
  readonly semester: Semester;
  /** Countries with a report to be saved. */
  readonly marked?: Marks[string] | undefined;
  /** Null where no reports can be entered. */
  readonly onToggle: ((product: string, country: string) => void) | null;
}

/** A product with all countries and their reports. Many stand in the view: only one whose marks change is drawn anew. */
export const ProductReports = memo(function ProductReports(props: Props) {
  const { snapshot, row, reportClass, semester, marked, onToggle } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = snapshot.matrix;
  const words = text.followUp.classes[reportClass];
  const record = row.product?.record;
  const title = record ? (record.title ?? text.activities.untitled) : words.unnamed;
  const id = record?.id ?? null;
  const day = record?.agreedOn ? words.agreed(formatDate(record.agreedOn, language)) : words.notAgreed;
  const cells = cellsOf(row, lists, semester).filter(({ reports }) => record !== undefined || reports.length > 0);
  return (
    <li className={styles.product}>
      <Body1Strong as="h2">{title}</Body1Strong>
      <Caption1 className={styles.quiet}>
        {record ? `${id ?? text.activities.noCode} · ${day}` : text.followUp.unnamedHelp}
      </Caption1>
      {record && id === null && <Caption1>{text.followUp.noCode}</Caption1>}
      <div role="group" aria-label={[title, id].filter(Boolean).join(' · ')} className={styles.marks}>
        {cells.map((cell) => (
          <CountryMark
            key={cell.country}
            cell={cell}
            semester={semester}
            lists={lists}
            isMarked={marked?.[cell.country] !== undefined}
            onToggle={onToggle && id !== null && cell.isOffered ? () => onToggle(id, cell.country) : null}
          />
        ))}
      </div>
      {row.reports.length > 0 && (
        <ReportList label={text.followUp.reports(row.reports.length)} snapshot={snapshot} reports={row.reports} />
      )}
    </li>
  );
});
