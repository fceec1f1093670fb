import { enclose } from '../../model/area';
import { boxOfArea, boxOfChart, Chart, type ChartBox, type ChartSeries } from '../../model/Chart';
import { seriesOf } from './chartSeries';
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
import { colorOf } from '../colors';
import { wordOf } from '../enumerations';
import { requireAllowed } from '../protect';
import { rangeAt } from './range';
import type { RangeTarget } from './rangeCells';

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
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ chart }, value) => void (chart.legend.position = wordOf('ChartLegendPosition', value)),
    },
  },
  methods: {},
});

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** A series that was added and not yet given cells. */
const isEmpty = ({ values }: ChartSeries): boolean => values.area.rows < 1;

const seriesFillType = defineObject<SeriesTarget>({
  name: 'ChartFill',
  properties: {},
  methods: {
    SetSolidColor: ({ series }, [color]) => {
      if (isEmpty(series)) throw new HostError('EmptyChartSeries');
      series.color = colorOf(color);
    },
  },
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
      set: ({ series }, value) => {
        if (isEmpty(series)) throw new HostError('EmptyChartSeries');
        series.hasDataLabels = Boolean(value);
      },
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
      const series: ChartSeries = {
        name: name ? String(name) : `Serie${chart.series.length + 1}`,
        nameCell: null,
        values: { sheet: sheet.name, area: { row: 0, column: 0, rows: 0, columns: 0 } },
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
    TickLabelSpacing: {
      get: ({ chart }) => chart.labelSpacing ?? '',
      set: ({ chart, axis }, value) => {
        const spacing = Number(value);
        if (value !== '' && (!Number.isInteger(spacing) || spacing < 1 || spacing > 31_999))
          throw new HostError('InvalidArgument');
        if (axis === 'categoryAxisTitle') chart.labelSpacing = value === '' ? null : spacing;
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
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, context) => {
        target.chart.type = wordOf('ChartType', value);
        changed(target, context);
      },
    },
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
      requireAllowed(target.sheet, context, 'allowEditObjects');
      target.chart.series = seriesOf(targetOf<RangeTarget>(range), wordOf('ChartSeriesBy', by ?? 'Auto'));
      changed(target, context);
    },
    SetPosition: (target, [from, to], context) => {
      position(target, from, to, context);
      changed(target, context);
    },
    Delete: (target, _, context) => {
      requireAllowed(target.sheet, context, 'allowEditObjects');
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
      requireAllowed(sheet, context, 'allowEditObjects');
      wordOf('ChartType', type);
      const chart = new Chart(context.workbook.makeId('chart'), `Gráfico ${sheet.charts.length + 1}`, String(type));
      chart.series = seriesOf(targetOf<RangeTarget>(range), wordOf('ChartSeriesBy', by ?? 'Auto'));
      sheet.charts.push(chart);
      changed({ sheet }, context);
      return hostObject(chartType, { sheet, chart });
    },
    GetItem: (sheet, [key]) => {
      const chart = find(sheet, key);
      if (!chart) throw new HostError('ItemNotFound', String(key));
      return hostObject(chartType, { sheet, chart });
    },
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[Number(index)];
      if (!chart) throw new HostError('ItemNotFound', String(index));
      return hostObject(chartType, { sheet, chart });
    },
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart ? hostObject(chartType, { sheet, chart }) : null;
    },
  },
});
