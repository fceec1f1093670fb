import { today } from '../../commands/clock';
import type { Language } from '../../domain/plan/language';
import type { Matrix } from '../../domain/records/matrix';
import type { ReportAddress } from '../../domain/report/reportAddress';
import type { ReportDocument } from '../../domain/report/ReportDocument';
import { inSlices } from '../../workbook/inSlices';
import { findingsIn } from './findings';

const made = new WeakMap<Matrix, Map<string, Promise<ReportDocument>>>();

/**
 * A report of a matrix as it would be written today; made once, and loaded when it is first asked for.
 * @param language that of the workbook, unless another is asked for
 */
export function reportOf(
  matrix: Matrix,
  address: ReportAddress,
  language: Language = matrix.language,
): Promise<ReportDocument> {
  const reports = made.get(matrix) ?? new Map<string, Promise<ReportDocument>>();
  made.set(matrix, reports);
  const key = JSON.stringify([address, today(), language]);
  const report = reports.get(key) ?? makeReport(matrix, address, language);
  reports.set(key, report);
  return report;
}

async function makeReport(matrix: Matrix, address: ReportAddress, language: Language): Promise<ReportDocument> {
  const { buildReportInSteps } = await import('../../domain/report/sections/buildReport');
  const { evaluation } = findingsIn(matrix);
  return inSlices(buildReportInSteps({ ...matrix, language }, evaluation, address, { today: today() }));
}
