import { Button, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { AddRegular, ArrowImportRegular } from '@fluentui/react-icons';
import { planToDateWindow } from '../../../domain/calendar';
import { gapsIn } from '../../../domain/records/columnGaps';
import { countedRows } from '../../../domain/records/idIndex';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { IndicatorTable } from '../../parts/IndicatorTable';
import { NotCounted } from '../../parts/NotCounted';
import { Section } from '../../parts/Section';
import { SelectedValue } from '../../parts/SelectedValue';
import { viewOf } from '../../excel/figure';
import { useWorkbook } from '../../store/WorkbookStore';
import { DraftList } from './DraftList';
import { FirstRun } from './FirstRun';
import { Freshness } from '../../parts/Freshness';
import { NextSteps } from './NextSteps';
import { NotesDue } from './NotesDue';
import { StatusBars } from './StatusBars';
import type { ViewProps } from '../viewName';

/** The first thing people see: make a matrix, or what to do next in the one there and how it stands. */
export function HomeView({ go }: ViewProps) {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  if (!snapshot) return null;
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

function PlanState({ snapshot, go }: { snapshot: WorkbookSnapshot; go: ViewProps['go'] }) {
  const { text } = useLanguage();
  const { matrix, readOnly } = snapshot;
  const { evaluation, isOutdated } = findingsIn(matrix);
  const count = countedRows(matrix.tables.Activity).length;
  const gaps = gapsIn(matrix, 'Activity', ['id', 'status']);
  return (
    <>
      {!readOnly && (
        <>
          <Button appearance="primary" icon={<AddRegular />} onClick={() => go('activities', 'new')}>
            {text.home.nextRecord}
          </Button>
          <Button icon={<ArrowImportRegular />} onClick={() => go('import')}>
            {text.importing.open}
          </Button>
        </>
      )}
      <SelectedValue matrix={matrix} onWhy={(figure) => go(viewOf(figure), figure)} />
      <DraftList go={go} />
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
          evaluation={evaluation}
          lists={matrix.lists}
          columns={[{ label: text.indicators.plan, window: planToDateWindow(evaluation.reference) }]}
          onWhy={(address) => go('why', { address, from: null })}
        />
        {(!isOutdated || readOnly) && <Freshness matrix={matrix} />}
        <Button onClick={() => go('indicators')}>{text.home.seeIndicators}</Button>
      </Section>
    </>
  );
}
