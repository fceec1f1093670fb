import { memoised } from '../memoised';
import type { Language } from '../plan/language';
import type { Problem } from '../problem';
import { atOnce, runsOf, type Steps } from '../steps';
import { defaultSettings, setting, type Settings } from './catalog';
import { fromCell, type Cell, type CellContext, type Reading } from './cell';
import { languageOfHeaders, resolveColumns, type Columns } from './columns';
import { blankRecord, type RecordDeclaration } from './declaration';
import { indexById, type IdIndex } from './idIndex';
import type { FieldKind, FieldValue, Fields, RecordOf } from './field';
import { listsFrom, type Lists } from './listIndex';
import { readCatalogs } from './readCatalogs';
import { declarationOf, recordNames, type RecordByName, type RecordName } from './records';

/** An Excel table as it was read, without meaning. Rows are the data body: neither headers nor totals row. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Row number of the first data row in the sheet, as Excel shows it. */
  readonly firstRow: number;
  /** Number of the first column in the sheet; column A is 1. */
  readonly firstColumn: number;
  /** Rows of the sheet below the table, as Excel numbers them, of which the last holds something in its columns. */
  readonly filledBelow?: { readonly from: number; readonly to: number };
}

/** A record and where it stands. */
export interface Row<R = Record<string, FieldValue>> {
  readonly record: R;
  /** Position in the table's data body, from 0. */
  readonly index: number;
  /** Row number in the sheet, as Excel shows it. */
  readonly sheetRow: number;
  /** Fields whose cell is not blank and could not be read, with what the cell holds. */
  readonly unreadable: Readonly<Record<string, Cell>>;
}

/** A table of records as read; absent tables have no rows and `raw` null. */
export interface TableData<R = Record<string, FieldValue>> extends IdIndex<Row<R>> {
  readonly raw: RawTable | null;
  readonly columns: Columns;
  readonly rows: readonly Row<R>[];
}

/** The workbook as a whole, read. */
export interface Matrix {
  readonly language: Language;
  readonly date1904: boolean;
  readonly lists: Lists;
  readonly settings: Settings;
  readonly tables: { readonly [N in RecordName]: TableData<RecordByName<N>> };
  /** Everything that could not be read as it stands, in the order of tables, rows and columns. */
  readonly problems: readonly Problem[];
}

/** The context in which cells of this matrix are read and written. */
export function cellContextOf({ language, lists, date1904 }: Matrix): CellContext {
  return { language, lists, date1904 };
}

/** Reads every table of the workbook. Never throws: what is missing or unreadable becomes a problem. */
export function readMatrix(raw: readonly RawTable[], options: ReadingOptions): Matrix {
  return atOnce(readMatrixInSteps(raw, options));
}

interface ReadingOptions {
  readonly date1904: boolean;
}

