import type { ReportAddress } from '../../domain/report/reportAddress';
import type { WorkbookSnapshot } from '../openWorkbook';
import { recalculate, type RecalculationRequest } from '../operations/recalculate';
import type { WrittenReport } from './writeInPlace';
import { writeReport, type ReportRequest } from './writeReport';

/**
 * Recalculates and then writes a report, so that a saved book says the same in its report as in its indicators. Which
 * report it is to be is asked of the workbook as it was just read. Throws what `recalculate` and `writeReport` throw.
 */
export async function writeFreshReport(
  addressIn: (snapshot: WorkbookSnapshot) => ReportAddress,
  request: ReportRequest & RecalculationRequest,
): Promise<WrittenReport> {
  const { snapshot, evaluation } = await recalculate(request);
  return writeReport(addressIn(snapshot), { ...request, earlier: { matrix: snapshot.matrix, evaluation } });
}
