import type { Steps } from '../../steps';
import { adoptable, type Adoptable, type GivenTable } from '../layout';
import { ColumnContents } from './columnContents';
import type { ColumnSense, TableColumn } from './columnCandidates';
import { meaningFor, type TableMeaning } from './columnMeanings';
import type { Grid } from './Grid';
import { headerBands, headedColumns, type HeadedColumn, type HeaderBand, type HeadingSense } from './headerBands';
import { isLegendHeading } from './legends';

/** A table as it was found, before its rows are told apart. */
export interface FoundTable {
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly left: number;
  readonly right: number;
  /** First and last row that may belong to it. */
  readonly from: number;
  readonly to: number;
  readonly meaning: TableMeaning;
  /** Words above all of its columns, the wider ones first. */
  readonly above: readonly string[];
  /** What is answered of it. */
  readonly given: GivenTable | null;
  /** Whether no heading says what the table holds, and whether it has none at all. */
  readonly isGuessed?: boolean;
  readonly isHeadless?: boolean;
}

/** Finds the tables of records in a grid, from top to bottom and from left to right. */
export function* tablesIn(grid: Grid, sense: HeadingSense & ColumnSense): Steps<FoundTable[]> {
  const bands = withoutRepeats(yield* headerBands(grid, sense));
  const found: FoundTable[] = [];
  for (const [index, band] of bands.entries()) {
    const next = bands.slice(index + 1).find((other) => overlap(band, other));
    const to = next ? titlesAbove(grid, next.top) - 1 : (grid.rows.at(-1) ?? 0);
    for (const columns of yield* partedColumns(grid, band, band.bottom + 1, to, sense)) {
      const table = yield* tableOf(grid, band, columns, to, sense, null);
      if (table) found.push(table);
      yield;
    }
    if (found.length >= mostTables) break;
  }
  return found;
}

/** A sheet with more tables is none that people keep. */
const mostTables = 300;

