import { notCalculated } from '../../records/cell';
import type { ForeignCell, ForeignSheet, Merge } from '../foreignSheet';

/** Columns beyond these are no part of a table; as many rows are looked at of a sheet whose records lie in columns. */
export const widestTable = 600;

/** The cells of a sheet as people see them: a merged area shows in each of its places what its first one holds. */
export class Grid {
  /** Numbers of the rows that hold something, in order. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  private readonly merged = new Map<number, Map<number, Merge>>();
  private readonly filled = new Map<number, readonly number[]>();

  constructor(
    private readonly cells: ForeignSheet['rows'],
    readonly merges: readonly Merge[],
    /** Whether its rows are the columns of the sheet. */
    readonly isTurned = false,
  ) {
    this.rows = [...cells.keys()].sort((a, b) => a - b);
    let last = 0;
    for (const row of cells.values()) for (const column of row.keys()) if (column > last) last = column;
    this.lastColumn = Math.min(last, widestTable);
    for (const merge of merges) this.cover(merge);
  }

  /** Remembers an area in the rows that hold something; how far it goes beyond them takes no time. */
  private cover(merge: Merge): void {
    const right = Math.min(merge.right, this.lastColumn);
    if (merge.left > right) return;
    for (let at = this.firstFrom(merge.top); at < this.rows.length; at++) {
      const row = this.rows[at] ?? 0;
      if (row > merge.bottom) return;
      const columns = this.merged.get(row) ?? new Map<number, Merge>();
      this.merged.set(row, columns);
      for (let column = merge.left; column <= right; column++) {
        // Areas of Excel never overlap: what does is not looked at any further.
        if (columns.has(column)) return;
        columns.set(column, merge);
      }
    }
  }

  /** Position of the first row from a number on. */
  firstFrom(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Numbers of the rows that hold something within two, both included. */
  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(this.firstFrom(first), this.firstFrom(last + 1));
  }

  mergeAt(row: number, column: number): Merge | undefined {
    return this.merged.get(row)?.get(column);
  }

  /** What a place itself holds. */
  own(row: number, column: number): ForeignCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** What people see in a place. */
  at(row: number, column: number): ForeignCell | undefined {
    const merge = this.mergeAt(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  /** The text that people see in a place, without blanks around it. */
  text(row: number, column: number): string {
    return this.at(row, column)?.text.trim() ?? '';
  }

  /** Columns of a row whose own cell holds something to read. */
  filledIn(row: number): readonly number[] {
    const known = this.filled.get(row);
    if (known) return known;
    const filled: number[] = [];
    for (const [column, cell] of this.cells.get(row) ?? []) {
      if (column <= widestTable && isFilled(cell) && this.isFirstOf(row, column)) filled.push(column);
    }
    this.filled.set(row, filled);
    return filled;
  }

  /** Whether a place is no later one of a merged area. */
  private isFirstOf(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return !merge || (merge.top === row && merge.left === column);
  }

  /** The same with rows and columns exchanged. */
  transposed(): Grid {
    const turned = new Map<number, Map<number, ForeignCell>>();
    for (const [row, columns] of this.cells) {
      for (const [column, cell] of columns) {
        const cells = turned.get(column) ?? new Map<number, ForeignCell>();
        turned.set(column, cells.set(row, cell));
      }
    }
    const merges = this.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    }));
    return new Grid(turned, merges, !this.isTurned);
  }
}

/** Whether people can read something in a cell, or could if its file had been saved with its values. */
export function isFilled(cell: ForeignCell | undefined): boolean {
  return cell !== undefined && (cell.text.trim() !== '' || cell.value === notCalculated);
}
