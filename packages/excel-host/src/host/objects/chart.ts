import { enclose, type Area } from '../../model/area';
import { boxOfArea, boxOfChart, Chart, type ChartBox, type ChartSeries } from '../../model/Chart';
import type { Worksheet } from '../../model/Worksheet';
import {
  defineObject,
  hostObject,
  HostError,
  targetOf,
  type HostContext,
  type ObjectType,
  type Property,
} from '../objectType';
import { rangeAt, type RangeTarget } from './range';

interface ChartTarget {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

const changed = ({ sheet }: { sheet: Worksheet }, { workbook }: HostContext) =>
  workbook.emit({ kind: 'charts', sheet, source: 'api' });
const chartField = <K extends keyof Chart>(key: K) => ({
  get: ({ chart }: ChartTarget) => chart[key],
  set: (target: ChartTarget, value: never, context: HostContext) => {
    target.chart[key] = value;
    changed(target, context);
  },
});

const titleType = defineObject<ChartTarget>({
  name: 'ChartTitle',
  properties: { Text: chartField('title'), Visible: chartField('hasTitle') },
  methods: {},
});

const legendType = defineObject<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    Visible: { get: ({ chart }) => chart.legend.visible, set: ({ chart }, value) => (chart.legend.visible = value) },
    Position: { get: ({ chart }) => chart.legend.position, set: ({ chart }, value) => (chart.legend.position = value) },
  },
  methods: {},
});

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const seriesFillType = defineObject<SeriesTarget>({
  name: 'ChartFill',
  properties: {},
  methods: { SetSolidColor: ({ series }, [color]) => void (series.color = String(color)) },
});
const seriesFormatType = defineObject<SeriesTarget>({
  name: 'ChartSeriesFormat',
  properties: { Fill: { get: (target) => hostObject(seriesFillType, target) } },
  methods: {},
});

const place = (range: unknown) => {
  const { sheet, area } = targetOf<RangeTarget>(range);
  return { sheet: sheet.name, area };
};

const seriesType = defineObject<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: { get: ({ series }) => series.name, set: ({ series }, value) => void (series.name = String(value)) },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => void (series.hasDataLabels = Boolean(value)),
    },
    Format: { get: (target) => hostObject(seriesFormatType, target) },
  },
  methods: {
    SetValues: ({ series }, [range]) => void (series.values = place(range)),
    SetXAxisValues: ({ series }, [range]) => void (series.categories = place(range)),
    Delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
});

const seriesCollectionType = defineObject<ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (target) => target.chart.series.map((series) => hostObject(seriesType, { ...target, series })),
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    Add: (target, [name], context) => {
      const { sheet, chart } = target;
      const nowhere = { sheet: sheet.name, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      const values = chart.series[0]?.values ?? nowhere;
      const series: ChartSeries = {
        name: name ? String(name) : `Serie${chart.series.length + 1}`,
        nameCell: null,
        values,
        categories: null,
        color: null,
        hasDataLabels: false,
      };
      chart.series.push(series);
      changed(target, context);
      return hostObject(seriesType, { ...target, series });
    },
    GetItemAt: (target, [index]) => {
      const series = target.chart.series[Number(index)];
      if (!series) throw new HostError('ItemNotFound');
      return hostObject(seriesType, { ...target, series });
    },
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: 'valueAxisTitle' | 'categoryAxisTitle';
}
const axisTitleType = defineObject<AxisTarget>({
  name: 'ChartAxisTitle',
  properties: {
    Text: {
      get: ({ chart, axis }) => chart[axis],
      set: ({ chart, axis }, value) => void (chart[axis] = String(value)),
    },
  },
  methods: {},
});
const gridlinesType = defineObject<ChartTarget>({
  name: 'ChartGridlines',
  properties: { Visible: chartField('gridlines') },
  methods: {},
});
const axisType = defineObject<AxisTarget>({
  name: 'ChartAxis',
  properties: {
    Title: { get: (target) => hostObject(axisTitleType, target) },
    Visible: {
      get: ({ chart, axis }) => axis !== 'valueAxisTitle' || chart.hasValueAxis,
      set: ({ chart, axis }, value) => {
        if (axis === 'valueAxisTitle') chart.hasValueAxis = value === true;
      },
    },
    ReversePlotOrder: {
      get: ({ chart, axis }) => axis === 'categoryAxisTitle' && chart.isReversed,
      set: ({ chart, axis }, value) => {
        if (axis === 'categoryAxisTitle') chart.isReversed = value === true;
      },
    },
    MajorGridlines: { get: ({ sheet, chart }) => hostObject(gridlinesType, { sheet, chart }) },
  },
  methods: {},
});
const axesType = defineObject<ChartTarget>({
  name: 'ChartAxes',
  properties: {
    ValueAxis: { get: (target) => hostObject(axisType, { ...target, axis: 'valueAxisTitle' }) },
    CategoryAxis: { get: (target) => hostObject(axisType, { ...target, axis: 'categoryAxisTitle' }) },
  },
  methods: {},
});

