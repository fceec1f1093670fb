import type { Steps } from '../../steps';
import type { ColumnSense, TableColumn } from './candidate';
import { bestMeaning } from './columnMeanings';
import { filledColumns } from './filledColumns';
import type { Grid } from './Grid';
import type { HeaderBand, HeadingSense } from './headerBands';
import { isLegendHeading } from './legends';

/** A row of headings with more tables beside one another is none that people keep. */
const mostBeside = 60;
/** Fields that a table beside another has at least. */
const fewestBeside = 2.4;
/** How sure it is that a heading says what tells its records: what only stands there may be anything long. */
const surelyNamed = 0.75;
/** Share of what both tell that they still tell together, where they are one. */
const mostTogether = 0.8;

/** The columns of each table under the same row of headings: tables stand beside one another where each has what tells its records. */
export function* partedColumns(
  grid: Grid,
  band: HeaderBand,
  from: number,
  to: number,
  sense: ColumnSense & HeadingSense,
): Steps<TableColumn[][]> {
  const all = yield* filledColumns(grid, band.columns, from, to, sense);
  const pieces = piecesOf(all).filter(([first]) => !isLegendHeading(first?.path.at(-1) ?? ''));
  if (pieces.length === 1) return pieces;
  const whole: TableColumn[][] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before && isBeside(before, piece, sense)) continue;
    if (before && (whole.length >= mostBeside || !(yield* areTwo(before, piece, sense)))) before.push(...piece);
    else whole.push([...piece]);
    yield;
  }
  return whole;
}

/** Share of a table's rows that its own columns fill at least, where nothing says what they are. */
const leastFilled = 0.6;

/** Whether columns behind a gap are no part of a table, but a summary or the like beside it: nothing known, in few rows. */
function isBeside(table: readonly TableColumn[], piece: readonly TableColumn[], { headings }: HeadingSense): boolean {
  const rows = Math.max(...table.map(({ contents }) => contents.filled));
  return piece.every(({ path, contents }) => {
    const isKnown = headings.weight(path.at(-1) ?? '') > 0;
    return !isKnown && contents.filled > 0 && contents.filled < rows * leastFilled;
  });
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
