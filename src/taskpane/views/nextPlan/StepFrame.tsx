import { Body1, Button, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { NextPlanFault } from '../../../domain/nextPlan/nextPlanFaults';
import { nextPlanFaultText } from '../../../i18n/nextPlanFaultText';
import { Arrival } from '../../parts/Arrival';
import { useLanguage } from '../../store/language';
import type { StepName } from './steps';

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

interface FrameProps {
  readonly step: StepName;
  /** All steps that there are, in their order. */
  readonly steps: readonly StepName[];
  /** Whether the focus goes to the step: it was come to from another. */
  readonly takesFocus: boolean;
  readonly faults: readonly NextPlanFault[];
  readonly children: React.ReactNode;
}

/** A step under its heading, which says where one stands, with what is wrong in it. */
export function StepFrame({ step, steps, takesFocus, faults, children }: FrameProps) {
  const { text } = useLanguage();
  const title = text.nextPlan.step(steps.indexOf(step) + 1, steps.length, text.nextPlan.steps[step]);
  const content = (
    <>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Faults faults={faults} />
      {children}
    </>
  );
  return takesFocus ? <Arrival label={title}>{content}</Arrival> : content;
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
  readonly steps: readonly StepName[];
  readonly isLocked: boolean;
  readonly onStep: (step: StepName) => void;
}

/** Leads to the step before and the one after. */
export function StepFooter({ step, steps, isLocked, onStep }: FooterProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
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
