import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { NextPlan } from '../../../domain/nextPlan/NextPlan';
import { useRecalculation } from '../../excel/useRecalculation';
import { Arrival } from '../../parts/Arrival';
import { DoneHead } from '../../parts/DoneHead';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import type { Go } from '../target';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** That the plan has begun, and what to do next. */
export function BegunPlan({ plan: { plan }, go }: { readonly plan: NextPlan; readonly go: Go }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { busy } = useWorkbook();
  const recalculate = useRecalculation();
  return (
    <Arrival label={text.nextPlan.doneTitle}>
      <DoneHead title={text.nextPlan.doneTitle}>
        <Body1 as="p">{text.nextPlan.begun(plan.name[language])}</Body1>
      </DoneHead>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy !== null} onClick={() => void recalculate()}>
          {text.home.nextRecalculate}
        </Button>
        <Button onClick={() => go({ view: 'indicators' })}>{text.home.seeIndicators}</Button>
        <Button onClick={() => go({ view: 'home' })}>{text.views.home}</Button>
      </div>
    </Arrival>
  );
}
