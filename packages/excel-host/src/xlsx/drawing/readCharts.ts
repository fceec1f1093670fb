import { parseArea, splitAddress, type Area } from '../../model/area';
import { Chart, type ChartBox, type ChartSeries } from '../../model/Chart';
import type { Worksheet } from '../../model/Worksheet';
import type { Workbook } from '../../model/Workbook';
import type { OfficePackage } from '../package/OfficePackage';
import { legendPlaces } from './chartXml';
import { attribute, elements, innerOf as inner, textOf as plainText } from '../package/xml';

const emusPerPoint = 12_700;
/** Size of a cell whose sheet says none, in points. */
const usualCell = { width: 48, height: 15 };

/** A chart of the opened file: its parts, and where it was. */
export interface OpenedChart {
  readonly chart: Chart;
  readonly part: string;
  /** Id of the drawing's relation to the chart. */
  readonly relation: string;
  readonly place: Pick<Chart, 'anchor' | 'box'>;
}

export const anchorKinds = ['absoluteAnchor', 'oneCellAnchor', 'twoCellAnchor'] as const;

/** The relation of an anchor to a chart; null where it holds something else. */
export const chartRelation = (anchor: string): string | null =>
  attribute(elements(anchor, 'chart')[0] ?? '<none/>', '*:id');

/** Reads the native column, bar, line and pie charts of a drawing into its sheet; all else in it is only kept. */
export function readCharts(parts: OfficePackage, drawing: string, sheet: Worksheet, workbook: Workbook): OpenedChart[] {
  const xml = parts.text(drawing);
  const relations = parts.relations(drawing);
  return anchorKinds.flatMap((kind) =>
    elements(xml, kind).flatMap((anchor) => {
      const relation = chartRelation(anchor);
      const part = relations.find(({ id }) => id === relation)?.target;
      const name = attribute(elements(anchor, 'cNvPr')[0] ?? '<none/>', 'name') ?? '';
      const chart =
        part === undefined ? null : readChart(parts.text(part), new Chart(workbook.makeId('chart'), name, ''));
      if (!chart || part === undefined || relation === null) return [];
      chart.box = placeOf(anchor, sheet);
      chart.anchor = cellsOf(anchor);
      sheet.charts.push(chart);
      const { box, anchor: cells } = chart;
      return [{ chart, part, relation, place: { box, anchor: cells } }];
    }),
  );
}

/** The cells that a drawing covers exactly; null where it lies across them. */
function cellsOf(anchor: string): Area | null {
  const [from, to] = [elements(anchor, 'from')[0], elements(anchor, 'to')[0]];
  if (from === undefined || to === undefined) return null;
  const number = (marker: string, name: string) => Number(inner(elements(marker, name)[0] ?? '<none/>'));
  if (['colOff', 'rowOff'].some((name) => number(from, name) !== 0 || number(to, name) !== 0)) return null;
  const [row, column] = [number(from, 'row'), number(from, 'col')];
  const [rows, columns] = [number(to, 'row') - row, number(to, 'col') - column];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Where a drawing is, in points; anchors name cells, a position, or both. */
function placeOf(anchor: string, sheet: Worksheet): ChartBox {
  const points = (element: string, name: string) => Number(attribute(element, name) ?? 0) / emusPerPoint;
  const position = elements(anchor, 'pos')[0];
  const from = elements(anchor, 'from')[0];
  const start = position
    ? { x: points(position, 'x'), y: points(position, 'y') }
    : from
      ? cornerOf(from, sheet)
      : { x: 0, y: 0 };
  const to = elements(anchor, 'to')[0];
  if (to) {
    const end = cornerOf(to, sheet);
    return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
  }
  const size = elements(anchor, 'ext')[0] ?? '<none/>';
  return { left: start.x, top: start.y, width: points(size, 'cx'), height: points(size, 'cy') };
}

function cornerOf(marker: string, { columnWidths, rowHeights }: Worksheet): { x: number; y: number } {
  const number = (name: string) => Number(inner(elements(marker, name)[0] ?? '<none/>'));
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
  return {
    x: sum(number('col'), (index) => columnWidths.get(index) ?? usualCell.width) + number('colOff') / emusPerPoint,
    y: sum(number('row'), (index) => rowHeights.get(index) ?? usualCell.height) + number('rowOff') / emusPerPoint,
  };
}

const textOf = (xml: string, name: string): string =>
  elements(xml, name)
    .map((one) => plainText(inner(one)))
    .join('');
const valueOf = (xml: string, name: string): string | null => {
  const [element] = elements(xml, name);
  return element === undefined ? null : attribute(element, 'val');
};

/** The model's kind of chart; null for one that it has not. */
function typeOf(xml: string): string | null {
  const [bar] = elements(xml, 'barChart');
  if (bar === undefined) {
    if (elements(xml, 'pieChart').length > 0) return 'Pie';
    return elements(xml, 'lineChart').length > 0 ? 'Line' : null;
  }
  const direction = valueOf(bar, 'barDir') === 'bar' ? 'Bar' : 'Column';
  const grouping = valueOf(bar, 'grouping');
  return `${direction}${grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : 'Clustered'}`;
}

/** Reads a chart's part into a chart; null where it is of a kind that the model has not. */
export function readChart(xml: string, chart: Chart): Chart | null {
  const type = typeOf(xml);
  if (type === null) return null;
  chart.type = type;
  const beforePlot = xml.split(/<(?:\w+:)?plotArea[\s>]/)[0] ?? '';
  chart.title = textOf(beforePlot, 't');
  chart.hasTitle = chart.title !== '';
  const [legend] = elements(xml, 'legend');
  chart.legend.visible = legend !== undefined;
  const place = Object.entries(legendPlaces).find(([, word]) => word === valueOf(legend ?? '<none/>', 'legendPos'));
  chart.legend.position = place?.[0] ?? chart.legend.position;
  const [category = '<none/>', value = '<none/>'] = [elements(xml, 'catAx')[0], elements(xml, 'valAx')[0]];
  chart.categoryAxisTitle = textOf(category, 't');
  chart.valueAxisTitle = textOf(value, 't');
  chart.isReversed = valueOf(category, 'orientation') === 'maxMin';
  const spacing = valueOf(category, 'tickLblSkip');
  chart.labelSpacing = spacing === null ? null : Number(spacing);
  chart.hasValueAxis = valueOf(value, 'delete') !== '1';
  chart.hasCategoryAxis = valueOf(category, 'delete') !== '1';
  chart.gridlines = elements(value, 'majorGridlines').length > 0;
  chart.series = elements(xml, 'ser').flatMap((series) => readSeries(series));
  return chart;
}

function readSeries(xml: string): ChartSeries[] {
  const part = (name: string) => elements(xml, name)[0] ?? '<none/>';
  const values = placeOfCells(part('val'));
  if (!values) return [];
  const color = valueOf(part('spPr'), 'srgbClr');
  return [
    {
      name: textOf(part('tx'), 'v'),
      nameCell: placeOfCells(part('tx')),
      values,
      categories: placeOfCells(part('cat')),
      color: color === null ? null : `#${color}`,
      hasDataLabels: valueOf(part('dLbls'), 'showVal') === '1',
    },
  ];
}

function placeOfCells(xml: string): { sheet: string; area: Area } | null {
  const formula = textOf(xml, 'f');
  if (formula === '') return null;
  const { sheet, area } = splitAddress(formula);
  const parsed = parseArea(area);
  return parsed && sheet !== null && sheet !== '#REF' ? { sheet, area: parsed } : null;
}
