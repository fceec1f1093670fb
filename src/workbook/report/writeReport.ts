import { evaluateInSteps } from '../../domain/indicators/evaluate';
import { buildReportInSteps } from '../../domain/report/buildReport';
import { semesterOfReport, type ReportAddress } from '../../domain/report/reportAddress';
import type { ReportDocument } from '../../domain/report/ReportDocument';
import { planSheet } from '../../domain/report/sheet/planSheet';
import { inSlices } from '../inSlices';
import { readSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { loadReportSheet, nameOfReport, reportSheetIn, type ReportSheet } from './readReportSheet';
import { renderReport } from './renderReport';

export interface ReportRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys of narratives to be drafted afresh, though the SE has put her words there. */
  readonly redraft?: ReadonlySet<string>;
  /** Stops the work as long as nothing is written. */
  readonly signal?: AbortSignal;
  /** Called when the writing begins: from then on it cannot be stopped. */
  readonly onWriting?: () => void;
}

export interface WrittenReport {
  readonly sheet: string;
  /** How many cells were written; 0 where the sheet showed all of it already. */
  readonly cells: number;
}

/**
 * Writes a report into its sheet, made where there is none and updated in place where there is: one round trip to read,
 * one to look at the sheet, one to write. Throws `noMatrix`, `readOnly`, `protected`, `notOurs`,
 * `cancelled`, `conflict`.
 */
export function writeReport(
  address: ReportAddress,
  { today, redraft, signal, onWriting }: ReportRequest,
): Promise<WrittenReport> {
  return runExcel(async (context) => {
    const goOn = () => {
      if (signal?.aborted) throw new WorkbookError('cancelled');
    };
    const snapshot = await readSnapshot(context);
    const { matrix } = snapshot;
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    if (!snapshot.hasMatrix) throw new WorkbookError('noMatrix');
    const name = nameOfReport(snapshot, address, matrix.language);
    if (snapshot.protectedSheets.includes(name)) throw new WorkbookError('protected', { where: name });
    goOn();
    const reference = semesterOfReport(address, today);
    const evaluation = await inSlices(evaluateInSteps(matrix, { today, reference }), goOn);
    const document = await inSlices(buildReportInSteps(matrix, evaluation, address, { today }), goOn);
    const existing = reportSheetIn(snapshot, address) === null ? null : await loadReportSheet(context, name);
    goOn();
    onWriting?.();
    return writeInPlace(context, document, { name, existing, date1904: matrix.date1904, redraft });
  }, true);
}

interface Place {
  readonly name: string;
  readonly existing: ReportSheet | null;
  readonly date1904: boolean;
  readonly redraft: ReadonlySet<string> | undefined;
}

/** So often the sheet is looked at and written again where others change its rows at the same moment. */
const attempts = 3;

/** Writes until the report stands as planned. Throws `conflict` where others do not let it. */
async function writeInPlace(
  context: Excel.RequestContext,
  document: ReportDocument,
  { name, existing, date1904, redraft = new Set() }: Place,
): Promise<WrittenReport> {
  const { worksheets } = context.workbook;
  let found = existing;
  let cells = 0;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const plan = planSheet(document, found?.rows ?? [], { date1904, redraft });
    const sheet = found ? worksheets.getItem(name) : worksheets.add(name);
    const written = await renderReport(context, sheet, document, plan, found);
    cells += written.cells;
    if (written.stands) return { sheet: name, cells };
    found = await loadReportSheet(context, name);
  }
  throw new WorkbookError('conflict', { where: name });
}
