import type { Assigned } from './candidate';
import type { JudgedRow } from './judgeRows';
import { isLegendHeading, legendLinesAt, pairsIn, type LegendLine } from './legends';
import type { RowSense } from './rowKinds';

/** A letter or a sign that stands in cells for something; `n/d` and the like only say that nothing is known. */
const isSign = /^[^/]{1,3}$/u;

/** Rows below the records that tell what colours and signs mean. */
export function withLegend(judged: readonly JudgedRow[], sense: RowSense, columns: readonly Assigned[]): JudgedRow[] {
  const fills = new Set(columns.flatMap(({ column }) => [...column.contents.fills.keys()]));
  const signs = new Set(columns.flatMap(({ column }) => [...column.contents.texts.keys()]));
  let isBelow = false;
  return judged.map((known) => {
    if (known.reason !== 'note' && known.reason !== 'unclear') {
      isBelow = false;
      return known;
    }
    const { grid, left, right } = sense;
    const cells = grid.filledIn(known.row).filter((column) => column >= left && column <= right);
    if (cells.some((column) => isLegendHeading(grid.text(known.row, column)))) isBelow = true;
    // A colour stands at its words, or in a blank cell before them.
    const coloured = cells
      .flatMap((column) => [column - 1, column])
      .some((column) => fills.has(grid.own(known.row, column)?.fill ?? ''));
    const explained = cells.flatMap((column) => pairsIn(grid.text(known.row, column)));
    const isLine = isBelow || coloured || explained.some(([sign]) => isSign.test(sign) && signs.has(sign));
    return isLine && cells.length <= 3 ? { ...known, reason: 'legend' } : known;
  });
}

/** The lines of the legend among the rows of a table. */
export function legendIn(judged: readonly JudgedRow[], { grid, left, right }: RowSense): LegendLine[] {
  return judged
    .filter(({ reason }) => reason === 'legend')
    .flatMap(({ row }) => {
      for (let column = left; column <= right; column++) {
        const lines = legendLinesAt(grid, row, column);
        if (lines.length > 0) return lines;
      }
      return [];
    });
}
