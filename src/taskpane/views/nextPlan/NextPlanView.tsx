import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { DraftNotice } from '../../editor/DraftNotice';
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
import { StepFooter, StepFrame } from './StepFrame';
import { faultsOfNext, missingFields, stepNames, type StepName } from './steps';
import { useNextPlan } from './useNextPlan';

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
  const faults = useMemo(() => faultsOfNext(matrix, choices, today), [matrix, choices, today]);
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
      <StepFrame key={step} step={step} steps={stepNames} takesFocus={hasMoved} faults={faults.get(step) ?? []}>
        {step === 'plan' && <PlanStep {...given} missing={hasMoved ? missing : new Set()} />}
        {step === 'lists' && <ListsStep {...given} today={today} />}
        {step === 'indicators' && <IndicatorsStep {...given} today={today} />}
        {step === 'carryOver' && <CarryOverStep {...given} today={today} />}
        {step === 'preview' && (
          <PreviewStep {...given} today={today} faults={faults} missing={missing} onStep={goTo} onBegin={next.begin} />
        )}
      </StepFrame>
      <StepFooter step={step} steps={stepNames} isLocked={busy !== null} onStep={goTo} />
    </>
  );
}
