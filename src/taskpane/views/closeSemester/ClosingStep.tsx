import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Semester } from '../../../domain/calendar';
import { openBefore, windowsOf, type SemesterState } from '../../../domain/closing/closedSemesters';
import { missingForClosing } from '../../../domain/closing/missingColumns';
import { ofPlan, seenFrom } from '../../../domain/indicators/evaluate';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { Arrival } from '../../parts/Arrival';
import { IndicatorTable, type IndicatorColumn } from '../../parts/IndicatorTable';
import { Section } from '../../parts/Section';
import { useWorkbook } from '../../store/WorkbookStore';
import { useClosing } from './useClosing';

const useStyles = makeStyles({
  confirm: {
    padding: '12px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly semester: Semester;
  readonly states: readonly SemesterState[];
}

/** What closing a semester would freeze, and closing it once that is confirmed. */
export function ClosingStep({ snapshot, semester, states }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { matrix, readOnly } = snapshot;
  const [isAsking, setAsking] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const earlier = openBefore(states, semester);
  const cancel = () => {
    setAsking(false);
    // Once it can be pressed again it has the focus again.
    setTimeout(() => asked.current?.focus());
  };
  return (
    <>
      {earlier.length === 1 && <Body1 as="p">{text.closing.earlierOneOpen(earlier.join())}</Body1>}
      {earlier.length > 1 && <Body1 as="p">{text.closing.earlierOpen(earlier.join(', '))}</Body1>}
      <Preview snapshot={snapshot} semester={semester} />
      {isAsking ? (
        <Confirmation semester={semester} onCancel={cancel} />
      ) : (
        <Button
          ref={asked}
          appearance="primary"
          icon={<LockClosedRegular />}
          disabled={busy !== null || readOnly || missingForClosing(matrix).length > 0}
          onClick={() => setAsking(true)}
        >
          {text.closing.close(semester)}
        </Button>
      )}
    </>
  );
}

/** The totals that would be frozen. */
function Preview({ snapshot: { matrix }, semester }: Pick<Props, 'snapshot' | 'semester'>) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { evaluation } = findingsIn(matrix);
  const seen = useMemo(
    () => ofPlan(seenFrom(evaluation, semester, matrix), matrix.plans.planOf(semester)),
    [evaluation, semester, matrix],
  );
  const columns = windowsOf(semester, matrix.plans).map((window): IndicatorColumn => ({
    label: window.kind === 'plan' ? text.indicators.plan : window.period,
    window,
  }));
  return (
    <Section title={text.closing.preview}>
      <IndicatorTable evaluation={seen} matrix={matrix} columns={columns} />
      <Caption1 className={styles.quiet}>{text.closing.previewHelp}</Caption1>
    </Section>
  );
}

function Confirmation({ semester, onCancel }: { semester: Semester; onCancel: () => void }) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const { close } = useClosing();
  const box = useRef<HTMLDivElement>(null);
  // It is longer than the button that stood in its place, often at the lower edge. jsdom cannot scroll.
  useEffect(() => {
    // What newer browsers answer to it, a promise, is no clean-up.
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={styles.confirm}>
      <Arrival label={text.closing.confirmTitle(semester)}>
        <Body1Strong as="h3">{text.closing.confirmTitle(semester)}</Body1Strong>
        <Body1 as="p">{text.closing.confirmText}</Body1>
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={busy !== null} onClick={() => void close(semester)}>
            {text.closing.confirm}
          </Button>
          <Button disabled={busy !== null} onClick={onCancel}>
            {text.actions.cancel}
          </Button>
        </div>
      </Arrival>
    </div>
  );
}
