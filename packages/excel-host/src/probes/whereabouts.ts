/** Where a person is in the workbook. */
export interface Whereabouts {
  readonly sheetId: string;
  /** Null where several areas are selected, or none: Excel does not say which then. */
  readonly selected: string | null;
}

/** Asks where the person is. */
export async function whereabouts(context: Excel.RequestContext): Promise<Whereabouts> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id');
  await context.sync();
  const { id: sheetId } = sheet;
  const range = context.workbook.getSelectedRange();
  range.load('address');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { sheetId, selected: null };
    throw error;
  }
  return { sheetId, selected: range.address.slice(range.address.lastIndexOf('!') + 1) };
}

/** Brings the person back to where they were. */
export async function goBack(context: Excel.RequestContext, { sheetId, selected }: Whereabouts): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  if (selected !== null) sheet.getRange(selected).select();
  await context.sync();
}
