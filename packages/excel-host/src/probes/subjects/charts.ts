import type { Lab } from '../Lab';
import type { Probe } from '../Probe';
import { errorHandling, reference } from '../sources';

const cells = [
  ['', 'First', 'Second'],
  ['a', 1, 4],
  ['b', 2, 5],
  ['c', 3, 6],
];

/** A sheet with figures and a chart of the first column of them. */
function charted(lab: Lab) {
  const sheet = lab.anotherSheet();
  sheet.getRange('A1:C4').values = cells;
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns');
  return { sheet, chart };
}

/** Charts over cells. */
export const charts: readonly Probe[] = [
  {
    name: 'charts.added',
    says: 'A chart is given a name, and is listed with it and the number of its series.',
    source: reference('ChartCollection.add'),
    run: async (lab) => {
      const { sheet, chart } = charted(lab);
      chart.name = 'Own chart';
      await lab.sync();
      sheet.charts.load('items/name,items/series/count');
      await lab.sync();
      return sheet.charts.items.map(({ name, series }) => [name, series.count]);
    },
    gives: [['Own chart', 1]],
  },
  {
    name: 'charts.found',
    says: 'A chart is found by its name and deleted; one that is not there is ItemNotFound.',
    source: reference('ChartCollection.getItem'),
    run: async (lab) => {
      const { sheet, chart } = charted(lab);
      chart.name = 'Own chart';
      await lab.sync();
      sheet.charts.getItem('Own chart').delete();
      const count = sheet.charts.getCount();
      await lab.sync();
      return [count.value, await lab.refusal(() => sheet.charts.getItem('Own chart').load('name'))];
    },
    gives: [0, 'ItemNotFound'],
  },
  {
    name: 'charts.series',
    says: 'A series is added, given its cells, its labels, its name and its colour in one request.',
    source: reference('ChartSeriesCollection.add'),
    run: async (lab) => {
      const { sheet, chart } = charted(lab);
      const first = chart.series.getItemAt(0);
      first.setXAxisValues(sheet.getRange('A2:A4'));
      const second = chart.series.add('Second');
      second.setValues(sheet.getRange('C2:C4'));
      second.setXAxisValues(sheet.getRange('A2:A4'));
      second.name = 'Other';
      second.hasDataLabels = true;
      second.format.fill.setSolidColor('#1F3864');
      chart.series.load('count');
      second.load('name,hasDataLabels');
      await lab.sync();
      return [chart.series.count, second.name, second.hasDataLabels];
    },
    gives: [2, 'Other', true],
  },
  {
    name: 'charts.again',
    says: 'A series that is there is given other cells.',
    source: reference('ChartSeries.setValues'),
    run: async (lab) => {
      const { sheet, chart } = charted(lab);
      await lab.sync();
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      return (await lab.refusal(() => chart.series.load('count'))) ?? chart.series.count;
    },
    gives: 1,
  },
  {
    name: 'charts.emptySeries',
    says: 'A series without cells cannot be given a colour.',
    source: errorHandling,
    run: async (lab) => {
      const { sheet } = charted(lab);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('F1:F2'), 'Columns');
      await lab.read(chart.series, 'count');
      return (await lab.refusal(() => chart.series.add('Empty').format.fill.setSolidColor('#1F3864'))) ?? 'taken';
    },
    answers: [
      { gives: 'EmptyChartSeries', then: 'A series gets its cells before its looks.' },
      { gives: 'taken', then: 'The order of cells and looks is no matter.' },
    ],
  },
  {
    name: 'charts.looks',
    says: 'Title, legend and axes of a chart are kept as they are set.',
    source: reference('Chart'),
    run: async (lab) => {
      const { chart } = charted(lab);
      chart.title.text = 'Own title';
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.majorGridlines.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.tickLabelSpacing = 1;
      for (const [object, properties] of [
        [chart.title, 'text'],
        [chart.legend, 'visible,position'],
        [valueAxis.majorGridlines, 'visible'],
        [categoryAxis, 'reversePlotOrder,tickLabelSpacing'],
      ] as const)
        object.load(properties);
      await lab.sync();
      const { text } = chart.title;
      const { visible, position } = chart.legend;
      const { reversePlotOrder, tickLabelSpacing } = categoryAxis;
      return [text, visible, position, valueAxis.majorGridlines.visible, reversePlotOrder, tickLabelSpacing];
    },
    gives: ['Own title', true, 'Bottom', false, true, 1],
  },
  {
    name: 'charts.axis',
    says: 'The axis of values can be hidden, and its lines with it in one request.',
    source: reference('ChartAxis.visible'),
    run: (lab) => {
      const { chart } = charted(lab);
      return lab.refusal(() => {
        chart.axes.valueAxis.visible = false;
        chart.axes.valueAxis.majorGridlines.visible = false;
      });
    },
    gives: null,
  },
  {
    name: 'charts.position',
    says: 'A chart is laid over cells, from the first to the last of them.',
    source: reference('Chart.setPosition'),
    run: async (lab) => {
      const { sheet, chart } = charted(lab);
      const larger = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns');
      chart.setPosition(sheet.getRange('E2'), sheet.getRange('H9'));
      larger.setPosition(sheet.getRange('E2'), sheet.getRange('H17'));
      for (const one of [chart, larger]) one.load('left,top,width,height');
      await lab.sync();
      const isNear = (a: number, b: number) => Math.abs(a - b) < 3;
      return [
        chart.left > 0 && chart.top > 0,
        isNear(chart.left, larger.left) && isNear(chart.top, larger.top) && isNear(chart.width, larger.width),
        isNear(larger.height, 2 * chart.height),
      ];
    },
    gives: [true, true, true],
  },
];
