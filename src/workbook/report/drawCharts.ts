import { tableOf, type ChartBlock, type ReportDocument, type TableBlock } from '../../domain/report/ReportDocument';
import { sheetKey } from '../../domain/report/sheet/sheetKey';
import { columnStarts, reportColumns, rowKey } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import type { CellsAt } from './formatRows';
import { columnsOf } from './shapeRows';

/** Columns of the grid that a chart covers beside the wide one. */
const chartColumns = reportColumns - 1;

const chartName = ({ key }: ChartBlock): string => `Informe ${key}`;
const isOurs = (name: string): boolean => name.startsWith('Informe ');

/** Where the rows of a report stand. */
export interface Places {
  readonly rowOf: (key: string) => number | undefined;
  readonly cellsAt: CellsAt;
}

/**
 * Draws the charts of a report from the cells of their tables, and takes away those that it has no more. A chart that is
 * there is given its cells, and keeps how people made it look.
 * @param existing the charts of the sheet with how many series they have
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  document: ReportDocument,
  places: Places,
  existing: ReadonlyMap<string, number>,
): void {
  const blocks = document.blocks.filter((block) => block.kind === 'chart');
  const wanted = new Set(blocks.map(chartName));
  for (const name of existing.keys()) if (isOurs(name) && !wanted.has(name)) sheet.charts.getItem(name).delete();
  for (const block of blocks) drawChart(sheet, block, tableOf(document, block), places, existing);
}

function drawChart(
  sheet: Excel.Worksheet,
  block: ChartBlock,
  table: TableBlock,
  { rowOf, cellsAt }: Places,
  existing: ReadonlyMap<string, number>,
): void {
  const [first, last] = [
    rowOf(rowKey(table.key, table.rows[0]?.key ?? '')),
    rowOf(rowKey(table.key, table.rows.at(-1)?.key ?? '')),
  ];
  const [top, header] = [rowOf(sheetKey(`${block.key}#0`)), rowOf(sheetKey(table.key))];
  if (first === undefined || last === undefined || top === undefined || header === undefined) return;
  const starts = columnStarts(table);
  const cellsOf = (key: string, from: number) => {
    const start = starts[table.columns.findIndex((column) => column.key === key)] ?? 0;
    return columnsOf(cellsAt(from, last - from + 1), start, 1);
  };
  const labels = columnsOf(cellsAt(first, last - first + 1), 0, 1);
  const name = chartName(block);
  const series = existing.get(name);
  const isThere = series === block.columns.length;
  if (series !== undefined && !isThere) sheet.charts.getItem(name).delete();
  const chart = isThere
    ? sheet.charts.getItem(name)
    : sheet.charts.add(block.type, cellsOf(block.columns[0] ?? '', header), 'Columns');
  block.columns.forEach((key, index) => {
    const label = table.columns.find((column) => column.key === key)?.label ?? key;
    const drawn = isThere || index === 0 ? chart.series.getItemAt(index) : chart.series.add(label);
    drawn.name = label;
    drawn.setValues(cellsOf(key, first));
    drawn.setXAxisValues(labels);
    if (isThere) return;
    drawn.hasDataLabels = true;
    drawn.format.fill.setSolidColor(appearance.seriesColors[index % appearance.seriesColors.length] ?? '#1F3864');
  });
  if (isThere) return;
  chart.name = name;
  chart.title.text = block.title;
  // The bars are labelled with their values.
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // No label is left out.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  // Bars are read from the top, as the rows of the table are.
  if (block.type === 'BarClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.visible = block.columns.length > 1;
  chart.legend.position = 'Bottom';
  const bottom = rowOf(sheetKey(`${block.key}#end`)) ?? top + 1;
  chart.setPosition(columnsOf(cellsAt(top), 0, 1), columnsOf(cellsAt(bottom - 1), chartColumns, 1));
}
