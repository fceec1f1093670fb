import { isReport, writtenRows, type WrittenRow } from '../../domain/report/sheet/writtenRows';
import { reportSheetName, type ReportAddress } from '../../domain/report/reportAddress';
import { languages } from '../../domain/plan/language';
import type { Cell } from '../../domain/records/cell';
import type { WorkbookSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../workbookError';

/** A report's sheet as it stands. */
export interface ReportSheet {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly rows: readonly WrittenRow[];
  /** How many columns are in use, the SE's included. */
  readonly columns: number;
  /** Names of its charts, with how many series each draws. */
  readonly charts: ReadonlyMap<string, number>;
}

/** The sheet of a report in either language; null where it has none. */
export function reportSheetIn({ sheets }: Pick<WorkbookSnapshot, 'sheets'>, address: ReportAddress): string | null {
  const names = new Set(sheets.values());
  return languages.map((one) => reportSheetName(address, one)).find((name) => names.has(name)) ?? null;
}

/** Reads a report's sheet in one round trip; null where the workbook has none. Throws `notOurs`. */
export function readReportSheet(snapshot: WorkbookSnapshot, address: ReportAddress): Promise<ReportSheet | null> {
  if (reportSheetIn(snapshot, address) === null) return Promise.resolve(null);
  return runExcel((context) => loadReportSheet(context, namesOfReport(address)));
}

/** The names that the sheet of a report can have. */
export const namesOfReport = (address: ReportAddress): readonly string[] => [
  ...new Set(languages.map((one) => reportSheetName(address, one))),
];

/**
 * The same within a batch, of the first of these sheets (names or ids) that there is; null where there is none. Throws
 * `notOurs` where it holds something else than a report, `tooLarge` where Excel leaves cells out.
 */
export async function loadReportSheet(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReportSheet | null> {
  const requested = requestReportSheet(context, names);
  await context.sync();
  return reportSheetFrom(requested);
}

/** Asks for a report's sheet. */
export function requestReportSheet(context: Excel.RequestContext, names: readonly string[]) {
  return names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load('id,name,protection/protected');
    used.load('values,rowIndex,columnIndex');
    sheet.charts.load('items/name,items/series/count');
    return { sheet, used };
  });
}

/** A report's sheet, once it has been answered. Throws as `loadReportSheet` does. */
export function reportSheetFrom(requested: ReturnType<typeof requestReportSheet>): ReportSheet | null {
  const found = requested.find(({ sheet }) => !sheet.isNullObject);
  if (!found) return null;
  const { sheet, used } = found;
  const values = used.isNullObject ? [] : (used.values as Cell[][] | null);
  if (values === null) throw new WorkbookError('tooLarge');
  const [above, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
  const blank = Array.from({ length: left }, () => '');
  const whole = [
    ...Array.from({ length: values.length > 0 ? above : 0 }, () => []),
    ...values.map((row) => [...blank, ...row]),
  ];
  const rows = writtenRows(whole);
  if (values.length > 0 && !isReport(rows)) throw new WorkbookError('notOurs', { where: sheet.name });
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    rows,
    columns: left + (values[0]?.length ?? 0),
    charts: new Map(sheet.charts.items.map(({ name: chart, series }) => [chart, series.count])),
  };
}
