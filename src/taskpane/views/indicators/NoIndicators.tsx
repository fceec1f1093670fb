import { Button } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons';
import { now, today } from '../../../commands/clock';
import { planIndicators } from '../../../domain/indicators/planIndicators';
import { isOfOthers } from '../../../domain/records/readPlans';
import { completeMatrix } from '../../../workbook/creation/createMatrix';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { saveRecords } from '../../../workbook/operations/saveRecords';
import { useLanguage } from '../../store/language';
import { EmptyState } from '../../parts/EmptyState';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** Stands where there are no indicators, and offers those of the Plan (Tabla 2) where it is the Plan of the workbook. */
export function NoIndicators({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { text } = useLanguage();
  const { busy, run, reload, say } = useWorkbook();
  const { matrix, readOnly } = snapshot;
  const add = async () => {
    const done = await run(text.indicators.adding, async () => {
      // A table that is missing is made with them in it.
      if (matrix.tables.Indicator.raw === null) return completeMatrix(today());
      const edits = planIndicators(matrix.language).map((values) => ({
        table: 'Indicator' as const,
        base: null,
        values,
      }));
      return saveRecords(snapshot, { edits, who: readPreference('name') ?? '', now: now() });
    });
    await reload();
    if (done) say({ intent: 'success', text: text.indicators.added });
  };
  return (
    <EmptyState icon={DataTrendingRegular} title={text.indicators.none} text={text.indicators.noneHelp}>
      {!isOfOthers(matrix.plans) && (
        <Button appearance="primary" disabled={busy !== null || readOnly} onClick={() => void add()}>
          {text.indicators.addOfPlan}
        </Button>
      )}
    </EmptyState>
  );
}
