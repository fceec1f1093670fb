import type { Cell } from '../../domain/records/cell';
import type { RawTable } from '../../domain/records/matrix';
import type { ReadingBudget } from '../container/ReadingBudget';
import { RefusedFile } from '../container/fileRefusal';

/** A row of a sheet. */
export interface RawRow {
  /** Row number in the sheet, as Excel shows it. */
  readonly number: number;
  /** From column A on; blank cells are ''. */
  readonly cells: readonly Cell[];
}

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  readonly links: ReadonlyMap<string, string>;
  /** Its Excel tables. */
  readonly tables: readonly RawTable[];
}

/** A row takes as much as so many cells beside its own. */
const cellsOfRow = 6;
/** No sheet of Excel has more. */
const [maxRows, maxColumns] = [1_048_576, 16_384];

/** The cells of a sheet while they are read, with what the blank ones before them take. */
export class SheetRows {
  private readonly byNumber = new Map<number, Cell[]>();
  /** The row that was put into last: the next cell mostly stands in it too. */
  private last: { readonly number: number; readonly cells: Cell[] } = { number: 0, cells: [] };

  constructor(private readonly budget: ReadingBudget) {}

  /** Keeps a cell. Throws RefusedFile where it stands outside a sheet, or where another one stands already. */
  put(row: number, column: number, cell: Cell): void {
    if (!isRow(row) || !isColumn(column)) throw new RefusedFile('damaged');
    if (cell === '') return;
    const cells = this.last.number === row ? this.last.cells : this.rowAt(row);
    if ((cells[column - 1] ?? '') !== '') throw new RefusedFile('damaged');
    this.budget.spend('cells', Math.max(0, column - cells.length));
    while (cells.length < column) cells.push('');
    cells[column - 1] = cell;
  }

  private rowAt(row: number): Cell[] {
    let cells = this.byNumber.get(row);
    if (!cells) {
      this.budget.spend('cells', cellsOfRow);
      this.byNumber.set(row, (cells = []));
    }
    this.last = { number: row, cells };
    return cells;
  }

  /** What a cell holds; '' where it is blank. */
  at(row: number, column: number): Cell {
    return this.byNumber.get(row)?.[column - 1] ?? '';
  }

  /** Puts something else in place of what a cell holds. */
  replace(row: number, column: number, cell: Cell): void {
    const cells = this.byNumber.get(row);
    if (cells && column <= cells.length) cells[column - 1] = cell;
  }

  /** The places of an area that hold something; how far it goes beyond them takes no time. */
  *filledBetween(start: Place, end: Place): Iterable<Place> {
    const isShort = end[0] - start[0] < this.byNumber.size;
    const numbers = isShort ? numbersBetween(start[0], end[0]) : this.byNumber.keys();
    for (const row of numbers) {
      this.budget.spend('links', 1);
      const cells = row < start[0] || row > end[0] ? undefined : this.byNumber.get(row);
      const last = Math.min(end[1], cells?.length ?? 0);
      for (let column = start[1]; column <= last; column++) if (cells?.[column - 1] !== '') yield [row, column];
    }
  }

  /** The rows that hold something, in order. */
  inOrder(): RawRow[] {
    return [...this.byNumber].map(([number, cells]) => ({ number, cells })).sort((a, b) => a.number - b.number);
  }
}

/** Row and column of a cell, both from 1. */
export type Place = readonly [row: number, column: number];

function* numbersBetween(first: number, last: number): Iterable<number> {
  for (let number = first; number <= last; number++) yield number;
}

/** Row and column of `AB12`, both from 1. Throws RefusedFile where no sheet has such a place. */
export function placeOf(address: string): Place {
  let [at, column] = [0, 0];
  // Letter by letter: a pattern would take most of the time of a sheet with a million cells.
  for (; at < 3; at++) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  if (!isColumn(column)) throw new RefusedFile('damaged');
  return [rowOf(address, at), column];
}

/** The number of a row, from a place of a text to its end. Throws RefusedFile where no sheet has such a row. */
export function rowOf(text: string, from = 0): number {
  let row = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    row = digit >= 0 && digit <= 9 ? row * 10 + digit : NaN;
  }
  if (!isRow(row)) throw new RefusedFile('damaged');
  return row;
}

const isRow = (row: number): boolean => row >= 1 && row <= maxRows;
const isColumn = (column: number): boolean => column >= 1 && column <= maxColumns;
