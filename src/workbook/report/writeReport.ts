import { evaluateInSteps } from '../../domain/indicators/evaluate';
import { buildReportInSteps } from '../../domain/report/sections/buildReport';
import { reportSheetName, semesterOfReport, type ReportAddress } from '../../domain/report/reportAddress';
import { inSlices } from '../inSlices';
import { readSnapshot } from '../openWorkbook';
import type { KnownBefore } from '../operations/recalculate';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { loadReportSheet, namesOfReport, reportSheetFrom, requestReportSheet } from './readReportSheet';
import { writeInPlace, type WrittenReport } from './writeInPlace';

export interface ReportRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys of narratives to be drafted afresh, though the SE has put her words there. */
  readonly redraft?: ReadonlySet<string>;
  /** Stops the work as long as nothing is written. */
  readonly signal?: AbortSignal;
  /** Called when the writing begins: from then on it cannot be stopped. */
  readonly onWriting?: () => void;
  /** What is known already: rows that are still the same are neither read nor counted again. */
  readonly earlier?: KnownBefore | undefined;
}

/**
 * Writes a report into its sheet, made where there is none and updated in place where there is: one round trip to read
 * the matrix and the sheet, one to write the content, one for its look; more where others change the sheet at the same
 * moment. Throws `noMatrix`, `readOnly`, `protected`, `notOurs`, `cancelled`, `conflict`.
 */
export function writeReport(
  address: ReportAddress,
  { today, redraft, signal, onWriting, earlier }: ReportRequest,
): Promise<WrittenReport> {
  return runAction(async (context) => {
    const goOn = () => {
      if (signal?.aborted) throw new WorkbookError('cancelled');
    };
    const names = namesOfReport(address);
    const requested = requestReportSheet(context, names);
    const snapshot = await readSnapshot(context, { earlier: earlier?.matrix });
    const { matrix } = snapshot;
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    if (!snapshot.hasMatrix) throw new WorkbookError('noMatrix', { written: 'nothing' });
    const existing = isAnswered(requested) ? reportSheetFrom(requested) : await loadReportSheet(context, names);
    if (existing?.isProtected) throw new WorkbookError('protected', { where: existing.name, written: 'nothing' });
    goOn();
    const reference = semesterOfReport(address, today);
    const evaluation = await inSlices(
      evaluateInSteps(matrix, { today, reference, ...(earlier?.evaluation && { earlier: earlier.evaluation }) }),
      goOn,
    );
    const document = await inSlices(buildReportInSteps(matrix, evaluation, address, { today }), goOn);
    goOn();
    onWriting?.();
    const name = reportSheetName(address, matrix.language);
    return writeInPlace(context, document, { name, names, existing, date1904: matrix.date1904, redraft });
  });
}

/** A matrix that is too large for one answer is read in several, without what was asked for beside it. */
function isAnswered([first]: ReturnType<typeof requestReportSheet>): boolean {
  try {
    return typeof first?.sheet.isNullObject === 'boolean';
  } catch {
    return false;
  }
}
