import { toWorkbookError, WorkbookError, type WorkbookErrorCode } from './workbookError';

/** Failures that a person mends in the sheet. */
const ofSheet: ReadonlySet<WorkbookErrorCode> = new Set(['filtered', 'mergedCells']);

/**
 * What it was that Excel denied: it has one word for a workbook that only can be read, for a sheet that is protected and for
 * a workbook that lets no sheet come, which takes a round trip. What a person mends in the sheet is given with its name; any other failure as it is.
 * @param where the sheet that was to be written
 */
export async function refusalOf(context: Excel.RequestContext, error: unknown, where: string): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const refusal = toWorkbookError(error);
  if (ofSheet.has(refusal.code)) return new WorkbookError(refusal.code, { ...refusal.params, where }, { cause: error });
  if (refusal.code !== 'protected') return error;
  const { workbook } = context;
  workbook.load('readOnly');
  const sheet = workbook.worksheets.getItemOrNullObject(where);
  sheet.load('protection/protected');
  await context.sync();
  const code = workbook.readOnly ? 'readOnly' : 'protected';
  const isSheet = code === 'protected' && !sheet.isNullObject && sheet.protection.protected;
  return new WorkbookError(code, isSheet ? { where } : {}, { cause: error });
}
