import { Body1, makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { semesterWindow, type Semester } from '../../../domain/calendar';
import { closedSemesters } from '../../../domain/closing/closedSemesters';
import type { ReportClass } from '../../../domain/followUp/followUpGrid';
import { reportClasses } from '../../../domain/plan/pickLists';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { SemesterPicker } from '../../parts/SemesterPicker';
import { Tabs } from '../../parts/Tabs';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { FollowUpForm } from './FollowUpForm';
import type { ViewProps } from '../target';

// Two long names: one below the other where the pane is narrow.
const useStyles = makeStyles({ classes: { flexWrap: 'wrap' } });

/** Which countries report on which recommendations and good practices in a semester; reports are entered here. */
export function FollowUpView({ snapshot, target: { open }, go }: ViewProps<'followUp'>) {
  const { text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const id = useId();
  const { plans } = snapshot.matrix;
  const [semester, setSemester] = useState<Semester>(() => open?.semester ?? plans.referenceSemester(today()));
  const [reportClass, setReportClass] = useState<ReportClass>(open?.reportClass ?? 'followUp');
  const closed = useMemo(() => closedSemesters(snapshot.matrix), [snapshot.matrix]);
  const remark = (one: Semester) => {
    if (closed.has(one)) return text.followUp.closedSemester;
    return semesterWindow(one).start > today() ? text.indicators.notBegun : null;
  };
  return (
    <>
      <BackButton label={text.views.more} onClick={() => go({ view: 'more' })} />
      <Body1 as="p">{text.followUp.intro}</Body1>
      <SemesterPicker
        plans={plans}
        label={text.followUp.semester}
        value={semester}
        remark={remark}
        onChange={(chosen) => attempt(() => setSemester(chosen))}
      />
      <Tabs
        tabs={reportClasses.map(({ code }) => ({ name: code, label: text.reportClasses[code] }))}
        shown={reportClass}
        panel={`${id}-panel`}
        idOf={(name) => `${id}-${name}`}
        onChoose={(name) => attempt(() => setReportClass(name))}
        classes={{ list: styles.classes }}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${reportClass}`}>
        <FollowUpForm
          key={`${reportClass} ${semester}`}
          snapshot={snapshot}
          reportClass={reportClass}
          semester={semester}
        />
      </div>
    </>
  );
}
