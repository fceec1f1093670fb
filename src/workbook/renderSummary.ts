import { serialFromDate } from '../domain/calendar';
import type { SummaryBlock, SummaryColumn, SummaryDocument, SummaryValue } from '../domain/summary/SummaryDocument';
import { appearance } from './appearance';
import { ChunkedWriter } from './chunks';
import { escapeText } from './escapeText';

/** Columns A to H are the report's; everything to the right is the SE's own and never touched. */
const columnWidths = [56, 13, 13, 22, 15, 14, 14, 14];
const reportColumns = columnWidths.length;
/** A report written before may have been longer: this far down the report's columns are cleared. */
const clearedRows = 5000;
const chartRows = 14;

type TableBlock = Extract<SummaryBlock, { kind: 'table' }>;
type ChartBlock = Extract<SummaryBlock, { kind: 'chart' }>;

/** Where each block stands: its first row, from 0. */
interface Placed {
  readonly block: SummaryBlock;
  readonly row: number;
}

function rowsOf(block: SummaryBlock): number {
  if (block.kind === 'table') return block.rows.length + 2;
  if (block.kind === 'chart') return chartRows + 1;
  return 1;
}

function place(blocks: readonly SummaryBlock[]): { readonly placed: readonly Placed[]; readonly rows: number } {
  const placed: Placed[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') row++;
    placed.push({ block, row });
    row += rowsOf(block);
  }
  return { placed, rows: row };
}

/**
 * Renders a summary into its sheet. Values only, no formula. The sheet is never deleted; charts are found by name and
 * given their new cells.
 */
export async function renderSummary(
  context: Excel.RequestContext,
  document: SummaryDocument,
  name: string,
  exists: boolean,
  date1904: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
  const charts = await chartNames(context, sheet, exists);
  const { placed, rows } = place(document.blocks);
  sheet.getRangeByIndexes(0, 0, clearedRows, reportColumns).clear();
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
  const writer = new ChunkedWriter(context);
  for (const { block, row } of placed) {
    if (block.kind === 'table') await writeTable(sheet, writer, block, row, date1904);
    else if (block.kind !== 'chart') writeText(sheet, block.kind, block.text, row);
  }
  for (const { block, row } of placed) {
    if (block.kind === 'chart') drawChart(sheet, block, row, placed, charts.has(chartName(block)));
  }
  setRowHeights(sheet, placed, rows);
  setUpPage(sheet, rows);
  sheet.activate();
  await context.sync();
}

const chartName = ({ id }: ChartBlock): string => `Resumen ${id}`;

async function chartNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  exists: boolean,
): Promise<ReadonlySet<string>> {
  if (!exists) return new Set();
  sheet.charts.load('items/name');
  await context.sync();
  return new Set(sheet.charts.items.map(({ name }) => name));
}

function writeText(
  sheet: Excel.Worksheet,
  kind: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'note',
  text: string,
  row: number,
) {
  const cell = sheet.getCell(row, 0);
  cell.values = [[escapeText(text)]];
  const { font } = cell.format;
  if (kind === 'paragraph') return;
  font.color = kind === 'note' ? appearance.mutedText : appearance.titleColor;
  font.bold = kind === 'title' || kind === 'heading';
  font.italic = kind === 'note';
  if (kind === 'title') font.size = 20;
  if (kind === 'heading') {
    font.size = 13;
    line(sheet.getRangeByIndexes(row, 0, 1, reportColumns), 'EdgeBottom', appearance.titleColor);
  }
}

function line(range: Excel.Range, edge: 'EdgeBottom' | 'EdgeTop', color: string) {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
}

const formats: Readonly<Record<SummaryColumn['kind'], string>> = {
  text: '@',
  number: '#,##0',
  percent: '0%',
  date: 'yyyy-mm-dd',
};

async function writeTable(
  sheet: Excel.Worksheet,
  writer: ChunkedWriter,
  table: TableBlock,
  row: number,
  date1904: boolean,
) {
  const { columns, rows } = table;
  const header = sheet.getRangeByIndexes(row, 0, 1, columns.length);
  header.values = [columns.map(({ label }) => escapeText(label))];
  header.format.fill.color = appearance.headerFill;
  header.format.font.color = appearance.headerText;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  if (rows.length === 0) return;
  columns.forEach(({ kind }, column) => {
    const cells = sheet.getRangeByIndexes(row + 1, column, rows.length, 1);
    cells.numberFormat = formats[kind] as unknown as string[][];
    cells.format.horizontalAlignment = kind === 'text' ? 'Left' : 'Right';
    if (kind !== 'text') sheet.getCell(row, column).format.horizontalAlignment = 'Right';
  });
  const body = sheet.getRangeByIndexes(row + 1, 0, rows.length, columns.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  line(body, 'EdgeBottom', appearance.mutedText);
  await writer.write(
    sheet,
    row + 1,
    0,
    rows.map((values) => values.map((value, column) => cellOf(value, columns[column]?.kind, date1904))),
  );
}

const lineHeight = 15;

/** Rows as high as their longest text needs: a printer, or Excel with the sheet out of view, does not see to it. */
function setRowHeights(sheet: Excel.Worksheet, placed: readonly Placed[], rows: number) {
  sheet.getRangeByIndexes(0, 0, rows, 1).format.rowHeight = lineHeight;
  for (const { block, row } of placed) {
    if (block.kind === 'title') sheet.getCell(row, 0).format.rowHeight = 2 * lineHeight;
    if (block.kind !== 'table') continue;
    [block.columns.map(({ label }) => label), ...block.rows].forEach((values, offset) => {
      const lines = Math.max(
        ...values.map((value, column) => linesOf(String(value ?? ''), columnWidths[column] ?? 12)),
      );
      if (lines > 1) sheet.getCell(row + offset, 0).format.rowHeight = Math.min(lines, 25) * lineHeight;
    });
  }
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width - 1))), 0);

function cellOf(value: SummaryValue, kind: SummaryColumn['kind'] | undefined, date1904: boolean): string | number {
  if (value === null) return '';
  if (kind === 'date' && typeof value === 'string') return serialFromDate(value, date1904);
  return typeof value === 'string' ? escapeText(value) : value;
}

/** Draws a chart from the cells of its table; an existing one of its name is given the new cells. */
function drawChart(sheet: Excel.Worksheet, block: ChartBlock, row: number, placed: readonly Placed[], exists: boolean) {
  const source = placed.find(({ block: other }) => other.kind === 'table' && other.id === block.table);
  if (!source || source.block.kind !== 'table') return;
  const cells = sheet.getRangeByIndexes(source.row, 0, source.block.rows.length + 1, Math.max(...block.columns) + 1);
  const chart = exists ? sheet.charts.getItem(chartName(block)) : sheet.charts.add(block.type, cells, 'Columns');
  if (exists) chart.setData(cells, 'Columns');
  chart.name = chartName(block);
  chart.title.text = block.title;
  chart.legend.visible = block.columns.length > 1;
  chart.setPosition(sheet.getCell(row, 0), sheet.getCell(row + chartRows - 1, 4));
}

function setUpPage(sheet: Excel.Worksheet, rows: number) {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, reportColumns));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P / &N';
  sheet.showGridlines = false;
}