/** Series of a block whose first row names them and whose first column holds the categories. */
function seriesOf({ sheet, area }: RangeTarget, by: unknown): ChartSeries[] {
  const hasCategories = area.columns > 1;
  const hasHeader = area.rows > 1 && typeof sheet.value(area.row, area.column + area.columns - 1) === 'string';
  const first = hasCategories ? 1 : 0;
  const top = hasHeader ? 1 : 0;
  if (by === 'Rows') throw new HostError('UnsupportedOperation', 'series by rows');
  const column = (offset: number): { sheet: string; area: Area } => ({
    sheet: sheet.name,
    area: { row: area.row + top, column: area.column + offset, rows: area.rows - top, columns: 1 },
  });
  return Array.from({ length: area.columns - first }, (_, index) => {
    const nameArea = { row: area.row, column: area.column + first + index, rows: 1, columns: 1 };
    return {
      name: hasHeader ? String(sheet.value(nameArea.row, nameArea.column)) : '',
      nameCell: hasHeader ? { sheet: sheet.name, area: nameArea } : null,
      values: column(first + index),
      categories: hasCategories ? column(0) : null,
      color: null,
      hasDataLabels: false,
    };
  });
}

/** Column widths and row heights of Excel's defaults, in points, where a sheet does not set its own. */
function position({ sheet, chart }: ChartTarget, from: unknown, to: unknown, context: HostContext): void {
  const areaOf = (cell: unknown) =>
    typeof cell === 'string'
      ? targetOf<RangeTarget>(rangeAt(sheet, cell, context)).area
      : targetOf<RangeTarget>(cell).area;
  const start = areaOf(from);
  const end = to === undefined || to === null ? null : areaOf(to);
  if (end) {
    chart.anchor = enclose(start, end);
    return;
  }
  const { left, top } = boxOfArea(start, sheet);
  chart.box = { ...boxOfChart(chart, sheet), left, top };
  chart.anchor = null;
}

/** Setting one of these takes a chart off its cells. */
const boxPart = (key: keyof ChartBox): Property<ChartTarget> => ({
  get: ({ chart, sheet }) => boxOfChart(chart, sheet)[key],
  set: (target, value, context) => {
    const { chart, sheet } = target;
    chart.box = { ...boxOfChart(chart, sheet), [key]: Number(value) };
    chart.anchor = null;
    changed(target, context);
  },
});

const chartType: ObjectType<ChartTarget> = defineObject<ChartTarget>({
  name: 'Chart',
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: chartField('name'),
    ChartType: chartField('type'),
    Left: boxPart('left'),
    Top: boxPart('top'),
    Width: boxPart('width'),
    Height: boxPart('height'),
    Title: { get: (target) => hostObject(titleType, target) },
    Legend: { get: (target) => hostObject(legendType, target) },
    Series: { get: (target) => hostObject(seriesCollectionType, target) },
    Axes: { get: (target) => hostObject(axesType, target) },
  },
  methods: {
    SetData: (target, [range, by], context) => {
      target.chart.series = seriesOf(targetOf<RangeTarget>(range), by);
      changed(target, context);
    },
    SetPosition: (target, [from, to], context) => {
      position(target, from, to, context);
      changed(target, context);
    },
    Delete: (target, _, context) => {
      target.sheet.charts.splice(target.sheet.charts.indexOf(target.chart), 1);
      changed(target, context);
    },
  },
});

const find = (sheet: Worksheet, key: unknown) => sheet.charts.find(({ id, name }) => id === key || name === key);

export const chartCollectionType: ObjectType<Worksheet> = defineObject<Worksheet>({
  name: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => hostObject(chartType, { sheet, chart })),
  properties: { Count: { get: ({ charts }) => charts.length } },
  methods: {
    GetCount: ({ charts }) => charts.length,
    Add: (sheet, [type, range, by], context) => {
      const chart = new Chart(context.workbook.makeId('chart'), `Gráfico ${sheet.charts.length + 1}`, String(type));
      chart.series = seriesOf(targetOf<RangeTarget>(range), by);
      sheet.charts.push(chart);
      changed({ sheet }, context);
      return hostObject(chartType, { sheet, chart });
    },
    GetItem: (sheet, [key]) => {
      const chart = find(sheet, key);
      if (!chart) throw new HostError('ItemNotFound', String(key));
      return hostObject(chartType, { sheet, chart });
    },
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart ? hostObject(chartType, { sheet, chart }) : null;
    },
  },
});