/** The table whose place is answered. */
export function* givenTable(
  grid: Grid,
  given: GivenTable,
  sense: HeadingSense & ColumnSense,
): Steps<FoundTable | null> {
  const { headers, data } = given;
  const [top, bottom] = [headers?.[0], headers?.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const band: HeaderBand = { top, bottom, columns: headedColumns(grid, top, bottom) };
  const named = given.columns ? band.columns.filter(({ at }) => given.columns?.has(at)) : band.columns;
  const last = data?.[1] ?? grid.rows.at(-1) ?? 0;
  const columns = yield* filledColumns(grid, named.length > 0 ? named : band.columns, bottom + 1, last, sense);
  return yield* tableOf(grid, band, columns, last, sense, given);
}

/** The table of some columns; null where nothing in it tells a record. */
export function* tableOf(
  grid: Grid,
  band: HeaderBand,
  all: readonly TableColumn[],
  to: number,
  sense: HeadingSense & ColumnSense,
  given: GivenTable | null,
): Steps<FoundTable | null> {
  const shown = grid.isTurned ? all.filter((column) => !isOnlyTitle(column, sense)) : all;
  const [above, columns] = given?.headers ? [[], shown] : withoutShared(shown);
  const meaning = yield* bestMeaning(columns, sense, given?.record);
  const [left, right] = [columns[0]?.at, columns.at(-1)?.at];
  if (left === undefined || right === undefined || (meaning.identity === 0 && !given)) return null;
  const top = Math.min(band.bottom, band.top + above.length);
  const from = given?.data?.[0] ?? band.bottom + 1;
  return { grid, band: { top, bottom: band.bottom, columns }, left, right, from, to, meaning, above, given };
}

/** A text in the column of the headings, beside which nothing stands, is a title of records that lie in columns. */
const isOnlyTitle = ({ path, contents }: TableColumn, { headings }: HeadingSense): boolean =>
  contents.filled === 0 && headings.weight(path.at(-1) ?? '') < 1;

/** What all columns have above them is no part of their headings, but the title of their table. */
function withoutShared(columns: readonly TableColumn[]): readonly [above: string[], columns: readonly TableColumn[]] {
  const headed = columns.filter(({ path }) => path.length > 0);
  const [first] = headed;
  const shared = first?.path[0];
  const isShared = headed.length >= 3 && headed.every(({ path }) => path.length > 1 && path[0] === shared);
  if (!isShared || shared === undefined) return [[], columns];
  const [above, rest] = withoutShared(columns.map((column) => ({ ...column, path: column.path.slice(1) })));
  return [[shared, ...above], rest];
}

/** The record that fits the columns best. */
function* bestMeaning(columns: readonly TableColumn[], sense: ColumnSense, record?: Adoptable): Steps<TableMeaning> {
  let best: TableMeaning | null = null;
  for (const one of record ? [record] : adoptable) {
    const meaning = yield* meaningFor(one, columns, sense);
    if (!best || meaning.score > best.score) best = meaning;
  }
  return best as TableMeaning;
}

const overlap = (a: HeaderBand, b: HeaderBand): boolean => {
  const [leftA = 0, rightA = 0] = [a.columns[0]?.at, a.columns.at(-1)?.at];
  const [leftB = 0, rightB = 0] = [b.columns[0]?.at, b.columns.at(-1)?.at];
  return leftA <= rightB && leftB <= rightA;
};

/** Headings that are printed again further down belong to the table above. */
function withoutRepeats(bands: readonly HeaderBand[]): HeaderBand[] {
  const kept: HeaderBand[] = [];
  for (const band of bands) {
    const above = kept.filter((other) => overlap(other, band)).at(-1);
    if (!above || !repeats(above, band)) kept.push(band);
  }
  return kept;
}

function repeats(first: HeaderBand, again: HeaderBand): boolean {
  const texts = new Map(first.columns.map(({ at, path }) => [at, path.join('\n')]));
  const same = again.columns.filter(({ at, path }) => {
    const text = texts.get(at);
    return text !== undefined && (text === path.join('\n') || text.split('\n').includes(path.at(-1) ?? ''));
  });
  return same.length >= Math.max(2, again.columns.length * 0.8) && same.length >= first.columns.length * 0.6;
}

/** First row of the titles right above a row of headings: few texts, with at most one gap below them. */
export function titlesAbove(grid: Grid, top: number): number {
  let [first, isGap] = [top, true];
  for (let at = grid.firstFrom(top) - 1; at >= 0; at--) {
    const row = grid.rows[at] ?? 0;
    const count = grid.filledIn(row).length;
    if (count === 0) continue;
    if (count > 2 || (first - row > 1 && !isGap)) break;
    isGap = false;
    first = row;
  }
  return first;
}

/** Rows that make a step. */
const rowsInStep = 40;

/** Columns with what stands in them; those without a heading only where enough does. */
export function* filledColumns(
  grid: Grid,
  headed: readonly HeadedColumn[],
  from: number,
  to: number,
  { lists }: ColumnSense,
): Steps<TableColumn[]> {
  const [first, last] = [headed[0]?.at ?? 1, headed.at(-1)?.at ?? 0];
  const paths = new Map(headed.map(({ at, path }) => [at, path]));
  const borrowed = new Set(headed.filter(({ isBorrowed }) => isBorrowed).map(({ at }) => at));
  const columns: TableColumn[] = [];
  for (let at = Math.max(1, first - 1); at <= Math.min(grid.lastColumn, last + 1); at++)
    columns.push({ at, path: paths.get(at) ?? [], contents: new ColumnContents(grid, at, lists) });
  let count = 0;
  for (const row of grid.rowsBetween(from, to)) {
    // A text alone is a title, a section or a note.
    const own = grid.filledIn(row).filter((column) => column >= first && column <= last);
    if (own.length < 2 && headed.length > 1 && !marksByColour(grid, row, own[0], first, last)) continue;
    for (const { contents } of columns) contents.add(row);
    if (++count % rowsInStep === 0) yield;
  }
  return columns.filter(({ at, path, contents }) => {
    if (path.length > 0) return !borrowed.has(at) || contents.filled > 0 || contents.colourOnly > 0;
    const isInside = at >= first && at <= last;
    return (
      contents.filled >= Math.max(isInside ? 1 : 2, count * (isInside ? 0.05 : 0.3)) ||
      (isInside && contents.colourOnly > count * 0.3)
    );
  });
}

/** Whether beside the only text of a row some cells are coloured otherwise than it, as plans of months are. */
function marksByColour(grid: Grid, row: number, text: number | undefined, first: number, last: number): boolean {
  if (text === undefined || grid.mergeAt(row, text)) return false;
  const ground = grid.own(row, text)?.fill;
  for (let column = first; column <= last; column++) {
    const fill = column === text ? undefined : grid.own(row, column)?.fill;
    if (fill !== undefined && fill !== ground) return true;
  }
  return false;
}

/** Fields that a table beside another has at least. */
const fewestBeside = 2.4;
/** How sure it is that a heading says what tells its records: what only stands there may be anything long. */
const surelyNamed = 0.75;
/** Share of what both tell that they still tell together, where they are one. */
const mostTogether = 0.8;

/** The columns of each table under the same row of headings: tables stand beside one another where each has what tells its records. */
function* partedColumns(
  grid: Grid,
  band: HeaderBand,
  from: number,
  to: number,
  sense: ColumnSense,
): Steps<TableColumn[][]> {
  const all = yield* filledColumns(grid, band.columns, from, to, sense);
  const pieces = piecesOf(all).filter(([first]) => !isLegendHeading(first?.path.at(-1) ?? ''));
  if (pieces.length === 1) return pieces;
  const whole: TableColumn[][] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before && !(yield* areTwo(before, piece, sense))) before.push(...piece);
    else whole.push([...piece]);
    yield;
  }
  return whole;
}

/** Whether columns on both sides of a gap are tables of their own: together they tell much less than each for itself. */
function* areTwo(before: readonly TableColumn[], after: readonly TableColumn[], sense: ColumnSense): Steps<boolean> {
  const [left, right] = [yield* bestMeaning(before, sense), yield* bestMeaning(after, sense)];
  if (![left, right].every(({ identity, score }) => identity >= surelyNamed && score >= fewestBeside)) return false;
  const together = yield* bestMeaning([...before, ...after], sense);
  return together.score < (left.score + right.score) * mostTogether;
}

/** Parts columns where one is missing between them, and where the first heading comes again. */
function piecesOf(columns: readonly TableColumn[]): TableColumn[][] {
  const pieces: TableColumn[][] = [];
  for (const column of columns) {
    const piece = pieces.at(-1);
    const first = piece?.find(({ path }) => path.length > 0);
    const isAgain = first !== undefined && column.path.length > 0 && column.path.join('\n') === first.path.join('\n');
    if (!piece || isAgain || column.at - (piece.at(-1)?.at ?? 0) > 1) pieces.push([column]);
    else piece.push(column);
  }
  return pieces;
}
