import { Text, makeStyles } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowImportRegular,
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  DocumentTextRegular,
  LockClosedRegular,
  PersonEditRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import type { Plans } from '../../../domain/records/plans';
import { formatDate } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { ownNotesUse } from '../../../workbook/noteSheet/ownNotes';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { readPreference } from '../../store/preferences';
import { useRecalculation } from '../../excel/useRecalculation';
import { useWorkbook } from '../../store/WorkbookStore';
import { reportingDay } from '../../../domain/decisions/reportingMeeting';
import { closingDue } from '../../../domain/closing/closingDue';
import { summaryDue } from '../../../domain/report/summaryDue';
import type { Go } from '../target';
import { NextStep } from './NextStep';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: '0 -8px -4px', padding: '0' } });

/** What waits to be done, each with the reason and one click away. */
export function NextSteps({ snapshot, go }: { snapshot: WorkbookSnapshot; go: Go }) {
  const { language, text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const recalculate = useRecalculation();
  const { matrix, summarySheets, readOnly } = snapshot;
  const notes = ownNotesUse(snapshot);
  const { isOutdated, problems } = findingsIn(matrix);
  const semester = useMemo(() => summaryDue(matrix, summarySheets, today()), [matrix, summarySheets]);
  const dueOn = useMemo(() => reportingDay(matrix, semester), [matrix, semester]);
  const toClose = useMemo(() => closingDue(matrix, summarySheets, today()), [matrix, summarySheets]);
  const wasCalculated = matrix.tables.Indicator.rows.some(({ record }) => record.recalculatedAt !== null);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const steps = [
    isOutdated &&
      !readOnly && {
        icon: <ArrowSyncRegular />,
        title: text.home.nextRecalculate,
        reason: wasCalculated ? text.home.stale : text.home.neverCalculated,
        disabled: busy !== null,
        onClick: () => void recalculate(),
      },
    (notes === 'rebuild' || notes === 'recover') &&
      !readOnly && {
        icon: <ArrowImportRegular />,
        title: text.importing[notes].action,
        reason: text.importing.recover.help,
        onClick: () => go({ view: 'import' }),
      },
    problems.length > 0 && {
      icon: <WarningRegular />,
      title: text.home.nextReview(problems.length),
      reason: text.home.reviewReason(errors),
      onClick: () => go({ view: 'review' }),
    },
    !summarySheets.includes(semester) &&
      !readOnly && {
        icon: <DocumentTextRegular />,
        title: text.home.nextSummary(semester),
        reason: dueOn === null ? text.home.summaryReason : text.home.summaryDueOn(formatDate(dueOn, language)),
        onClick: () => go({ view: 'report' }),
      },
    toClose !== undefined &&
      !readOnly && {
        icon: <LockClosedRegular />,
        title: text.home.nextClosing(toClose),
        reason: text.home.closingReason,
        onClick: () => go({ view: 'closeSemester' }),
      },
    isLastSemester(matrix.plans) &&
      !readOnly && {
        icon: <AddRegular />,
        title: text.views.nextPlan,
        reason: text.home.planEnds(matrix.plans.last.name[language], formatDate(matrix.plans.end, language)),
        onClick: () => go({ view: 'nextPlan' }),
      },
    readPreference('name') === null && {
      icon: <PersonEditRegular />,
      title: text.home.nextName,
      reason: text.home.nameReason,
      onClick: () => go({ view: 'more' }),
    },
  ].filter((step) => step !== false);
  return (
    <Section title={text.home.next}>
      {steps.length === 0 ? (
        <Text>
          <CheckmarkCircleRegular /> {text.home.allDone}
        </Text>
      ) : (
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={step.title}>
              <NextStep {...step} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Whether the last semester of the last plan runs; once it is over, that is said above. */
const isLastSemester = (plans: Plans): boolean =>
  today() <= plans.end && plans.referenceSemester(today()) === plans.semesters.at(-1);
