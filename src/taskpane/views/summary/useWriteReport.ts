import { today } from '../../../commands/clock';
import type { ReportAddress } from '../../../domain/report/reportAddress';
import { showSheet } from '../../../workbook/selection';
import { writeReport } from '../../../workbook/report/writeReport';
import { useLanguage } from '../../language';
import { useWorkbook } from '../../WorkbookStore';

/** Writes a report into its sheet, which can be stopped until the writing begins; tells whether it was written. */
export function useWriteReport() {
  const { text } = useLanguage();
  const { run, inBackground, reload, say } = useWorkbook();
  return async (address: ReportAddress, redraft: ReadonlySet<string>): Promise<boolean> => {
    const stop = new AbortController();
    const { signal } = stop;
    const written = await run(text.summary.writing, (offerCancel) => {
      offerCancel(() => stop.abort());
      return writeReport(address, { today: today(), redraft, signal, onWriting: () => offerCancel(null) });
    });
    if (!written) return false;
    await reload();
    const action = { label: text.actions.seeSheet, onClick: () => void inBackground(() => showSheet(written.sheet)) };
    const words = written.cells === 0 ? text.summary.upToDate : text.summary.written;
    const looks = written.looksFailed ? [text.summary.looksFailed] : [];
    say({ intent: 'success', text: [words(written.sheet), ...looks].join(' '), action });
    return true;
  };
}
