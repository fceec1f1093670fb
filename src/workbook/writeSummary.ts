import type { Semester } from '../domain/calendar';
import { evaluateInSteps } from '../domain/indicators/evaluate';
import { buildSummary } from '../domain/summary/buildSummary';
import { summarySheetName } from '../domain/summary/summarySheetName';
import { languages } from '../domain/plan/language';
import { inSlices } from './inSlices';
import { readSnapshot } from './openWorkbook';
import { renderSummary } from './renderSummary';
import { runExcel } from './runExcel';
import { WorkbookError } from './workbookError';

/**
 * Writes the summary of a semester into its sheet, made where there is none and updated in place where there is: one
 * round trip to read, one to look at the sheet, one to write. Throws `notFound` without a matrix, `readOnly`, `protected`.
 */
export function writeSummary(
  semester: Semester,
  { today }: { readonly today: string },
): Promise<{ readonly sheet: string }> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const { matrix } = snapshot;
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    if (!snapshot.hasMatrix) throw new WorkbookError('notFound', { where: 'Actividades' });
    const existing = languages
      .map((language) => summarySheetName(semester, language))
      .find((name) => snapshot.sheets.includes(name));
    const name = existing ?? summarySheetName(semester, matrix.language);
    if (snapshot.protectedSheets.includes(name)) throw new WorkbookError('protected', { where: name });
    const evaluation = await inSlices(evaluateInSteps(matrix, { today, reference: semester }));
    const document = buildSummary(matrix, evaluation, semester, { today });
    await renderSummary(context, document, name, existing !== undefined, matrix.date1904);
    return { sheet: name };
  }, true);
}
