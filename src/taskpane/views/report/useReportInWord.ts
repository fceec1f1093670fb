import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import { canDownload, downloadDocx } from '../../export/downloadFile';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** Hands out a report as a Word document, its narratives as they stand; where nothing can be handed out, says so. */
export function useReportInWord() {
  const { text } = useLanguage();
  const { run, say } = useWorkbook();
  return async (report: ReportDocument, narratives: ReadonlyMap<string, NarrativeState>): Promise<void> => {
    if (!canDownload()) return say({ intent: 'info', text: text.report.noDownload });
    const name = await run(text.report.preparing, async () => {
      const { reportDocxName, writeReportDocx } = await import('../../../files/word/writeReportDocx');
      const texts = new Map([...narratives].map(([key, state]) => [key, state.text]));
      downloadDocx(await writeReportDocx(report, { narratives: texts }), reportDocxName(report));
      return reportDocxName(report);
    });
    if (name !== undefined) say({ intent: 'success', text: text.report.downloaded(name) });
  };
}
