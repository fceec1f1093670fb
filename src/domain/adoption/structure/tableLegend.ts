import type { Assigned } from './candidate';
import type { JudgedRow } from './judgeRows';
import { isLegendHeading, legendLineAt, type LegendLine } from './legends';
import type { RowSense } from './rowKinds';

/** Rows below the records that tell what colours and signs mean. */
export function withLegend(judged: readonly JudgedRow[], sense: RowSense, columns: readonly Assigned[]): JudgedRow[] {
  const fills = new Set(columns.flatMap(({ column }) => [...column.contents.fills.keys()]));
  let isBelow = false;
  return judged.map((known) => {
    if (known.reason !== 'note' && known.reason !== 'unclear') {
      isBelow = false;
      return known;
    }
    const { grid, left, right } = sense;
    const cells = grid.filledIn(known.row).filter((column) => column >= left && column <= right);
    if (cells.some((column) => isLegendHeading(grid.text(known.row, column)))) isBelow = true;
    const coloured = [left - 1, ...cells].some((column) => fills.has(grid.own(known.row, column)?.fill ?? ''));
    const isLine = isBelow || coloured;
    return isLine && cells.length <= 3 ? { ...known, reason: 'legend' } : known;
  });
}

/** The lines of the legend among the rows of a table. */
export function legendIn(judged: readonly JudgedRow[], { grid, left, right }: RowSense): LegendLine[] {
  return judged
    .filter(({ reason }) => reason === 'legend')
    .flatMap(({ row }) => {
      for (let column = left; column <= right; column++) {
        const line = legendLineAt(grid, row, column);
        if (line) return [line];
      }
      return [];
    });
}
