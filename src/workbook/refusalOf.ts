import { WorkbookError } from './workbookError';

/**
 * What it was that Excel denied: it has one word for a workbook that only can be read and for a sheet that is protected.
 * Any other failure is given back as it is. One round trip.
 * @param where the sheet that was to be written
 */
export async function refusalOf(context: Excel.RequestContext, error: unknown, where: string): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'AccessDenied') return error;
  const { workbook } = context;
  workbook.load('readOnly');
  await context.sync();
  const code = workbook.readOnly ? 'readOnly' : 'protected';
  return new WorkbookError(code, code === 'protected' ? { where } : {}, { cause: error });
}
