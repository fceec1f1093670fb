import type { ForeignCell, ForeignSheet } from '../../domain/adoption/foreignSheet';
import { brokenCell, notCalculated, type Cell } from '../../domain/records/cell';
import { shownNumber } from './shownNumber';

/** Gathers the cells of a sheet with what they show, in whatever order they come. */
export class ForeignRows {
  private readonly kept = new Map<number, Map<number, ForeignCell>>();

  /** @param onKept told of each cell before it is kept */
  constructor(private readonly onKept: () => void = () => undefined) {}

  /** Keeps a cell, unless there is one in its place already. */
  keep(row: number, column: number, cell: ForeignCell): void {
    const cells = this.kept.get(row) ?? new Map<number, ForeignCell>();
    if (cells.size === 0) this.kept.set(row, cells);
    if (cells.has(column)) return;
    this.onKept();
    cells.set(column, cell);
  }

  /** All that was kept, by row and then by column. */
  inOrder(): ForeignSheet['rows'] {
    const byNumber = <T>(entries: Iterable<readonly [number, T]>) => new Map([...entries].sort(([a], [b]) => a - b));
    return byNumber([...this.kept].map(([row, cells]) => [row, byNumber(cells)] as const));
  }
}

/** A cell that holds nothing. */
export const blankCell: ForeignCell = { value: '', text: '' };

/**
 * What people see of a value; nothing where a file holds a formula without one.
 * @param format code of its number format
 */
export function shownCell(value: Cell, format: string, date1904: boolean): ForeignCell {
  if (typeof value === 'number') return { value, ...shownNumber(value, format, date1904) };
  if (typeof value === 'boolean') return { value, text: value ? 'TRUE' : 'FALSE' };
  if (value === notCalculated) return { value, text: '' };
  return { value, text: String(brokenCell(value)?.params?.['value'] ?? value) };
}

/** What can belong to a cell beside its value. */
export type CellExtras = Partial<Record<'fill' | 'link' | 'comment', string | undefined>>;

/** A cell with what belongs to it, and without what it has not. */
export function withExtras(cell: ForeignCell, { fill, link, comment }: CellExtras): ForeignCell {
  return {
    ...cell,
    ...(fill !== undefined && { fill }),
    ...(link !== undefined && { link }),
    ...(comment !== undefined && { comment }),
  };
}
