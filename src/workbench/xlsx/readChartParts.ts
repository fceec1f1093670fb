import { parseArea, splitAddress, type Area } from '../model/area';
import { Chart, type ChartBox, type ChartSeries } from '../model/Chart';
import type { Worksheet } from '../model/Worksheet';
import type { Workbook } from '../model/Workbook';
import { attribute, elements, partText, relationsOf, unescapeXml, worksheetPaths, type Parts } from './packageParts';

const emusPerPoint = 12_700;
/** Size of a cell whose sheet says none, in points. */
const usualCell = { width: 48, height: 15 };

/** Reads the native column, bar, line and pie charts of a file into the model; other drawings are left out. */
export function readChartParts(parts: Parts, workbook: Workbook): void {
  for (const [name, path] of worksheetPaths(parts)) {
    const sheet = workbook.sheet(name);
    const drawing = relationsOf(parts, path).find(({ type }) => type === 'drawing')?.target;
    if (!sheet || drawing === undefined) continue;
    const relations = relationsOf(parts, drawing);
    for (const anchor of ['absoluteAnchor', 'oneCellAnchor', 'twoCellAnchor'].flatMap((kind) =>
      elements(partText(parts, drawing), kind),
    )) {
      const id = attribute(elements(anchor, 'chart')[0] ?? '', '\\w+:id');
      const target = relations.find((one) => one.id === id)?.target;
      const chart = target === undefined ? null : readChart(partText(parts, target), anchor, workbook);
      if (!chart) continue;
      chart.box = placeOf(anchor, sheet);
      chart.anchor = cellsOf(anchor);
      sheet.charts.push(chart);
    }
  }
}

/** The cells that a drawing covers exactly; null where it lies across them. */
function cellsOf(anchor: string): Area | null {
  const [from, to] = [elements(anchor, 'from')[0], elements(anchor, 'to')[0]];
  if (from === undefined || to === undefined) return null;
  const number = (marker: string, name: string) => Number(inner(elements(marker, name)[0] ?? ''));
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
  const size = elements(anchor, 'ext')[0] ?? '';
  return { left: start.x, top: start.y, width: points(size, 'cx'), height: points(size, 'cy') };
}

function cornerOf(marker: string, { columnWidths, rowHeights }: Worksheet): { x: number; y: number } {
  const number = (name: string) => Number(inner(elements(marker, name)[0] ?? ''));
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
  return {
    x: sum(number('col'), (index) => columnWidths.get(index) ?? usualCell.width) + number('colOff') / emusPerPoint,
    y: sum(number('row'), (index) => rowHeights.get(index) ?? usualCell.height) + number('rowOff') / emusPerPoint,
  };
}

/** What is between the tags of an element. */
const inner = (element: string): string =>
  element.endsWith('/>') && !element.includes('</') ? '' : element.replace(/^<[^>]*>/, '').replace(/<[^>]*>$/, '');
const textOf = (xml: string, name: string): string => elements(xml, name).map(inner).map(unescapeXml).join('');
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

function readChart(xml: string, anchor: string, workbook: Workbook): Chart | null {
  const type = typeOf(xml);
  if (type === null) return null;
  const name = attribute(elements(anchor, 'cNvPr')[0] ?? '', 'name') ?? '';
  const chart = new Chart(workbook.makeId('chart'), name, type);
  const beforePlot = xml.split(/<(?:\w+:)?plotArea[\s>]/)[0] ?? '';
  chart.title = textOf(beforePlot, 't');
  chart.hasTitle = chart.title !== '';
  chart.legend.visible = elements(xml, 'legend').length > 0;
  const [category = '', value = ''] = [elements(xml, 'catAx')[0], elements(xml, 'valAx')[0]];
  chart.categoryAxisTitle = textOf(category, 't');
  chart.valueAxisTitle = textOf(value, 't');
  chart.isReversed = valueOf(category, 'orientation') === 'maxMin';
  chart.hasValueAxis = valueOf(value, 'delete') !== '1';
  chart.gridlines = elements(value, 'majorGridlines').length > 0;
  chart.series = elements(xml, 'ser').flatMap((series) => readSeries(series));
  return chart;
}

function readSeries(xml: string): ChartSeries[] {
  const part = (name: string) => elements(xml, name)[0] ?? '';
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
  return parsed && sheet !== null ? { sheet, area: parsed } : null;
}
