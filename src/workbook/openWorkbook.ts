import type { Semester } from '../domain/calendar';
import { readMatrixInSteps, type Matrix } from '../domain/records/matrix';
import { declarationOf } from '../domain/records/records';
import { groupsReported, reportOfSheet, type ReportAddress } from '../domain/report/reportAddress';
import { chunkBytes } from './chunks';
import { inSlices } from './inSlices';
import {
  estimatedBytes,
  isTooLarge,
  knownTables,
  placedTable,
  readInChunks,
  requestTable,
  type PlacedTable,
} from './readTables';
import { runExcel } from './runExcel';

/** Everything the add-in knows of the workbook, as it was at one moment. */
export interface WorkbookSnapshot {
  readonly matrix: Matrix;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Whether the workbook holds a matrix: its table of activities. */
  readonly hasMatrix: boolean;
  readonly readOnly: boolean;
  readonly sheets: readonly string[];
  readonly protectedSheets: readonly string[];
  /** Sheets in which a search sees nothing. */
  readonly hiddenSheets: readonly string[];
  /** Reports that have a sheet. */
  readonly reports: readonly ReportAddress[];
  /** Semesters whose summary has a sheet. */
  readonly summarySheets: readonly Semester[];
}

/** Whether the workbook was too large for one answer when it was last read: then it is read in pieces at once. */
let isLarge = false;
/** Below this estimate a single answer is tried again. */
const singleAnswerBytes = 2 * chunkBytes;

/**
 * Reads the whole matrix in one round trip; in pieces where it is too large for one answer.
 * @param earlier the matrix as it was read before: rows that are still the same are taken from it
 */
export function openWorkbook(earlier?: Matrix): Promise<WorkbookSnapshot> {
  return runExcel((context) => readSnapshot(context, earlier));
}

/** The same within a batch that goes on to write. */
export async function readSnapshot(context: Excel.RequestContext, earlier?: Matrix): Promise<WorkbookSnapshot> {
  if (!isLarge) {
    try {
      return await readAtOnce(context, earlier);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  return readInPieces(context, earlier);
}

function requestBook(context: Excel.RequestContext) {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  workbook.load('readOnly');
  sheets.load('items/name,items/visibility,items/protection/protected');
  // The object model does not tell the date system, a date's serial does.
  const probe = workbook.functions.date(2000, 1, 1);
  probe.load('value');
  return { workbook, sheets, probe };
}

async function readAtOnce(context: Excel.RequestContext, earlier?: Matrix): Promise<WorkbookSnapshot> {
  const book = requestBook(context);
  const proxies = knownTables.map((name) => requestTable(context, name, true));
  await context.sync();
  return snapshotOf(
    book,
    proxies.map((proxy) => placedTable(proxy)).filter((table) => table !== null),
    earlier,
  );
}

async function readInPieces(context: Excel.RequestContext, earlier?: Matrix): Promise<WorkbookSnapshot> {
  const book = requestBook(context);
  const proxies = knownTables.map((name) => requestTable(context, name, false));
  await context.sync();
  isLarge = estimatedBytes(proxies) > singleAnswerBytes;
  return snapshotOf(book, await readInChunks(context, proxies), earlier);
}

async function snapshotOf(
  book: ReturnType<typeof requestBook>,
  tables: readonly PlacedTable[],
  earlier: Matrix | undefined,
): Promise<WorkbookSnapshot> {
  const date1904 = book.probe.value === dateSerial1904;
  const matrix = await inSlices(readMatrixInSteps(tables, { date1904, earlier }));
  const sheets = book.sheets.items.map(({ name }) => name);
  const groups = groupsReported(matrix);
  const reports = sheets.map((name) => reportOfSheet(name, groups)).filter((address) => address !== null);
  return {
    matrix,
    tables: new Map(tables.map((table) => [table.name.toLowerCase(), table])),
    hasMatrix: tables.some(({ name }) => name.toLowerCase() === declarationOf('Activity').table.toLowerCase()),
    readOnly: book.workbook.readOnly,
    sheets,
    protectedSheets: book.sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    hiddenSheets: book.sheets.items
      .filter(({ visibility }) => visibility !== Excel.SheetVisibility.visible)
      .map(({ name }) => name),
    reports,
    summarySheets: reports.filter(({ kind }) => kind === 'semester').map(({ period }) => period as Semester),
  };
}

/** Serial of 1 January 2000 in a workbook of the 1904 date system. */
const dateSerial1904 = 35_064;

/** The table of a name, in any case. */
export function tableIn({ tables }: WorkbookSnapshot, name: string): PlacedTable | undefined {
  return tables.get(name.toLowerCase());
}
