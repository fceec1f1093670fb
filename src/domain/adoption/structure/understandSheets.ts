import type { Lists } from '../../records/listIndex';
import type { Steps } from '../../steps';
import type { ForeignSheet, ForeignWorkbook } from '../foreignSheet';
import { adoptable, sureFrom } from '../layout';
import type { GivenSheets, GivenTable, LayoutQuestion, SkippedSheet, TableLayout, WorkbookLayout } from '../layout';
import type { ColumnSense } from './candidate';
import { crossTable } from './crossTable';
import { Grid } from './Grid';
import { Headings } from './headings';
import type { LegendLine } from './legends';
import { yearSaid } from './periods';
import { inOrderOfUse, questionsOf, tableQuestion } from './questions';
import { isLegendSheet, isOwnReport, legendOnSheet, reasonToLeave } from './sheetKinds';
import { laidOutTables, tablesOf } from './tablesOfSheet';

/** What one sheet gave. */
interface UnderstoodSheet {
  readonly tables: readonly TableLayout[];
  /** By the position of their table in the sheet. */
  readonly questions: readonly LayoutQuestion[];
  readonly skipped: SkippedSheet | null;
  readonly legend: readonly LegendLine[];
}

/** Tells which sheets of a workbook hold records and what their columns and rows are, with what is to be asked. */
export function* understandSheets(
  workbook: ForeignWorkbook,
  lists: Lists,
  given: GivenSheets = new Map(),
): Steps<WorkbookLayout> {
  const headings = new Headings();
  const legend = legendOfOwnSheets(workbook);
  const understood: UnderstoodSheet[] = [];
  for (const sheet of workbook.sheets) {
    understood.push(yield* understandSheet(sheet, { lists, headings, legend }, given.get(sheet.name)));
    yield;
  }
  const shared = understood.flatMap(({ legend }) => legend);
  const tables: TableLayout[] = [];
  const questions: LayoutQuestion[] = [];
  for (const sheet of understood) {
    const before = tables.length;
    questions.push(
      ...sheet.questions.map((one) => ({ ...one, table: one.table === null ? null : one.table + before })),
    );
    tables.push(...sheet.tables.map((table) => withShared(table, shared)));
  }
  return {
    tables,
    skippedSheets: understood.flatMap(({ skipped }) => skipped ?? []),
    questions: inOrderOfUse(questions),
  };
}

/** What signs mean by the sheets that hold nothing but a legend, as their names tell. */
function legendOfOwnSheets({ sheets }: ForeignWorkbook): ReadonlyMap<string, string> {
  const lines = sheets
    .filter(isLegendSheet)
    .flatMap((sheet) => legendOnSheet(sheet, new Grid(sheet.rows, sheet.merges)));
  return new Map(lines.map(({ sign, meaning }) => [sign, meaning]));
}

/** A table with the legend of a sheet of its own, where it has none that says the same. */
function withShared(table: TableLayout, shared: readonly LegendLine[]): TableLayout {
  if (shared.length === 0) return table;
  return {
    ...table,
    legend: new Map([...shared.map(({ sign, meaning }) => [sign, meaning] as const), ...table.legend]),
  };
}

function* understandSheet(
  sheet: ForeignSheet,
  known: Omit<ColumnSense, 'year'>,
  given: 'ignore' | readonly GivenTable[] | undefined,
): Steps<UnderstoodSheet> {
  const { name } = sheet;
  const { lists } = known;
  const none = { tables: [], questions: [], legend: [] };
  if (given === 'ignore') return { ...none, skipped: { sheet: name, reason: 'ignored' } };
  const grid = new Grid(sheet.rows, sheet.merges);
  yield;
  if (!given && isOwnReport(sheet, grid)) return { ...none, skipped: { sheet: name, reason: 'own' } };
  const cross =
    !given || given.some(({ orientation }) => orientation === 'cross') ? crossTable(name, grid, lists) : null;
  if (cross) return crossOnly(cross, given);
  const sense = { ...known, year: yearOfSheet(sheet, grid) };
  const found = yield* tablesOf(grid, given, sense);
  const laidOut = yield* laidOutTables(found, name, lists);
  if (laidOut.length === 0) return leftSheet(sheet, grid, lists);
  return {
    tables: laidOut.map(({ layout }) => layout),
    questions: laidOut.flatMap((one, table) => questionsOf(one, table)),
    skipped: null,
    legend: [],
  };
}

function crossOnly(cross: TableLayout, given: readonly GivenTable[] | undefined): UnderstoodSheet {
  const [answer] = given ?? [];
  const constants = new Map([...cross.constants, ...(answer?.constants ?? [])]);
  const columns = cross.columns.map((column) => {
    const to = answer?.columns?.get(column.at);
    return to === undefined ? column : { ...column, to, confidence: 1, because: 'answer' as const };
  });
  const table = {
    ...cross,
    constants,
    columns,
    data: answer?.data ?? cross.data,
    headers: answer?.headers ?? cross.headers,
  };
  const isSure = cross.confidence >= sureFrom || answer !== undefined;
  return {
    tables: [table],
    questions: isSure
      ? []
      : [tableQuestion(cross, 0, cross.data[1] - cross.data[0] + 1, cross.columns[1]?.header ?? '')],
    skipped: null,
    legend: [],
  };
}

/** The only year that the name and the opening texts of a sheet say. */
function yearOfSheet({ name }: ForeignSheet, grid: Grid): number | null {
  const texts = grid.rows
    .slice(0, 8)
    .filter((row) => grid.filledIn(row).length <= 2)
    .flatMap((row) => grid.filledIn(row).map((column) => grid.text(row, column)));
  const years = new Set([name, ...texts].map(yearSaid).filter((year) => year !== null));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function leftSheet(sheet: ForeignSheet, grid: Grid, lists: Lists): UnderstoodSheet {
  const reason = reasonToLeave(sheet, grid, lists);
  const rows = grid.rows.filter((row) => grid.filledIn(row).length > 0);
  const first = rows.flatMap((row) => grid.filledIn(row).map((column) => grid.text(row, column)));
  const question: LayoutQuestion = {
    ...{ kind: 'sheet', sheet: sheet.name, table: null, at: null, text: first[0] ?? '' },
    ...{ options: ['ignore', ...adoptable], count: rows.length, example: first[1] ?? '' },
  };
  return {
    tables: [],
    questions: reason === 'unclear' ? [question] : [],
    skipped: { sheet: sheet.name, reason },
    legend: legendOnSheet(sheet, grid),
  };
}
