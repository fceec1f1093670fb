import type { Grid } from './Grid';
import { withMonthNames } from './periods';

/** A column of a table with what stands above it in its header rows, the wider words first. */
export interface HeadedColumn {
  readonly at: number;
  readonly path: readonly string[];
  /** Whether all that stands above it is merged over from columns to its left. */
  readonly isBorrowed?: boolean;
}

/** The columns of headings, each with its words. */
export function headedColumns(grid: Grid, top: number, bottom: number): HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  for (let at = 1; at <= grid.lastColumn; at++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = grid.text(row, at) || (row < bottom ? groupLeftOf(grid, row, at, bottom) : '');
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    if (path.length > 0 && hasOwn(grid, top, bottom, at))
      columns.push({ at, path, ...(isBorrowed(grid, top, bottom, at) && { isBorrowed: true }) });
  }
  const leaves = withMonthNames(columns.map(({ path }) => path.at(-1) ?? ''));
  return columns.map((column, index) => ({ ...column, path: [...column.path.slice(0, -1), leaves[index] ?? ''] }));
}

const hasOwn = (grid: Grid, top: number, bottom: number, at: number): boolean => {
  for (let row = top; row <= bottom; row++) if (grid.text(row, at) !== '') return true;
  return false;
};

function isBorrowed(grid: Grid, top: number, bottom: number, at: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const merge = grid.mergeAt(row, at);
    if (grid.text(row, at) !== '' && (!merge || merge.left === at)) return false;
  }
  return true;
}

/** The words of a group that is not merged: they stand above its first column only. */
function groupLeftOf(grid: Grid, row: number, at: number, bottom: number): string {
  if (!hasBelow(grid, row, bottom, at)) return '';
  for (let column = at - 1; column >= 1; column--) {
    if (!hasBelow(grid, row, bottom, column)) return '';
    if (grid.text(row, column) !== '') return grid.mergeAt(row, column) ? '' : grid.text(row, column);
  }
  return '';
}

function hasBelow(grid: Grid, row: number, bottom: number, at: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    const merge = grid.mergeAt(below, at);
    if (grid.text(below, at) !== '' && (!merge || merge.top > row)) return true;
  }
  return false;
}
