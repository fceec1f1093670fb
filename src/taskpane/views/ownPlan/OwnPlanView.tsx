import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { blankLists } from '../../../domain/nextPlan/ownLists';
import type { Language } from '../../../domain/plan/language';
import { DraftNotice } from '../../editor/DraftNotice';
import { BackButton } from '../../parts/BackButton';
import { BookLanguage } from '../../parts/BookLanguage';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { ListsStep } from '../nextPlan/ListsStep';
import { NotReady } from '../nextPlan/NotReady';
import { PlanStep } from '../nextPlan/PlanStep';
import { StepFooter, StepFrame } from '../nextPlan/StepFrame';
import { faultsOfFirst, missingFields, type StepName } from '../nextPlan/steps';
import type { ViewProps } from '../target';
import { OwnPlanPreview } from './OwnPlanPreview';
import { useOwnPlan } from './useOwnPlan';

const steps = ['plan', 'lists', 'preview'] as const satisfies readonly StepName[];

/** Describes step by step the plan of another organization, and makes the matrix of it. */
export function OwnPlanView({ go, snapshot }: ViewProps<'ownPlan'>) {
  const { language, text } = useLanguage();
  const { busy } = useWorkbook();
  const [bookLanguage, setBookLanguage] = useState<Language>(language);
  const own = useOwnPlan(() => go({ view: 'home' }));
  const { choices, change } = own;
  const [step, setStep] = useState<StepName>('plan');
  /** Whether a step was left: until then nobody is told what they have not come to yet. */
  const [hasMoved, setMoved] = useState(false);
  const faults = useMemo(() => faultsOfFirst(choices), [choices]);
  const missing = missingFields(choices, true);
  const matrix = useMemo(
    () => ({ ...snapshot.matrix, language: bookLanguage, lists: blankLists() }),
    [snapshot.matrix, bookLanguage],
  );
  const goTo = (name: StepName) => {
    setStep(name);
    setMoved(true);
  };
  const isLocked = busy !== null || snapshot.readOnly;
  const given = { matrix, isFirst: true, choices, isLocked, onChange: change };
  return (
    <>
      <BackButton label={text.views.home} disabled={busy !== null} onClick={() => go({ view: 'home' })} />
      {own.from !== null && <DraftNotice from={own.from} onDrop={own.startAnew} />}
      <StepFrame key={step} step={step} steps={steps} takesFocus={hasMoved} faults={faults.get(step) ?? []}>
        {step === 'plan' && (
          <>
            <Body1 as="p">{text.ownPlan.intro}</Body1>
            <BookLanguage value={bookLanguage} onChange={setBookLanguage} />
            <PlanStep {...given} missing={hasMoved ? missing : new Set()} />
          </>
        )}
        {step === 'lists' && <ListsStep {...given} today={today()} />}
        {step === 'preview' &&
          (missing.size + faults.size > 0 ? (
            <NotReady faults={faults} missing={missing} onStep={goTo} />
          ) : (
            <OwnPlanPreview choices={choices} isLocked={isLocked} onCreate={() => own.create(bookLanguage)} />
          ))}
      </StepFrame>
      <StepFooter step={step} steps={steps} isLocked={busy !== null} onStep={goTo} />
    </>
  );
}
