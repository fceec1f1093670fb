import type { Steps } from '../../steps';
import type { ColumnSense, TableColumn } from './candidate';
import { ColumnContents } from './columnContents';
import type { Grid } from './Grid';
import type { HeadedColumn } from './headedColumns';

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
