import { movedArea, movedLine } from '../Movement';
import type { Shift } from '../../model/references';
import { cellsOf, scanRows, type CellSource, type RowSource } from './scanRows';

/** A row of the file at its present place. */
export interface KeptRow {
  readonly source: RowSource | null;
  /** Place of the row in the file, for runs of unchanged rows. */
  readonly index: number;
  /** Its cells; null for those of its own row as the file has them, which are only read when it is the row's turn. */
  readonly cells: readonly KeptCell[] | null;
  readonly isMoved: boolean;
}

export interface KeptCell {
  readonly column: number;
  readonly source: CellSource;
  readonly sourceRow: number;
}

/** The rows of a file by where they are now. */
export class KeptRows {
  readonly byPlace: ReadonlyMap<number, KeptRow>;
  /** How many rows the file has. */
  readonly count: number;
  /** Whether a cell is gone that had a formula. */
  hasLostFormula = false;

  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly shifts: readonly Shift[],
  ) {
    const rows: RowSource[] = [];
    let isSorted = true;
    scanRows(xml, prefix, (row) => {
      isSorted &&= row.row > (rows.at(-1)?.row ?? -1);
      rows.push(row);
    });
    this.count = rows.length;
    this.byPlace =
      isSorted && shifts.length === 0
        ? new Map(rows.map((source, index) => [source.row, { source, index, isMoved: false, cells: null }]))
        : this.placed(rows);
  }

  private placed(rows: readonly RowSource[]): Map<number, KeptRow> {
    const { shifts } = this;
    const cells = new Map<number, Map<number, KeptCell>>();
    const lines = new Map<number, RowSource>();
    for (const source of rows) {
      const line = movedLine(source.row, 'row', shifts);
      if (line !== null) lines.set(line, source);
      for (const cell of cellsOf(this.xml, this.prefix, source)) {
        const place = movedArea({ row: source.row, column: cell.column, rows: 1, columns: 1 }, shifts);
        if (!place) {
          this.hasLostFormula ||= this.hasFormula(cell);
          continue;
        }
        const own = cells.get(place.row) ?? new Map<number, KeptCell>();
        cells.set(place.row, own.set(place.column, { column: place.column, source: cell, sourceRow: source.row }));
      }
    }
    const numbers = new Set([...lines.keys(), ...cells.keys()]);
    return new Map(
      [...numbers].map((row) => {
        const own = [...(cells.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
        return [row, { source: lines.get(row) ?? null, index: -1, cells: own, isMoved: true }];
      }),
    );
  }

  /** The cells of a row in order; of several at one place the last counts, as for who reads them. */
  cellsIn({ source, cells }: KeptRow): readonly KeptCell[] {
    if (cells || !source) return cells ?? [];
    const own = cellsOf(this.xml, this.prefix, source).map((cell) => ({
      column: cell.column,
      source: cell,
      sourceRow: source.row,
    }));
    if (own.every(({ column }, index) => column > (own[index - 1]?.column ?? -1))) return own;
    return [...new Map(own.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
  }

  private hasFormula({ start, end }: CellSource): boolean {
    return this.xml.slice(start, end).includes(`<${this.prefix}f`);
  }
}
