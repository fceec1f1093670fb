import { Body1, Button, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { NextPlanFault } from '../../../domain/nextPlan/nextPlanFaults';
import { nextPlanFaultText } from '../../../i18n/nextPlanFaultText';
import { DraftNotice } from '../../editor/DraftNotice';
import { Arrival } from '../../parts/Arrival';
import { BackButton } from '../../parts/BackButton';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { BegunPlan } from './BegunPlan';
import { CarryOverStep } from './CarryOverStep';
import { IndicatorsStep } from './IndicatorsStep';
import { ListsStep } from './ListsStep';
import { PlanStep } from './PlanStep';
import { PreviewStep } from './PreviewStep';
import { faultsByStep, missingFields, stepNames, type StepName } from './steps';
import { useNextPlan } from './useNextPlan';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: '0',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

/** Chooses step by step what the plan that follows takes over, shows what comes of it, and begins it. */
export function NextPlanView({ go, snapshot }: ViewProps<'nextPlan'>) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { matrix, readOnly } = snapshot;
  const next = useNextPlan(snapshot);
  const { choices, change, today } = next;
  const [step, setStep] = useState<StepName>('plan');
  /** Whether a step was left: until then nobody is told what they have not come to yet. */
  const [hasMoved, setMoved] = useState(false);
  const faults = useMemo(() => faultsByStep(matrix, choices, today), [matrix, choices, today]);
  if (next.begun) return <BegunPlan plan={next.begun} go={go} />;
  const goTo = (name: StepName) => {
    setStep(name);
    setMoved(true);
  };
  const isLocked = busy !== null || readOnly;
  const missing = missingFields(choices);
  const given = { matrix, choices, isLocked, onChange: change };
  return (
    <>
      <BackButton label={text.views.more} disabled={busy !== null} onClick={() => go({ view: 'more' })} />
      {readOnly && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.home.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {next.from !== null && <DraftNotice from={next.from} onDrop={next.startAnew} />}
      <StepFrame key={step} step={step} takesFocus={hasMoved}>
        <Faults faults={faults.get(step) ?? []} />
        {step === 'plan' && <PlanStep {...given} missing={hasMoved ? missing : new Set()} />}
        {step === 'lists' && <ListsStep {...given} today={today} />}
        {step === 'indicators' && <IndicatorsStep {...given} today={today} />}
        {step === 'carryOver' && <CarryOverStep {...given} today={today} />}
        {step === 'preview' && (
          <PreviewStep {...given} today={today} faults={faults} missing={missing} onStep={goTo} onBegin={next.begin} />
        )}
      </StepFrame>
      <Footer step={step} isLocked={busy !== null} onStep={goTo} />
    </>
  );
}

function StepFrame({
  step,
  takesFocus,
  children,
}: {
  readonly step: StepName;
  readonly takesFocus: boolean;
  readonly children: React.ReactNode;
}) {
  const { text } = useLanguage();
  const title = text.nextPlan.step(stepNames.indexOf(step) + 1, stepNames.length, text.nextPlan.steps[step]);
  const head = <Subtitle2 as="h2">{title}</Subtitle2>;
  if (!takesFocus)
    return (
      <>
        {head}
        {children}
      </>
    );
  return (
    <Arrival label={title}>
      {head}
      {children}
    </Arrival>
  );
}

/** What is wrong with what was chosen in a step. */
function Faults({ faults }: { readonly faults: readonly NextPlanFault[] }) {
  const { language } = useLanguage();
  if (faults.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {faults.map((fault) => (
          <Body1 as="p" key={JSON.stringify(fault)}>
            {nextPlanFaultText(fault, language)}
          </Body1>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

interface FooterProps {
  readonly step: StepName;
  readonly isLocked: boolean;
  readonly onStep: (step: StepName) => void;
}

function Footer({ step, isLocked, onStep }: FooterProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const at = stepNames.indexOf(step);
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]];
  return (
    <div className={styles.footer}>
      {before && (
        <Button disabled={isLocked} onClick={() => onStep(before)}>
          {text.nextPlan.back}
        </Button>
      )}
      {after && (
        <Button appearance="primary" disabled={isLocked} onClick={() => onStep(after)}>
          {text.nextPlan.next}
        </Button>
      )}
    </div>
  );
}
