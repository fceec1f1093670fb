import type { Area } from '../../model/area';
import type { ChartSeries, SeriesCells } from '../../model/Chart';
import type { RangeTarget } from './rangeCells';

/**
 * Series of a block whose first row and first column hold names and categories. Left to itself Excel takes the shorter
 * side for the series: columns unless the block is wider than high.
 */
export function seriesOf({ sheet, area }: RangeTarget, by: string): ChartSeries[] {
  const isText = (row: number, column: number) => typeof sheet.value(area.row + row, area.column + column) === 'string';
  const hasLeft = area.columns > 1;
  const hasTop = area.rows > 1 && isText(0, area.columns - 1);
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const isByRows = by === 'Rows' || (by === 'Auto' && area.columns - left > area.rows - top);
  const part = (row: number, column: number, rows: number, columns: number): SeriesCells => ({
    sheet: sheet.name,
    area: { row: area.row + row, column: area.column + column, rows, columns } satisfies Area,
  });
  const count = isByRows ? area.rows - top : area.columns - left;
  return Array.from({ length: count }, (_, index) => {
    const names = isByRows ? hasLeft : hasTop;
    const nameCell = names ? (isByRows ? part(top + index, 0, 1, 1) : part(0, left + index, 1, 1)) : null;
    const along = isByRows
      ? part(top + index, left, 1, area.columns - left)
      : part(top, left + index, area.rows - top, 1);
    const across = isByRows
      ? hasTop && part(0, left, 1, area.columns - left)
      : hasLeft && part(top, 0, area.rows - top, 1);
    return {
      name: nameCell ? String(sheet.value(nameCell.area.row, nameCell.area.column)) : '',
      nameCell,
      values: along,
      categories: across || null,
      color: null,
      hasDataLabels: false,
    };
  });
}