/** The same in steps. */
export function* readMatrixInSteps(raw: readonly RawTable[], options: ReadingOptions): Steps<Matrix> {
  const byName = new Map(raw.map((table) => [table.name.toLowerCase(), table]));
  const find = (name: string) => byName.get(name.toLowerCase()) ?? null;
  // A workbook with nothing but notes is written in the language of these.
  const headers = (name: RecordName) =>
    languageOfHeaders(declarationOf(name), find(declarationOf(name).table)?.headers ?? []);
  const language = headers('Activity') ?? headers('ConceptNote') ?? 'es';
  const lists = listsFrom(readCatalogs(find));
  const context: CellContext = { language, lists, date1904: options.date1904 };
  const read: ReadTable<unknown>[] = [];
  for (const name of recordNames) {
    const declaration = declarationOf(name);
    read.push(yield* readTableInSteps(declaration, find(declaration.table), context));
  }
  return {
    language,
    date1904: options.date1904,
    lists,
    settings: readSettings(find(setting.table), context),
    tables: Object.fromEntries(recordNames.map((name, i) => [name, read[i]?.data])) as unknown as Matrix['tables'],
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A table's rows, and what of it could not be read as it stands. */
interface ReadTable<R> {
  readonly data: TableData<R>;
  readonly problems: readonly Problem[];
}

/** Reads one table by its declaration; rows in which no declared column holds anything are none. */
export function readTable<F extends Fields>(
  declaration: RecordDeclaration<F>,
  raw: RawTable | null,
  context: CellContext,
): ReadTable<RecordOf<F>> {
  return atOnce(readTableInSteps(declaration, raw, context));
}

function* readTableInSteps<F extends Fields>(
  declaration: RecordDeclaration<F>,
  raw: RawTable | null,
  context: CellContext,
): Steps<ReadTable<RecordOf<F>>> {
  const general = declaration as unknown as RecordDeclaration;
  if (raw === null) {
    const missing: Problem = {
      code: 'missingTable',
      severity: 'error',
      table: declaration.name,
      params: { table: declaration.table },
    };
    return { data: tableData(raw, resolveColumns(general, []), []), problems: [missing] };
  }
  const columns = resolveColumns(general, raw.headers);
  const problems: Problem[] = [...columns.problems];
  const readRow = rowReader(general, columns, context);
  const rows: Row[] = [];
  let index = 0;
  for (const run of runsOf(raw.rows)) {
    for (const cells of run) {
      const row = readRow(cells, { index, sheetRow: raw.firstRow + index }, problems);
      if (row) rows.push(row);
      index++;
    }
    yield;
  }
  if (raw.filledBelow) problems.push(rowsBelow(declaration.name, raw.filledBelow));
  return { data: tableData(raw, columns, rows), problems };
}

/** Rows that people typed or pasted below a table, where they do not count. */
export const rowsBelow = (table: string, { from, to }: NonNullable<RawTable['filledBelow']>): Problem => ({
  code: 'rowsBelowTable',
  severity: 'warning',
  table,
  sheetRow: from,
  params: { row: to },
});

/** A table's rows as read, typed as its records. */
function tableData<R>(raw: RawTable | null, columns: Columns, rows: readonly Row[]): TableData<R> {
  return { raw, columns, rows, ...indexById(rows) } as unknown as TableData<R>;
}

/** A column that holds a field, with the function that reads its cells. */
interface ColumnReader {
  readonly name: string;
  readonly column: number;
  readonly read: (cell: Cell) => Reading;
}

function columnReaders({ fields }: RecordDeclaration, { position }: Columns, context: CellContext): ColumnReader[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const column = position.get(name);
    if (column === undefined) return [];
    const read = (cell: Cell) => fromCell(field, cell, context);
    return [{ name, column, read: repeating.has(field.kind) ? memoised(read) : read }];
  });
}

/** Kinds of field whose columns hold the same few cells over and over: each of them is read once. */
const repeating: ReadonlySet<FieldKind> = new Set(['date', 'timestamp', 'yesNo', 'pickOne', 'pickMany']);

const nothingUnreadable: Row['unreadable'] = {};

/** Reads one row of a table, adding what is wrong to `problems`; null where no declared column holds anything. */
export type RowReader = (
  cells: readonly Cell[],
  place: Pick<Row, 'index' | 'sheetRow'>,
  problems: Problem[],
) => Row | null;

/** Makes the function that reads rows of a table whose columns were found. */
export function rowReader(declaration: RecordDeclaration, columns: Columns, context: CellContext): RowReader {
  const { name: table, key } = declaration;
  const readers = columnReaders(declaration, columns, context);
  // Each record is a copy of the blank one, so that all of a table have one shape in memory.
  const blank: Row['record'] = blankRecord(declaration);
  return (cells, { index, sheetRow }, problems) => {
    const record = { ...blank };
    let unreadable = nothingUnreadable;
    let found: Omit<Problem, 'record'>[] | null = null;
    let filled = false;
    for (const { name, column, read } of readers) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      filled ||= String(cell).trim() !== '';
      const { value, fault, params = {} } = read(cell);
      record[name] = value;
      if (fault === undefined) continue;
      const understood = fault === 'dateAsText';
      if (!understood && fault !== 'unknownMember') unreadable = { ...unreadable, [name]: cell };
      const severity = understood ? 'warning' : 'error';
      (found ??= []).push({ code: fault, severity, table, sheetRow, field: name, params });
    }
    if (!filled) return null;
    const id = record[key[0] ?? ''];
    for (const problem of found ?? []) problems.push(typeof id === 'string' ? { ...problem, record: id } : problem);
    return { record, index, sheetRow, unreadable };
  };
}

function readSettings(raw: RawTable | null, context: CellContext): Settings {
  const settings: Record<string, number> = {};
  for (const [code, { value }] of Object.entries(defaultSettings)) settings[code] = value;
  const rows = raw ? readTable(setting, raw, context).data.rows : [];
  for (const { record } of rows) {
    if (record.code !== null && record.code in settings && record.value !== null) settings[record.code] = record.value;
  }
  return settings as unknown as Settings;
}
