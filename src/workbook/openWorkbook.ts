import type { Semester } from '../domain/calendar';
import { bookCodeIn } from '../domain/records/bookCode';
import { setting } from '../domain/records/catalog';
import type { Matrix } from '../domain/records/matrix';
import { readMatrixInSteps } from '../domain/records/readMatrix';
import { withNamedHeaders } from '../domain/records/namedHeaders';
import { declarationOf } from '../domain/records/records';
import { groupsReported, reportOfSheet, type ReportAddress } from '../domain/report/reportAddress';
import type { Changed } from './changed';
import { chunkBytes } from './chunks';
import { requestDate1904 } from './dateSystem';
import { inSlices } from './inSlices';
import { findTables, type FoundTables, type LostTable } from './findTables';
import { learnSizes, readInChunks } from './readInChunks';
import { isTooLarge, learnFilterButtons, placedTable, type PlacedTable } from './readTables';
import { requestChanged } from './requestChanged';
import { runExcel } from './runExcel';

/** `VeryHidden` is what only a macro shows again. */
export type HowHidden = Exclude<Excel.Worksheet['visibility'], 'Visible'>;

/** Everything the add-in knows of the workbook, as it was at one moment. */
export interface WorkbookSnapshot {
  readonly matrix: Matrix;
  /** The tables of the matrix by their declared names in lower case, whatever they are called here. */
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Tables of the matrix that are only cells any more; looked for where one of its record tables is missing. */
  readonly lost: readonly LostTable[];
  /** Whether the workbook holds a matrix: its table of activities. */
  readonly hasMatrix: boolean;
  readonly readOnly: boolean;
  /** Names of its sheets by their ids, in their order. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly protectedSheets: readonly string[];
  /** Sheets in which a search sees nothing, and how each is hidden. */
  readonly hiddenSheets: ReadonlyMap<string, HowHidden>;
  /** Reports that have a sheet. */
  readonly reports: readonly ReportAddress[];
  /** Semesters whose summary has a sheet. */
  readonly summarySheets: readonly Semester[];
  /** Tells the workbook from others, wherever it is kept; null where it has no code yet. */
  readonly bookCode: string | null;
}

/** Whether the workbook held more than is asked for in one answer when it was last read: then it is read in pieces. */
let isLarge = false;
/** More is not asked for at once, in bytes: well below what Excel on the web answers. */
const singleAnswerBytes = 3 * chunkBytes;

/**
 * Reads the whole matrix in one round trip, two where tables of it are missing; in pieces where it is too large for one answer.
 * @param earlier the matrix as it was read before: rows that are still the same are taken from it
 * @param onProblems told while it is read of how many problems were found; what it throws ends the reading
 */
export function openWorkbook(earlier?: Matrix, onProblems?: (count: number) => void): Promise<WorkbookSnapshot> {
  return runExcel((context) => readSnapshot(context, { earlier, onProblems }));
}

/**
 * Reads what may have changed since the workbook was last read: the rows that are told of, and of every table where it is.
 * A table of which it is not sure how it is now is read as a whole, in a further round trip; what Excel does not answer
 * makes a reading of everything.
 * @param changed all that may have changed since; what formulas give need not be told of
 */
export function readAgain(earlier: WorkbookSnapshot, changed: Changed): Promise<WorkbookSnapshot> {
  const reading = { earlier: earlier.matrix };
  return runExcel(async (context) => {
    if (changed === 'everything') return readSnapshot(context, reading);
    try {
      return await readChanged(context, earlier, changed);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) && !isTooLarge(error)) throw error;
      return readSnapshot(context, reading);
    }
  });
}

type Reading = Pick<Parameters<typeof readMatrixInSteps>[1], 'earlier' | 'onProblems'>;

/** The same within a batch that goes on to write. */
export async function readSnapshot(context: Excel.RequestContext, reading: Reading = {}): Promise<WorkbookSnapshot> {
  try {
    return await readWhole(context, reading);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !(await learnsFilterButtons(context))) throw error;
    return readWhole(context, reading);
  }
}

