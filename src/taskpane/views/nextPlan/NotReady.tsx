import { Body1, Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../../store/language';
import type { FaultsByStep, MissingField, StepName } from './steps';

const useStyles = makeStyles({ problems: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** What is not there yet, and what is wrong. */
export interface NotReadyProps {
  readonly faults: FaultsByStep;
  readonly missing: ReadonlySet<MissingField>;
  readonly onStep: (step: StepName) => void;
}

/** That the plan cannot begin yet, with the steps in which that is mended. */
export function NotReady({ faults, missing, onStep }: NotReadyProps) {
  const { text } = useLanguage();
  const styles = useStyles();
  const words = text.nextPlan;
  const open = new Set<StepName>([...(missing.size > 0 ? (['plan'] as const) : []), ...faults.keys()]);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <Body1 as="p">{words.preview.faulty}</Body1>
        <div className={styles.problems}>
          {[...open].map((step) => (
            <Button key={step} size="small" onClick={() => onStep(step)}>
              {words.goTo(words.steps[step])}
            </Button>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
