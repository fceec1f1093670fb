import type { ForeignCell, ForeignSheet, Merge } from '../foreignSheet';

/** In which direction the records of a table follow one another: what is merged along it holds for all of them. */
export type Direction = 'down' | 'across';

/** The cells of a sheet of unknown layout, merged areas filled. */
export class SheetGrid {
  private readonly byColumn = new Map<number, Merge[]>();
  private readonly byRow = new Map<number, Merge[]>();

  constructor(private readonly sheet: ForeignSheet) {
    for (const merge of sheet.merges) {
      if (merge.bottom > merge.top) listed(this.byColumn, merge.left, merge);
      if (merge.right > merge.left) listed(this.byRow, merge.top, merge);
    }
    for (const merges of this.byColumn.values()) merges.sort((a, b) => a.top - b.top);
    for (const merges of this.byRow.values()) merges.sort((a, b) => a.left - b.left);
  }

  /** A cell as it stands. */
  at(row: number, column: number): ForeignCell | undefined {
    return this.sheet.rows.get(row)?.get(column);
  }

  /** A cell, or the one that is merged over it in the direction of the records. */
  filled(row: number, column: number, direction: Direction): ForeignCell | undefined {
    const merge =
      direction === 'down'
        ? lastStarting(this.byColumn.get(column), row, 'top')
        : lastStarting(this.byRow.get(row), column, 'left');
    if (!merge) return this.at(row, column);
    const isInside = direction === 'down' ? row <= merge.bottom : column <= merge.right;
    return isInside ? this.at(merge.top, merge.left) : this.at(row, column);
  }

  /** Rows that hold something, from the first to the last one, with their cells. */
  cellsOf(row: number): ReadonlyMap<number, ForeignCell> {
    return this.sheet.rows.get(row) ?? nothing;
  }
}

const nothing: ReadonlyMap<number, ForeignCell> = new Map();

function listed(index: Map<number, Merge[]>, at: number, merge: Merge): void {
  const merges = index.get(at);
  if (merges) merges.push(merge);
  else index.set(at, [merge]);
}

/** Of merges in order the last one that begins at a place or before it. */
function lastStarting(merges: readonly Merge[] = [], place: number, start: 'top' | 'left'): Merge | undefined {
  let [low, high] = [0, merges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.[start] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}
