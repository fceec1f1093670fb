import type { Steps } from '../../steps';
import type { Lists } from '../../records/listIndex';
import { isFilled, type Grid } from './Grid';
import { headedColumns, type HeadedColumn } from './headedColumns';
import type { Headings } from './headings';
import { longestHeading } from './headingText';
import { periodNamed, withMonthNames } from './periods';

/** Rows of headings, one or several. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn[];
}

/** Rows that make a step. */
const rowsInStep = 10;
/** So many texts of a row tell that it holds no headings. */
const fewTexts = 12;
/** A sheet with more rows of headings is none that people keep. */
const mostBands = 400;
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
    if (index % rowsInStep === 0) yield;
    if (bands.length === mostBands) break;
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
    if (index === fewTexts && score + countries === 0) return false;
    if (cell?.date !== undefined || text.length > (place.isDeep ? longestDeepHeading : longestHeading)) return false;
    if (typeof cell?.value === 'number' && !isYear(cell.value)) return false;
    if (lists.countries.codeOf(text) !== undefined) countries++;
    else score += headings.weight(text, place.isDeep);
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
  // How a column is to be filled stands below its heading, in brackets.
  if (columns.length > 1 && columns.every((column) => /^[([].*[)\]]$/s.test(grid.text(next, column)))) return true;
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

/** Whether a heading of a column is merged down into a row. */
function reachesDown(grid: Grid, top: number, row: number): boolean {
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top >= top && merge.top < row && grid.text(merge.top, merge.left) !== '') {
      if (isFilledBelow(grid, merge.bottom, column)) return true;
    }
  }
  return false;
}

/** Rows below a heading within which something of its column stands. */
const rowsBelow = 60;

/** Whether something stands below: a title over labels and values, as of a card, has nothing there. */
const isFilledBelow = (grid: Grid, row: number, column: number): boolean =>
  grid.rowsBetween(row + 1, row + rowsBelow).some((below) => isFilled(grid.own(below, column)));

/** Letters by which women, men and totals are told. */
const isLetter = (text: string): boolean => /^[MHFWVT]\.?$/i.test(text);
