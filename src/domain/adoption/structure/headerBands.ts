import type { Steps } from '../../steps';
import type { Lists } from '../../records/listIndex';
import type { Grid } from './Grid';
import type { Headings } from './headings';
import { longestHeading } from './headingText';
import { periodNamed, withMonthNames } from './periods';

/** A column of a table with what stands above it in its header rows, the wider words first. */
export interface HeadedColumn {
  readonly at: number;
  readonly path: readonly string[];
  /** Whether all that stands above it is merged over from columns to its left. */
  readonly isBorrowed?: boolean;
}

/** Rows of headings, one or several. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn[];
}

/** Headings stand in no more rows than these. */
const mostRows = 4;
/** Rows within which headings may be long; further down a sheet has mostly data. */
const deepest = 200;
const longestDeepHeading = 40;

/** What finding headings needs to know. */
export interface HeadingSense {
  readonly headings: Headings;
  readonly lists: Lists;
}

/** Finds the rows of a sheet that hold headings, in order. */
export function* headerBands(grid: Grid, sense: HeadingSense): Steps<HeaderBand[]> {
  const bands: HeaderBand[] = [];
  let covered = 0;
  for (const [index, row] of grid.rows.entries()) {
    if (index % 100 === 99) yield;
    const isBelowData = bands.length > 0 && grid.filledIn(row - 1).length > 1;
    if (row <= covered || !isHeadingRow(grid, row, sense, { isDeep: index >= deepest, isBelowData })) continue;
    const [top, bottom] = extended(grid, row, covered, sense);
    covered = bottom;
    bands.push({ top, bottom, columns: headedColumns(grid, top, bottom) });
  }
  return bands;
}

/** How much of a row must be what headings are called; more right below data, which holds such words too. */
const [enough, enoughBelowData] = [0.42, 0.75] as const;

interface RowPlace {
  readonly isDeep: boolean;
  readonly isBelowData: boolean;
}

/** Whether enough of a row is what headings are called. */
function isHeadingRow(grid: Grid, row: number, { headings, lists }: HeadingSense, place: RowPlace): boolean {
  const columns = grid.filledIn(row);
  if (columns.length < 2) return false;
  let [score, countries] = [0, 0];
  const texts = withMonthNames(columns.map((column) => grid.text(row, column)));
  for (const [index, column] of columns.entries()) {
    const cell = grid.own(row, column);
    const text = texts[index] ?? '';
    if (cell?.date !== undefined || text.length > (place.isDeep ? longestDeepHeading : longestHeading)) return false;
    if (typeof cell?.value === 'number' && !isYear(cell.value)) return false;
    if (lists.countries.codeOf(text) !== undefined) countries++;
    else score += headings.weight(text);
  }
  if (countries >= 3) score += countries;
  return score >= 1.5 && score >= columns.length * (place.isBelowData ? enoughBelowData : enough);
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 2015 && number <= 2045;

/** First and last row of the headings to which a row belongs. */
function extended(grid: Grid, row: number, above: number, sense: HeadingSense): readonly [number, number] {
  let [top, bottom] = [row, row];
  while (bottom - top + 1 < mostRows && top - 1 > above && isGroupRow(grid, top - 1, top)) top--;
  while (bottom - top + 1 < mostRows && continuesBelow(grid, top, bottom, sense)) bottom++;
  return [top, bottom];
}

/** Whether a row names groups of the headings below it. */
export function isGroupRow(grid: Grid, row: number, below: number): boolean {
  const columns = grid.filledIn(row);
  if (columns.length === 0) return false;
  const width = grid.filledIn(below).length;
  return columns.every((column) => {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom >= below) return true;
    if (merge && merge.right > merge.left) {
      const span = merge.right - merge.left + 1;
      return columns.length > 1 || span < width * 0.6;
    }
    // Words that are not merged stand above the first of their group; alone in their row they are a title.
    return (
      columns.length > 1 &&
      grid.text(row, column).length <= longestHeading &&
      grid.own(row, column + 1) === undefined &&
      grid.text(below, column) !== '' &&
      grid.text(below, column + 1) !== ''
    );
  });
}

/** Whether the row below headings belongs to them. */
function continuesBelow(grid: Grid, top: number, bottom: number, { headings, lists }: HeadingSense): boolean {
  const next = bottom + 1;
  const reaches = reachesDown(grid, top, next);
  const columns = grid.filledIn(next);
  if (columns.length === 0) return false;
  const isSub = (column: number): boolean => {
    const text = grid.text(next, column);
    if (text.length > longestHeading || grid.own(next, column)?.date !== undefined) return false;
    const isName =
      headings.weight(text) > 0 ||
      isLetter(text) ||
      periodNamed(text) !== null ||
      lists.countries.codeOf(text) !== undefined;
    return reaches ? isName || !/^\d+([.,]\d+)?$/.test(text) : isName;
  };
  if (!columns.every(isSub)) return false;
  if (reaches) return true;
  return (
    columns.length >= 2 &&
    columns.every((column) => {
      const merge = grid.mergeAt(bottom, column);
      if (merge) return merge.right > merge.left;
      if (grid.text(bottom, column) === '') return true;
      return grid.text(bottom, column + 1) === '' && grid.text(next, column + 1) !== '';
    })
  );
}

/** Whether a heading is merged down into a row. */
function reachesDown(grid: Grid, top: number, row: number): boolean {
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top >= top && merge.top < row && grid.text(merge.top, merge.left) !== '') return true;
  }
  return false;
}

/** Letters by which women, men and totals are told. */
const isLetter = (text: string): boolean => /^[MHFWVT]\.?$/i.test(text);

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
