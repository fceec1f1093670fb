import type { Area } from './area';
import type { Worksheet } from './Worksheet';

/** Cells that a series is drawn from. */
export interface SeriesCells {
  readonly sheet: string;
  readonly area: Area;
}

/** A series by the cells it is drawn from. */
export interface ChartSeries {
  name: string;
  /** Cell that holds the name, where there is one. */
  nameCell: SeriesCells | null;
  /** Of no rows until the series is given cells. */
  values: SeriesCells;
  categories: SeriesCells | null;
  color: string | null;
  hasDataLabels: boolean;
}

/** A rectangle on a sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A native chart on a sheet; positions and sizes in points. */
export class Chart {
  title = '';
  hasTitle = true;
  legend = { visible: true, position: 'Bottom' };
  series: ChartSeries[] = [];
  /** Cells that it covers and goes along with; null when it lies at `box`, whatever becomes of the cells. */
  anchor: Area | null = null;
  box: ChartBox = { left: 0, top: 0, width: 360, height: 216 };
  valueAxisTitle = '';
  categoryAxisTitle = '';
  gridlines = true;
  hasValueAxis = true;
  hasCategoryAxis = true;
  /** Whether the first category comes last along its axis: at the top, with bars. */
  isReversed = false;
  /** Every so manieth category has its label; null where Excel chooses. */
  labelSpacing: number | null = null;

  constructor(
    readonly id: string,
    public name: string,
    public type: string,
  ) {}
}

/** Size of a cell whose sheet says none, in points. */
const usualCell = { width: 48, height: 15 };

/** Where cells are on their sheet. */
export function boxOfArea(area: Area, { columnWidths, rowHeights }: Worksheet): ChartBox {
  const sum = (sizes: ReadonlyMap<number, number>, usual: number, first: number, count: number) =>
    Array.from({ length: count }, (_, index) => sizes.get(first + index) ?? usual).reduce((a, b) => a + b, 0);
  return {
    left: sum(columnWidths, usualCell.width, 0, area.column),
    top: sum(rowHeights, usualCell.height, 0, area.row),
    width: sum(columnWidths, usualCell.width, area.column, area.columns),
    height: sum(rowHeights, usualCell.height, area.row, area.rows),
  };
}

/** Where a chart is now. */
export const boxOfChart = ({ anchor, box }: Chart, sheet: Worksheet): ChartBox =>
  anchor ? boxOfArea(anchor, sheet) : box;
