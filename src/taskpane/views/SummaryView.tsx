import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DocumentAddRegular,
  DocumentRegular,
  DocumentSyncRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { today } from '../../commands/clock';
import { semesterWindow, type Semester } from '../../domain/calendar';
import { languages } from '../../domain/plan/language';
import { reportSheetName, semesterReport } from '../../domain/report/reportAddress';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { showSheet } from '../../workbook/selection';
import { writeReport } from '../../workbook/report/writeReport';
import { useLanguage } from '../language';
import { SelectedValue } from '../parts/SelectedValue';
import { SemesterPicker } from '../parts/SemesterPicker';
import { isIndicatorValue } from '../useFollowFigure';
import { useWorkbook } from '../WorkbookStore';
import { SummaryPreview } from './summary/SummaryPreview';
import { summaryDue } from './summaryDue';
import type { ViewProps } from './viewName';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', gap: '8px' },
  state: { display: 'flex', gap: '6px', alignItems: 'flex-start', color: tokens.colorNeutralForeground3 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** Choose a semester, see what its sheet would say, write it. */
export function SummaryView({ go }: ViewProps) {
  const { snapshot } = useWorkbook();
  return snapshot && <Summary snapshot={snapshot} go={go} />;
}

function Summary({ snapshot, go }: { snapshot: WorkbookSnapshot; go: ViewProps['go'] }) {
  const { text } = useLanguage();
  const { run, inBackground, busy, reload, say } = useWorkbook();
  const styles = useStyles();
  const { matrix, sheets, summarySheets, readOnly } = snapshot;
  const [semester, setSemester] = useState<Semester>(() => summaryDue(matrix, summarySheets, today()));
  const existing = languages
    .map((one) => reportSheetName(semesterReport(semester), one))
    .find((name) => sheets.includes(name));
  const see = (name: string) => void inBackground(() => showSheet(name));
  const write = async () => {
    const result = await run(text.summary.writing, () => writeReport(semesterReport(semester), { today: today() }));
    if (!result) return;
    await reload();
    const action = { label: text.actions.seeSheet, onClick: () => see(result.sheet) };
    say({ intent: 'success', text: text.summary.written(result.sheet), action });
  };
  const isAhead = (one: Semester) => semesterWindow(one).start > today();
  const remark = (one: Semester) =>
    summarySheets.includes(one) ? text.summary.hasSheet : isAhead(one) ? text.indicators.notBegun : null;
  const state = existing !== undefined ? text.summary.exists(existing) : text.summary.noSheet;
  return (
    <>
      <Body1 as="p">{text.summary.intro}</Body1>
      <SelectedValue matrix={matrix} onWhy={(figure) => go(isIndicatorValue(figure) ? 'why' : 'figure', figure)} />
      <div className={styles.controls}>
        <SemesterPicker label={text.summary.semester} value={semester} onChange={setSemester} remark={remark} />
        <Caption1 className={styles.state} role="status">
          {existing === undefined ? (
            <DocumentRegular className={styles.icon} />
          ) : (
            <CheckmarkCircleRegular className={styles.icon} />
          )}
          <span>{isAhead(semester) ? `${state} ${text.summary.ahead}` : state}</span>
        </Caption1>
        <Button
          appearance="primary"
          icon={existing === undefined ? <DocumentAddRegular /> : <DocumentSyncRegular />}
          disabled={busy !== null || readOnly}
          onClick={() => void write()}
        >
          {existing === undefined ? text.summary.write : text.summary.update}
        </Button>
        {existing !== undefined && <Button onClick={() => see(existing)}>{text.actions.seeSheet}</Button>}
      </div>
      <SummaryPreview matrix={matrix} semester={semester} onWhy={(address) => go('why', address)} />
    </>
  );
}
