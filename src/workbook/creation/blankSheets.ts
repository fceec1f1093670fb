import { isPassing, toWorkbookError } from '../workbookError';
import type { WorkbookSnapshot } from '../openWorkbook';

/** A sheet with its used range: of values alone, and of values and formats. */
export interface UsedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** With `address` loaded. */
  readonly formatted: Excel.Range;
}

/** Notes, the older comments without answers, can be counted from here on; in an older Excel they are not seen. */
const notesApi = '1.18';

/**
 * The sheets, by their names in lower case, on which nobody has put anything: no value, format, rule or validation, and
 * nothing over the cells. Those that are protected or hidden are not ours to take either. One round trip.
 * @param own sheets that an attempt of ours has added: formats there are its own
 */
export async function blankSheets(
  context: Excel.RequestContext,
  { protectedSheets, hiddenSheets }: WorkbookSnapshot,
  sheets: readonly UsedSheet[],
  own: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const candidates = sheets
    .filter(({ used }) => used.isNullObject)
    .filter(({ name }) => !protectedSheets.includes(name) && !hiddenSheets.has(name))
    .map((one) => ({ ...one, isOwn: own.has(one.name.toLowerCase()) }))
    .filter(({ isOwn, formatted }) => isOwn || isUnformatted(formatted));
  const looked = candidates.map((one) => ({ ...one, isBare: requestAttached(one.sheet, one.isOwn) }));
  try {
    if (looked.length > 0) await context.sync();
  } catch (error) {
    if (isPassing(toWorkbookError(error))) throw error;
    // An Excel that cannot tell what else is there: then nobody knows, and only our own sheets are taken.
    return namesOf(candidates.filter(({ isOwn }) => isOwn));
  }
  return namesOf(looked.filter(({ isBare }) => isBare()));
}

const namesOf = (sheets: readonly UsedSheet[]): ReadonlySet<string> =>
  new Set(sheets.map(({ name }) => name.toLowerCase()));

/** Of a sheet without anything some Excels give its first cell. */
const isUnformatted = (formatted: Excel.Range): boolean =>
  formatted.isNullObject || /!\$?A\$?1$/.test(formatted.address);

/** Asks what hangs on a sheet besides its cells; call what it gives once it was answered. */
function requestAttached(sheet: Excel.Worksheet, isOwn: boolean): () => boolean {
  const { charts, shapes, tables, pivotTables, comments } = sheet;
  const counts = [charts, shapes, tables, pivotTables, comments].map((all) => all.getCount());
  if (Office.context.requirements.isSetSupported('ExcelApi', notesApi)) counts.push(sheet.notes.getCount());
  const cells = sheet.getRange();
  if (isOwn) return () => counts.every(({ value }) => value === 0);
  counts.push(cells.conditionalFormats.getCount());
  cells.dataValidation.load('type');
  return () => counts.every(({ value }) => value === 0) && cells.dataValidation.type === Excel.DataValidationType.none;
}
