import { Body1, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { semesterWindow, type Semester } from '../../../domain/calendar';
import { daysBetweenMeetings } from '../../../domain/decisions/reportingMeeting';
import type { Matrix } from '../../../domain/records/matrix';
import type { ReportPlace } from '../../../domain/report/sheet/figureInReport';
import { groupsReported } from '../../../domain/report/reportAddress';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { reportSheetIn } from '../../../workbook/report/readReportSheet';
import { useLanguage } from '../../store/language';
import { SelectedValue } from '../../parts/SelectedValue';
import { Waiting } from '../../parts/Waiting';
import { useWorkbook } from '../../store/WorkbookStore';
import type { Days } from './DaysPicker';
import { Differences } from './Differences';
import { Narratives } from './Narratives';
import { ReportActions } from './ReportActions';
import { addressOf, choiceOf, isSameReport, type ReportChoice } from './reportChoice';
import { ReportDownloads } from './ReportDownloads';
import { ReportPicker } from './ReportPicker';
import { ReportPreview } from './ReportPreview';
import { useReport } from './useReport';
import { useReportPlan } from './useReportPlan';
import { useReportSheet } from './useReportSheet';
import { useWriteReport } from './useWriteReport';
import { summaryDue } from '../../../domain/report/summaryDue';
import type { Figure } from '../../excel/figure';
import { behind, type ViewProps } from '../target';

const useStyles = makeStyles({ controls: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** Choose a report, see what it would say and what that changes, write its sheet or take it along in Word. */
export function ReportView({ go, target, snapshot }: ViewProps<'report'>) {
  const { text } = useLanguage();
  const { endMatter } = useWorkbook();
  const styles = useStyles();
  const { matrix, readOnly } = snapshot;
  // Where the person comes back to from a figure.
  const { place: start = null } = target;
  const onFigure = (figure: Figure) => go(behind(figure));
  const [choice, setChoice] = useState(() => firstChoice(snapshot, start));
  const [redraft, setRedraft] = useState(nothing);
  const address = useMemo(() => addressOf(choice), [choice]);
  const document = useReport(matrix, address);
  const reading = useReportSheet(snapshot, address);
  const { sheet = null, refusal = null } = reading ?? {};
  const plan = useReportPlan(document, reading && (sheet?.rows ?? noRows), matrix.date1904, redraft);
  const writeReport = useWriteReport();
  const choose = (next: ReportChoice) => {
    endMatter();
    setChoice(next);
    setRedraft(nothing);
  };
  const write = async () => {
    if (await writeReport(address, redraft)) setRedraft(nothing);
  };
  const isRefused = refusal?.code === 'notOurs' || refusal?.code === 'tooLarge';
  return (
    <>
      <Body1 as="p">{text.reporting.intro}</Body1>
      <SelectedValue matrix={matrix} onWhy={onFigure} />
      <div className={styles.controls}>
        <ReportPicker snapshot={snapshot} choice={choice} onChange={choose} />
        <ReportActions
          plans={matrix.plans}
          address={address}
          existing={reportSheetIn(snapshot, address)}
          canWrite={!readOnly && !isRefused}
          onWrite={() => void write()}
        />
        <ReportDownloads
          made={document && plan ? { matrix, report: document, narratives: plan.plan.narratives } : undefined}
        />
      </div>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusal.text}</MessageBarBody>
        </MessageBar>
      )}
      {document && plan ? (
        <>
          {sheet && <Differences {...{ document, plan: plan.plan }} date1904={matrix.date1904} />}
          {sheet && <Narratives {...{ document, plan, redraft }} onRedraft={setRedraft} />}
          <ReportPreview
            key={JSON.stringify(address)}
            document={document}
            narratives={plan.plan.narratives}
            start={start && isSameReport(start.report, address) ? start : null}
            onFigure={onFigure}
          />
        </>
      ) : (
        <Waiting label={text.reporting.making} />
      )}
    </>
  );
}

/** The report to the GRCM that is due, unless the person comes back to another. */
function firstChoice({ matrix, summarySheets }: WorkbookSnapshot, start: ReportPlace | null): ReportChoice {
  const due = summaryDue(matrix, summarySheets, today());
  const choice: ReportChoice = {
    kind: 'semester',
    semester: due,
    days: firstDays(matrix, due),
    group: groupsReported(matrix)[0] ?? '',
  };
  return start ? choiceOf(start.report, choice) : choice;
}

/** The days between the meetings around today; without two meetings those of the semester that is due. */
function firstDays(matrix: Matrix, due: Semester): Days {
  const spans = daysBetweenMeetings(matrix);
  return spans.find(({ start }) => start <= today()) ?? spans.at(-1) ?? semesterWindow(due);
}

const nothing: ReadonlySet<string> = new Set();

const noRows = [] as const;
