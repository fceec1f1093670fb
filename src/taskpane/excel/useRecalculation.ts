import { now, today } from '../../commands/clock';
import type { Semester } from '../../domain/calendar';
import { knownOf } from '../store/findings';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';

/** Recalculates every indicator as of a semester (that of today where none is given) and says what came of it. */
export function useRecalculation(): (reference?: Semester) => Promise<void> {
  const { text } = useLanguage();
  const { run, reload, say, snapshot } = useWorkbook();
  return async (reference) => {
    const result = await run(text.indicators.recalculating, async () => {
      const { recalculate } = await import('../../workbook/operations/recalculate');
      return recalculate({ today: today(), now: now(), ...(reference && { reference }), earlier: knownOf(snapshot) });
    });
    if (!result) return;
    await reload();
    if (result.evaluation.indicators.length === 0) say({ intent: 'info', text: text.indicators.nothing });
    else say({ intent: 'success', text: text.indicators.done(result.changedCells) });
  };
}
