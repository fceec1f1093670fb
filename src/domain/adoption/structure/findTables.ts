import type { Steps } from '../../steps';
import type { GivenTable } from '../layout';
import type { ColumnSense, TableColumn } from './candidate';
import { bestMeaning, type TableMeaning } from './columnMeanings';
import { filledColumns } from './filledColumns';
import type { Grid } from './Grid';
import { headedColumns } from './headedColumns';
import { headerBands, type HeaderBand, type HeadingSense } from './headerBands';
import { otherKindOf } from './otherSheets';
import { partedColumns } from './partedColumns';
import { overlap, withoutRepeats } from './repeatedBands';
import type { WideCards } from './wideCards';

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
  /** The cards of several labels in a row that its sheet holds. */
  readonly cards?: WideCards;
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
  const shown = grid.isTurned
    ? all.filter((column) => !isOnlyTitle(column, sense) && !isTitleAcross(grid, band, column))
    : all;
  const [above, columns] = given?.headers ? [[], shown] : withoutShared(shown);
  const meaning = yield* bestMeaning(columns, sense, given?.record);
  const [left, right] = [columns[0]?.at, columns.at(-1)?.at];
  if (left === undefined || right === undefined || (meaning.identity === 0 && !given)) return null;
  if (!given && otherKindOf(meaning)) return null;
  const top = Math.min(band.bottom, band.top + above.length);
  const from = given?.data?.[0] ?? band.bottom + 1;
  return { grid, band: { top, bottom: band.bottom, columns }, left, right, from, to, meaning, above, given };
}

/** A text in the column of the headings, beside which nothing stands, is a title of records that lie in columns. */
const isOnlyTitle = ({ path, contents }: TableColumn, { headings }: HeadingSense): boolean =>
  contents.filled === 0 && headings.weight(path.at(-1) ?? '') < 1;

/** Nor is one any label that is merged over the records. */
const isTitleAcross = (grid: Grid, { top, bottom }: HeaderBand, { at, contents }: TableColumn): boolean =>
  contents.filled === 0 && (grid.mergeAt(top, at)?.bottom ?? bottom) > bottom;

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
