import type { Area } from './area';

/** A series by the cells it is drawn from. */
export interface ChartSeries {
  name: string;
  /** Cell that holds the name, where there is one. */
  nameCell: { sheet: string; area: Area } | null;
  values: { sheet: string; area: Area };
  categories: { sheet: string; area: Area } | null;
  color: string | null;
  hasDataLabels: boolean;
}

/** A native chart on a sheet; positions and sizes in points. */
export class Chart {
  title = '';
  hasTitle = true;
  legend = { visible: true, position: 'Bottom' };
  series: ChartSeries[] = [];
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  valueAxisTitle = '';
  categoryAxisTitle = '';
  gridlines = true;

  constructor(
    readonly id: string,
    public name: string,
    public type: string,
  ) {}
}
