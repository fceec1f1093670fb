import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { ofPlan } from '../../../domain/indicators/evaluate';
import { gapsIn } from '../../../domain/records/columnGaps';
import { countedRows } from '../../../domain/records/idIndex';
import { today } from '../../../commands/clock';
import { formatDate } from '../../../i18n/formats';
import { findingsIn } from '../../store/findings';
import { loadLateTexts } from '../../../i18n/texts';
import { useLanguage } from '../../store/language';
import { IndicatorTable } from '../../parts/IndicatorTable';
import { NotCounted } from '../../parts/NotCounted';
import { Section } from '../../parts/Section';
import { SelectedValue } from '../../parts/SelectedValue';
import { valueAt } from '../../excel/figure';
import { DraftList } from './DraftList';
import { Freshness } from '../../parts/Freshness';
import { NextSteps } from './NextSteps';
import { NotesDue } from './NotesDue';
import { StatusBars } from './StatusBars';
import { behind, type ViewProps } from '../target';

// Of a workbook that has its matrix, nobody needs how to begin one.
const FirstRun = lazy(async () => {
  const [{ FirstRun: view }] = await Promise.all([import('./FirstRun'), loadLateTexts()]);
  return { default: view };
});

/** The first thing people see: make a matrix, or what to do next in the one there and how it stands. */
export function HomeView({ go, snapshot }: ViewProps) {
  const { text } = useLanguage();
  return (
    <>
      {snapshot.readOnly && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.home.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {snapshot.hasMatrix ? <PlanState snapshot={snapshot} go={go} /> : <FirstRun go={go} />}
    </>
  );
}

/** That the last plan is over, what can still be done of it, and the way to the next. */
function PlanOver({ snapshot: { matrix, readOnly }, go }: Pick<ViewProps, 'snapshot' | 'go'>) {
  const { language, text } = useLanguage();
  const { last, end } = matrix.plans;
  if (today() <= end) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{text.home.planOver(last.name[language], formatDate(end, language))}</MessageBarBody>
      {!readOnly && (
        <MessageBarActions>
          <Button onClick={() => go({ view: 'nextPlan' })}>{text.views.nextPlan}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function PlanState({ snapshot, go }: Pick<ViewProps, 'snapshot' | 'go'>) {
  const { text } = useLanguage();
  const { matrix, readOnly } = snapshot;
  const { evaluation, isOutdated } = findingsIn(matrix);
  const count = countedRows(matrix.tables.Activity).length;
  const gaps = gapsIn(matrix, 'Activity', ['id', 'status']);
  return (
    <>
      <PlanOver snapshot={snapshot} go={go} />
      {!readOnly && (
        <>
          <Button
            appearance="primary"
            icon={<AddRegular />}
            onClick={() => go({ view: 'activities', open: { kind: 'new' } })}
          >
            {text.home.nextRecord}
          </Button>
          <Button icon={<ArrowImportRegular />} onClick={() => go({ view: 'import' })}>
            {text.importing.open}
          </Button>
        </>
      )}
      <SelectedValue matrix={matrix} onWhy={(figure) => go(behind(figure))} />
      <DraftList matrix={matrix} go={go} />
      <NextSteps snapshot={snapshot} go={go} />
      <NotesDue matrix={matrix} go={go} />
      <Section
        title={text.home.byStatus}
        aside={gaps.length === 0 && <Caption1>{text.activities.count(count, count)}</Caption1>}
      >
        {gaps.length === 0 ? <StatusBars matrix={matrix} /> : <NotCounted gaps={gaps} />}
      </Section>
      <Section title={text.home.indicators(evaluation.reference)}>
        <IndicatorTable
          evaluation={ofPlan(evaluation, matrix.plans.planOf(evaluation.reference))}
          matrix={matrix}
          columns={[{ label: text.indicators.plan, window: matrix.plans.planToDate(evaluation.reference) }]}
          onWhy={(address) => go({ view: 'why', figure: valueAt(address) })}
        />
        {(!isOutdated || readOnly) && <Freshness matrix={matrix} />}
        <Button onClick={() => go({ view: 'indicators' })}>{text.home.seeIndicators}</Button>
      </Section>
    </>
  );
}
