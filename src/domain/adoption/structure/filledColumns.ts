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
  { lists, legend }: ColumnSense,
): Steps<TableColumn[]> {
  const [first, last] = [headed[0]?.at ?? 1, headed.at(-1)?.at ?? 0];
  const paths = new Map(headed.map(({ at, path }) => [at, path]));
  const borrowed = new Set(headed.filter(({ isBorrowed }) => isBorrowed).map(({ at }) => at));
  const columns: TableColumn[] = [];
  for (let at = Math.max(1, first - 1); at <= Math.min(grid.lastColumn, last + 1); at++)
    columns.push({ at, path: paths.get(at) ?? [], contents: new ColumnContents(grid, at, lists, legend) });
  let count = 0;
  for (const row of grid.rowsBetween(from, to)) {
    // A text alone is a title, a section or a note.
    const own = grid.filledIn(row).filter((column) => column >= first && column <= last);
    if (own.length < 2 && headed.length > 1 && !marksByColour(grid, row, own[0], first, last)) continue;
    if (repeatsHeadings(grid, row, own, paths)) continue;
    for (const { at, contents } of columns) if (!isHeadingAt(grid, row, at, from)) contents.add(row);
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

/** Whether what people see in a place is a heading or a title that is merged over it. */
const isHeadingAt = (grid: Grid, row: number, column: number, from: number): boolean =>
  (grid.mergeAt(row, column)?.top ?? from) < from;

/** Whether a row holds nothing but headings of its columns, printed again. */
const repeatsHeadings = (
  grid: Grid,
  row: number,
  own: readonly number[],
  paths: ReadonlyMap<number, readonly string[]>,
): boolean => own.length > 1 && own.every((column) => paths.get(column)?.includes(grid.text(row, column)) === true);

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
