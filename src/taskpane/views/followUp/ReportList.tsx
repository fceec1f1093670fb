import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CountryReport } from '../../../domain/records/countryReport';
import type { Row } from '../../../domain/records/matrix';
import { formatDate } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { selectPlace } from '../../../workbook/selection';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useWorkbook } from '../../store/WorkbookStore';

/** More reports than these are only counted. */
const shownReports = 40;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  report: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
  quiet: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly label: string;
  readonly snapshot: WorkbookSnapshot;
  readonly reports: readonly Row<CountryReport>[];
}

/** Reports behind a small button; a click on one selects its row in the sheet. */
export function ReportList({ label, snapshot, reports }: Props) {
  return (
    <Disclosures>
      <Disclosure label={label}>{() => <Reports snapshot={snapshot} reports={reports} />}</Disclosure>
    </Disclosures>
  );
}

function Reports({ snapshot, reports }: Omit<Props, 'label'>) {
  const { language, text } = useLanguage();
  const { inBackground } = useWorkbook();
  const styles = useStyles();
  const { countries } = snapshot.matrix.lists;
  const show = (index: number) =>
    void inBackground(() => selectPlace(snapshot, { table: 'CountryReport', index, field: 'country' }));
  return (
    <>
      <ul className={styles.list}>
        {reports.slice(0, shownReports).map(({ index, record }) => {
          const day = record.date === null ? text.activities.noDate : formatDate(record.date, language);
          const country = record.country === null ? null : countries.labelOf(record.country, language);
          const remark = [record.id ?? text.activities.noCode, record.description].filter(Boolean).join(' · ');
          return (
            <li key={index} className={styles.report}>
              <Link as="button" type="button" className={styles.link} onClick={() => show(index)}>
                {[day, country].filter(Boolean).join(' · ')}
              </Link>
              <Caption1 className={styles.quiet}>{remark}</Caption1>
            </li>
          );
        })}
      </ul>
      {reports.length > shownReports && <Caption1>{text.closing.more(reports.length - shownReports)}</Caption1>}
    </>
  );
}
