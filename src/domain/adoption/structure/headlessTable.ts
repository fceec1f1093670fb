import type { Steps } from '../../steps';
import type { ColumnSense } from './candidate';
import { filledColumns } from './filledColumns';
import { tableOf, type FoundTable } from './findTables';
import { isFilled, type Grid } from './Grid';
import { headedColumns, type HeadedColumn } from './headedColumns';
import type { HeadingSense } from './headerBands';
import { longestHeading } from './headingText';

/** A row of a table has as many cells at least, and a table as many rows. */
const [fewestCells, fewestRows] = [3, 2] as const;

/** A table whose headings say nothing that is known, or that has none: what stands in its columns tells what they are. */
export function* headlessTable(grid: Grid, sense: HeadingSense & ColumnSense): Steps<FoundTable | null> {
  const wide = grid.rows.filter((row) => grid.filledIn(row).length >= fewestCells);
  const [first] = wide;
  if (first === undefined || wide.length < fewestRows) return null;
  const last = grid.rows.at(-1) ?? first;
  const isHeaded = holdsHeadings(grid, first, wide.slice(1));
  const row = isHeaded ? first : first - 1;
  const columns = isHeaded ? headedColumns(grid, row, row) : unheaded(grid, wide);
  const band = { top: row, bottom: row, columns };
  const filled = yield* filledColumns(grid, columns, row + 1, last, sense);
  const found = yield* tableOf(grid, band, filled, last, sense, null);
  return found && { ...found, isGuessed: true, isHeadless: !isHeaded };
}

const unheaded = (grid: Grid, rows: readonly number[]): HeadedColumn[] => {
  const filled = new Set(rows.slice(0, 300).flatMap((row) => grid.filledIn(row)));
  return [...filled].sort((a, b) => a - b).map((at) => ({ at, path: [] }));
};

/** Whether a row is unlike those below it: words where these have numbers or days. */
function holdsHeadings(grid: Grid, row: number, below: readonly number[]): boolean {
  const columns = grid.filledIn(row);
  const isWords = (column: number) =>
    typeof grid.own(row, column)?.value === 'string' && grid.text(row, column).length <= longestHeading;
  if (!columns.every(isWords)) return false;
  return columns.some((column) => {
    const cells = below
      .slice(0, 50)
      .map((other) => grid.at(other, column))
      .filter(isFilled);
    return cells.length > 1 && cells.every((cell) => typeof cell?.value === 'number');
  });
}