/** Whether a table is found that was asked for its filter and has none. */
async function learnsFilterButtons(context: Excel.RequestContext): Promise<boolean> {
  const { tables } = context.workbook;
  tables.load('items/name,items/showFilterButton');
  await context.sync();
  return learnFilterButtons(tables);
}

async function readWhole(context: Excel.RequestContext, reading: Reading): Promise<WorkbookSnapshot> {
  if (!isLarge) {
    try {
      return await readAtOnce(context, reading);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  return readInPieces(context, reading);
}

function requestBook(context: Excel.RequestContext) {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const { tables } = workbook;
  workbook.load('readOnly');
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showHeaders,items/showFilterButton');
  return { workbook, sheets, tables, isDate1904: requestDate1904(workbook) };
}

async function readAtOnce(context: Excel.RequestContext, reading: Reading): Promise<WorkbookSnapshot> {
  const book = requestBook(context);
  const found = await findTables(context, book, true);
  const tables = [...found.ours.values()].map((proxy) => placedTable(proxy));
  isLarge = learnSizes(tables) > singleAnswerBytes;
  return snapshotOf(book, found, tables, reading);
}

async function readInPieces(context: Excel.RequestContext, reading: Reading): Promise<WorkbookSnapshot> {
  const book = requestBook(context);
  const found = await findTables(context, book, false);
  const tables = await readInChunks(context, [...found.ours.values()]);
  isLarge = learnSizes(tables) > singleAnswerBytes;
  return snapshotOf(book, found, tables, reading);
}

async function readChanged(
  context: Excel.RequestContext,
  earlier: WorkbookSnapshot,
  changed: Exclude<Changed, 'everything'>,
): Promise<WorkbookSnapshot> {
  const book = requestBook(context);
  const rowsOf = requestChanged(context, earlier, changed);
  const found = await findTables(context, book, false);
  const proxies = [...found.ours.values()];
  const rows = new Map(proxies.map((proxy) => [proxy, rowsOf(proxy)]));
  const unsure = proxies.filter((proxy) => !rows.get(proxy));
  const whole = await readInChunks(context, unsure);
  const tables = proxies.map((proxy) => {
    const known = rows.get(proxy);
    return known ? placedTable(proxy, known) : whole[unsure.indexOf(proxy)]!;
  });
  return snapshotOf(book, found, tables, { earlier: earlier.matrix });
}

async function snapshotOf(
  book: ReturnType<typeof requestBook>,
  { ours, lost }: FoundTables,
  read: readonly PlacedTable[],
  reading: Reading,
): Promise<WorkbookSnapshot> {
  const placed = withNamedHeaders(read);
  const date1904 = book.isDate1904();
  const matrix = await inSlices(readMatrixInSteps(placed, { ...reading, date1904 }));
  const sheets = new Map(book.sheets.items.map(({ id, name }) => [id, name]));
  const groups = groupsReported(matrix);
  const tables = new Map([...ours.keys()].flatMap((declared, at) => (placed[at] ? [[declared, placed[at]]] : [])));
  const settings = tables.get(setting.table.toLowerCase());
  const reports = [...sheets.values()].map((name) => reportOfSheet(name, groups)).filter((address) => address !== null);
  return {
    matrix,
    tables,
    lost,
    hasMatrix: ours.has(declarationOf('Activity').table.toLowerCase()),
    readOnly: book.workbook.readOnly,
    sheets,
    protectedSheets: book.sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    hiddenSheets: hiddenSheetsOf(book.sheets),
    reports,
    summarySheets: reports.filter(({ kind }) => kind === 'semester').map(({ period }) => period as Semester),
    bookCode: settings ? bookCodeIn(settings) : null,
  };
}

/** Sheets that are hidden, of those whose names and visibility were loaded. */
export const hiddenSheetsOf = ({ items }: Excel.WorksheetCollection): ReadonlyMap<string, HowHidden> =>
  new Map(items.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [] : [[name, visibility] as const])));

/** The table of a declared name, in any case, whatever it is called in this workbook: its own name says that. */
export function tableIn({ tables }: WorkbookSnapshot, name: string): PlacedTable | undefined {
  return tables.get(name.toLowerCase());
}
