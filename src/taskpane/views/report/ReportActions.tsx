import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DocumentAddRegular,
  DocumentRegular,
  DocumentSyncRegular,
} from '@fluentui/react-icons';
import { today } from '../../../commands/clock';
import { windowOfReport, type ReportAddress } from '../../../domain/report/reportAddress';
import { showSheet } from '../../../workbook/selection';
import type { Plans } from '../../../domain/records/plans';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({
  state: { display: 'flex', gap: '6px', alignItems: 'flex-start', color: tokens.colorNeutralForeground3 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

interface Props {
  readonly plans: Plans;
  readonly address: ReportAddress;
  /** Name of the sheet that the report has; null for none. */
  readonly existing: string | null;
  readonly canWrite: boolean;
  readonly onWrite: () => void;
}

/** Whether a report has its sheet, and what can be done with it. */
export function ReportActions({ plans, address, existing, canWrite, onWrite }: Props) {
  const { text } = useLanguage();
  const { busy, inBackground } = useWorkbook();
  const styles = useStyles();
  const isAhead = windowOfReport(address, plans).begins > today();
  const state = existing === null ? text.reporting.noSheet : text.reporting.exists(existing);
  return (
    <>
      <Caption1 className={styles.state} role="status">
        {existing === null ? (
          <DocumentRegular className={styles.icon} />
        ) : (
          <CheckmarkCircleRegular className={styles.icon} />
        )}
        <span>{isAhead ? `${state} ${text.reporting.ahead}` : state}</span>
      </Caption1>
      <Button
        appearance="primary"
        icon={existing === null ? <DocumentAddRegular /> : <DocumentSyncRegular />}
        disabled={busy !== null || !canWrite}
        onClick={onWrite}
      >
        {existing === null ? text.reporting.write : text.reporting.update}
      </Button>
      {existing !== null && (
        <Button onClick={() => void inBackground(() => showSheet(existing))}>{text.actions.seeSheet}</Button>
      )}
    </>
  );
}
