import type { Lists } from '../../records/listIndex';
import type { Steps } from '../../steps';
import type { ForeignSheet, ForeignWorkbook } from '../foreignSheet';
import { adoptable, sureFrom } from '../layout';
import type { GivenSheets, GivenTable, LayoutQuestion, SkippedSheet, TableLayout, WorkbookLayout } from '../layout';
import { crossTable } from './crossTable';
import { givenTable, tablesIn, type FoundTable } from './findTables';
import { Grid } from './Grid';
import { headlessTable } from './headlessTable';
import { Headings } from './headings';
import { layoutOfTable, type LaidOut } from './layoutOfTable';
import { legendOutside, type LegendLine } from './legends';
import { yearSaid } from './periods';
import { inOrderOfUse, questionsOf, tableQuestion } from './questions';
import { isOwnReport, legendOnSheet, reasonToLeave } from './sheetKinds';
import { turned } from './turned';

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
  const understood: UnderstoodSheet[] = [];
  for (const sheet of workbook.sheets) {
    understood.push(yield* understandSheet(sheet, lists, headings, given.get(sheet.name)));
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
  lists: Lists,
  headings: Headings,
  given: 'ignore' | readonly GivenTable[] | undefined,
): Steps<UnderstoodSheet> {
  const { name } = sheet;
  const none = { tables: [], questions: [], legend: [] };
  if (given === 'ignore') return { ...none, skipped: { sheet: name, reason: 'ignored' } };
  const grid = new Grid(sheet.rows, sheet.merges);
  yield;
  if (!given && isOwnReport(sheet, grid)) return { ...none, skipped: { sheet: name, reason: 'own' } };
  const cross =
    !given || given.some(({ orientation }) => orientation === 'cross') ? crossTable(name, grid, lists) : null;
  if (cross) return crossOnly(cross, given);
  const sense = { headings, lists, year: yearOfSheet(sheet, grid) };
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

/** Sheets with more rows hold their records in rows. */
const mostTurned = 400;
/** A table whose records lie in rows knows as much of its columns; else columns are tried. */
const fewestInRows = 2;
/** A table whose records lie in columns knows more. */
const fewestInColumns = 2.4;

/** A table that no heading tells needs as much in its columns that is known. */
const fewestGuessed = 2;

type Sense = Parameters<typeof tablesIn>[1];

function* tablesOf(grid: Grid, given: readonly GivenTable[] | undefined, sense: Sense): Steps<readonly FoundTable[]> {
  const found: FoundTable[] = [];
  const placed = given?.filter(({ headers }) => headers !== undefined) ?? [];
  for (const one of placed) {
    const table = yield* givenTable(one.orientation === 'columns' ? grid.transposed() : grid, one, sense);
    if (table) found.push(table);
  }
  if (placed.length > 0) return found;
  const inRows = yield* tablesIn(grid, sense);
  const best = Math.max(0, ...inRows.map(({ meaning }) => meaning.score));
  const detected =
    best >= fewestInRows || grid.rows.length > mostTurned ? inRows : yield* turnedTables(grid, inRows, sense);
  return given ? detected.map((table, at) => ({ ...table, given: given[at] ?? null })) : detected;
}

function* turnedTables(grid: Grid, inRows: readonly FoundTable[], sense: Sense): Steps<readonly FoundTable[]> {
  const inColumns = yield* tablesIn(grid.transposed(), sense);
  const strong = inColumns.filter(({ meaning }) => meaning.score >= fewestInColumns);
  if (strong.length > 0) return strong;
  if (inRows.length > 0) return inRows;
  const guessed = yield* headlessTable(grid, sense);
  return guessed && guessed.meaning.score >= fewestGuessed ? [guessed] : [];
}

function* laidOutTables(found: readonly FoundTable[], sheet: string, lists: Lists): Steps<LaidOut[]> {
  const laidOut: LaidOut[] = [];
  const legends = new Map<Grid, readonly LegendLine[]>();
  for (const table of found) {
    const { grid } = table;
    const own = found.filter((other) => other.grid === grid);
    const legend = legends.get(grid) ?? legendOutside(grid, isInside(own), fillsOf(own));
    legends.set(grid, legend);
    const place = grid.isTurned ? placeInColumns(table, own) : { after: endOfAbove(table, own, laidOut) };
    const one = yield* layoutOfTable(table, { sheet, lists, legend, ...place });
    if (one.records > 0 || table.given) laidOut.push(one);
    yield;
  }
  return laidOut.map((one) => (one.found.grid.isTurned ? turned(one) : one));
}

/** Where the table above ends. */
function endOfAbove(
  { band, left, right }: FoundTable,
  own: readonly FoundTable[],
  laidOut: readonly LaidOut[],
): number {
  const above = own
    .filter((other) => other.band.bottom < band.top && other.left <= right && other.right >= left)
    .at(-1);
  return laidOut.find(({ found }) => found === above)?.layout.data[1] ?? 0;
}

/** Where the table before ends, and where the first one begins. */
function placeInColumns(
  { left }: FoundTable,
  own: readonly FoundTable[],
): { readonly after: number; readonly first: number } {
  const ends = own.map(({ right }) => right).filter((right) => right < left);
  return { after: Math.max(0, ...ends), first: Math.min(...own.map((one) => one.left)) };
}

/** Whether a place lies in the columns of a table, from its headings down to its last row. */
const isInside =
  (tables: readonly FoundTable[]) =>
  (row: number, column: number): boolean =>
    tables.some(({ band, left, right, to }) => row >= band.top && row <= to && column >= left && column <= right);

const fillsOf = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ meaning }) => meaning.columns.flatMap(({ column }) => [...column.contents.fills.keys()])));

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
