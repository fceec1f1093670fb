import { isReport, writtenRows, type WrittenRow } from '../../domain/report/sheet/planSheet';
import { reportSheetName, type ReportAddress } from '../../domain/report/reportAddress';
import { languages, type Language } from '../../domain/plan/language';
import type { Cell } from '../../domain/records/cell';
import type { WorkbookSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../workbookError';

/** A report's sheet as it stands. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly WrittenRow[];
  /** How many columns are in use, the SE's included. */
  readonly columns: number;
  /** Names of its charts, with how many series each draws. */
  readonly charts: ReadonlyMap<string, number>;
}

/** The sheet of a report in either language; null where it has none. */
export function reportSheetIn({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, address: ReportAddress): string | null {
  return languages.map((one) => reportSheetName(address, one)).find((name) => sheets.includes(name)) ?? null;
}

/** The name that the sheet of a report has, or is to have. */
export const nameOfReport = (
  snapshot: Pick<WorkbookSnapshot, 'sheets'>,
  address: ReportAddress,
  language: Language,
): string => reportSheetIn(snapshot, address) ?? reportSheetName(address, language);

/** Reads a report's sheet in one round trip; null where the workbook has none. Throws `notOurs`. */
export function readReportSheet(snapshot: WorkbookSnapshot, address: ReportAddress): Promise<ReportSheet | null> {
  const name = reportSheetIn(snapshot, address);
  return name === null ? Promise.resolve(null) : runExcel((context) => loadReportSheet(context, name));
}

/**
 * The same within a batch. Throws `notOurs` where a sheet of that name holds something else than a report, `tooLarge`
 * where Excel leaves cells out.
 */
export async function loadReportSheet(context: Excel.RequestContext, name: string): Promise<ReportSheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  used.load('values,columnCount');
  sheet.charts.load('items/name,items/series/count');
  await context.sync();
  const values = used.values as Cell[][] | null;
  if (values === null) throw new WorkbookError('tooLarge');
  const rows = writtenRows(values);
  const isBlank = values.every((cells) => cells.every((cell) => cell === ''));
  if (!isBlank && !isReport(rows)) throw new WorkbookError('notOurs', { where: name });
  return {
    name,
    rows: isBlank ? [] : rows,
    columns: used.columnCount,
    charts: new Map(sheet.charts.items.map(({ name: chart, series }) => [chart, series.count])),
  };
}
