import { foldText } from '../../foldText';
import { notCalculated } from '../../records/cell';
import type { SectionSays } from '../layout';
import type { Grid } from './Grid';
import type { HeaderBand } from './headerBands';
import type { SectionReader } from './SectionReader';

/** Where a table lies, and what tells its records from other rows. */
export interface RowSense {
  readonly grid: Grid;
  readonly sections: SectionReader;
  readonly band: HeaderBand;
  readonly left: number;
  readonly right: number;
  /** The column by which a record is known. */
  readonly key: number;
  /** Columns that only count the rows. */
  readonly numbering: ReadonlySet<number>;
}

/** What a row is by itself; `wide` and `lone` hold one text, of which the rows around tell what it is. */
export type RowKind =
  | 'record'
  | 'blank'
  | 'repeatedHeader'
  | 'total'
  | 'subtotal'
  | 'section'
  | 'wide'
  | 'lone'
  | 'title'
  | 'numbers'
  | 'unclear';

export interface KnownRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  readonly says?: SectionSays;
}

const total =
  /^(?:\W*)(sub\s*-?\s*)?(gran )?(totals?|totales|total general|suma|sumatoria|grand total|promedio|average)\b/;

/** Tells what one row of a table is. */
export function rowKind(row: number, sense: RowSense): KnownRow {
  const { grid, left, right, key } = sense;
  const cells = grid.filledIn(row).filter((column) => column >= left && column <= right);
  const words = cells.filter((column) => isWord(sense, row, column));
  const first = grid.text(row, words[0] ?? 0);
  const known = (kind: RowKind, text = first, says?: SectionSays): KnownRow => ({
    row,
    kind,
    text,
    ...(says && { says }),
  });
  if (cells.length === 0) return known('blank');
  if (repeatsHeader(row, cells, sense)) return known('repeatedHeader');
  const isTotal = total.exec(foldText(first));
  // Beside its one word a sum has nothing but numbers, be they written as texts.
  const isOfNumbers = words.length === 1 && cells.every((column) => grid.own(row, column)?.date === undefined);
  if (isTotal && (isOfNumbers || (words.length <= 2 && !isLikeRecord(row, cells, sense))))
    return known(isTotal[1] === undefined ? 'total' : 'subtotal');
  if (words.length === 0) return known(cells.every((column) => sense.numbering.has(column)) ? 'blank' : 'numbers');
  if (words.length <= 2 && !isLikeRecord(row, cells, sense)) {
    const says = sectionSaid(row, words, sense);
    if (says) return known('section', says.text, says);
    if (words.length === 1 && isWide(row, words[0] ?? 0, sense)) return known('wide');
    if (words.length === 1 && cells.length === 1) return known(words[0] === key ? 'title' : 'lone');
  }
  // What tells the record is merged over from the row above: more of that record, or another one.
  const merge = grid.mergeAt(row, key);
  if (grid.text(row, key) !== '' && (!merge || merge.top === row)) return known('record');
  return known('unclear', words.map((column) => grid.text(row, column)).join(' | '));
}

/** No number or letter before the words of a section is longer. */
const longestCode = 8;

/** What a row says as a section: in its only text, or in that behind a short number of its own. */
function sectionSaid(
  row: number,
  words: readonly number[],
  { grid, sections, left, right }: RowSense,
): SectionSays | null {
  // A number may be the row's own, or be about what it is called.
  const isNumbered = grid
    .filledIn(row)
    .some((column) => column >= left && column <= right && typeof grid.own(row, column)?.value === 'number');
  const [first = '', second] = words.map((column) => grid.text(row, column));
  if (second === undefined) return sections.named(first, isNumbered);
  if (first.length > longestCode) return null;
  const text = `${first} ${second}`;
  const says = sections.named(text) ?? sections.named(second);
  return says && says.field !== 'dates' ? { ...says, text } : null;
}

/** Whether a cell holds words, and not a number, a day or the row's own number. */
function isWord({ grid, numbering }: RowSense, row: number, column: number): boolean {
  const cell = grid.own(row, column);
  if (!cell || typeof cell.value === 'number' || cell.value === notCalculated) return false;
  const text = cell.text.trim();
  return !/^[\d.,\s%$]+$/.test(text) || (/^20\d\d$/.test(text) && !numbering.has(column)) || isAlone(grid, row, column);
}

/** A year alone in its row is a section, also as a number in a text. */
const isAlone = (grid: Grid, row: number, column: number): boolean =>
  grid.filledIn(row).length === 1 && /^\D*20\d\d\D*$/.test(grid.text(row, column));

/** Whether a row says, beside a text, what only records do: a day, or several things. */
function isLikeRecord(row: number, cells: readonly number[], { grid, numbering }: RowSense): boolean {
  return (
    cells.some((column) => grid.own(row, column)?.date !== undefined) ||
    cells.filter(
      (column) =>
        !numbering.has(column) &&
        grid.own(row, column)?.value !== notCalculated &&
        typeof grid.own(row, column)?.value !== 'number',
    ).length > 2
  );
}

/** Whether a text spans much of the table. */
function isWide(row: number, column: number, { grid, left, right }: RowSense): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right - merge.left + 1 >= Math.max(2, (right - left + 1) / 2);
}

function repeatsHeader(row: number, cells: readonly number[], { grid, band }: RowSense): boolean {
  if (cells.length < 2) return false;
  for (let header = band.top; header <= band.bottom; header++) {
    if (cells.every((column) => foldText(grid.text(row, column)) === foldText(grid.text(header, column)))) return true;
  }
  return false;
}
