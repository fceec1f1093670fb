import { now, today } from '../../../commands/clock';
import type { ReportAddress } from '../../../domain/report/reportAddress';
import { showSheet } from '../../../workbook/selection';
import { writeFreshReport } from '../../../workbook/report/writeFreshReport';
import { referenceIn } from '../../../workbook/cover';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/**
 * Recalculates and writes a report into its sheet, which can be stopped until that is written to; tells whether it was
 * written.
 */
export function useWriteReport() {
  const { text } = useLanguage();
  const { snapshot, run, inBackground, reload, say } = useWorkbook();
  return async (address: ReportAddress, redraft: ReadonlySet<string>): Promise<boolean> => {
    const stop = new AbortController();
    const { signal } = stop;
    const written = await run(text.reporting.writing, (offerCancel) => {
      offerCancel(() => stop.abort());
      return writeFreshReport(() => address, {
        today: today(),
        now: now(),
        ...(snapshot && { reference: referenceIn(snapshot, today()) }),
        redraft,
        signal,
        onWriting: () => offerCancel(null),
      });
    });
    if (!written) return false;
    await reload();
    const action = { label: text.actions.seeSheet, onClick: () => void inBackground(() => showSheet(written.sheet)) };
    const words = written.cells === 0 ? text.reporting.upToDate : text.report.written;
    const looks = written.looksFailed ? [text.report.looksFailed] : [];
    say({ intent: 'success', text: [words(written.sheet), ...looks].join(' '), action });
    return true;
  };
}
