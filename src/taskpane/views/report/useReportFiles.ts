import { besideLanguage } from '../../../domain/plan/language';
import type { Matrix } from '../../../domain/records/matrix';
import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import type { WordTemplate } from '../../../files/word/template/WordTemplate';
import { canDownload, download } from '../../export/downloadFile';
import { useLanguage } from '../../store/language';
import { reportOf } from '../../store/reportOf';
import { useWorkbook } from '../../store/WorkbookStore';

/** A report that is to be handed out, and how. */
export interface ReportToHandOut {
  readonly matrix: Matrix;
  readonly report: ReportDocument;
  readonly narratives: ReadonlyMap<string, NarrativeState>;
  readonly isBilingual: boolean;
  /** The office's own; it is for Word alone. */
  readonly template: WordTemplate | null;
}

export type ReportFileKind = 'word' | 'slides';

/** Hands out a report as a Word document or as slides, its narratives as they stand; where nothing can be handed out, says so. */
export function useReportFiles() {
  const { text } = useLanguage();
  const { run, say } = useWorkbook();
  return async (kind: ReportFileKind, toHandOut: ReportToHandOut): Promise<void> => {
    if (!canDownload()) return say({ intent: 'info', text: text.reporting.noDownload });
    const name = await run(text.reporting.preparing, async () => {
      const file = await writers[kind](toHandOut);
      download(kind, file.bytes, file.name);
      return file.name;
    });
    if (name !== undefined) say({ intent: 'success', text: text.reporting.downloaded(name) });
  };
}

interface ReportFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Each is loaded when it is first asked for. */
const writers: Readonly<Record<ReportFileKind, (toHandOut: ReportToHandOut) => Promise<ReportFile>>> = {
  word: async (toHandOut) => {
    const { reportDocxName, writeReportDocx } = await import('../../../files/word/writeReportDocx');
    const { template } = toHandOut;
    const printed = await printedReport(toHandOut);
    const options = { narratives: textsOf(toHandOut), ...(template && { template }) };
    return { bytes: await writeReportDocx(printed, options), name: reportDocxName(printed) };
  },
  slides: async (toHandOut) => {
    const { reportPptxName, writeReportPptx } = await import('../../../files/slides/writeReportPptx');
    const printed = await printedReport(toHandOut);
    const bytes = await writeReportPptx(printed, { narratives: textsOf(toHandOut) });
    return { bytes, name: reportPptxName(printed) };
  },
};

const textsOf = ({ narratives }: ReportToHandOut): ReadonlyMap<string, string> =>
  new Map([...narratives].map(([key, { text }]) => [key, text]));

async function printedReport({ matrix, report, isBilingual }: ReportToHandOut) {
  if (!isBilingual) return report;
  const { bilingualReport } = await import('../../../domain/report/bilingualReport');
  return bilingualReport(report, await reportOf(matrix, report.address, besideLanguage(report.language)));
}
