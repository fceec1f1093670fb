import type { ReportColumn, TableBlock } from '../../domain/report/ReportDocument';
import type { PlannedRow } from '../../domain/report/sheet/planSheet';
import { columnStarts, reportColumns, type Look, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import type { ChunkedWriter } from '../chunks';
import { runsOf } from './rearrangeRows';
import { rowHeight } from './rowHeights';

/** A row with where it stands in the sheet, from 0. */
interface Standing {
  readonly row: SheetRow;
  readonly at: number;
}

/** The first of the report's columns: the one before it holds the keys. */
export const firstColumn = 1;

/** Gives the rows that are new the look that they are to have. Rows that were there keep what people made of them. */
export async function formatNewRows(
  sheet: Excel.Worksheet,
  rows: readonly PlannedRow[],
  writer: ChunkedWriter,
): Promise<void> {
  const fresh = rows.flatMap(({ row, from }, at): Standing[] => (row && from === null ? [{ row, at }] : []));
  for (const run of runsAlike(fresh)) {
    formatRun(sheet, run);
    await writer.queued(operationsOfRun);
  }
  await setHeights(sheet, fresh, writer);
}

/** About as many properties are set for a run of rows. */
const operationsOfRun = 25;

/** Sets the heights of rows: neighbours of one height in one go. */
export async function setHeights(
  sheet: Excel.Worksheet,
  rows: readonly Standing[],
  writer: ChunkedWriter,
): Promise<void> {
  let start = 0;
  const heights = rows.map(({ row }) => rowHeight(row));
  for (const [index, { at }] of rows.entries()) {
    const next = rows[index + 1];
    if (next && next.at === at + 1 && heights[index + 1] === heights[index]) continue;
    const first = rows[start]?.at ?? at;
    sheet.getRangeByIndexes(first, firstColumn, at - first + 1, 1).format.rowHeight = heights[index] ?? 15;
    start = index + 1;
    await writer.queued(1);
  }
}

/** Neighbouring rows of one look and one block. */
function runsAlike(rows: readonly Standing[]): readonly (readonly Standing[])[] {
  const runs: Standing[][] = [];
  for (const standing of rows) {
    const last = runs.at(-1)?.at(-1);
    const { look, block } = standing.row;
    if (last && last.at + 1 === standing.at && last.row.look === look && last.row.block === block)
      runs.at(-1)?.push(standing);
    else runs.push([standing]);
  }
  return runs;
}

function formatRun(sheet: Excel.Worksheet, run: readonly Standing[]): void {
  const [first] = run;
  if (!first) return;
  const { look, block } = first.row;
  const range = sheet.getRangeByIndexes(first.at, firstColumn, run.length, reportColumns);
  if (block?.kind === 'table' && look === 'tableHeader') return formatHeader(sheet, first.at, block);
  if (block?.kind === 'table' && look === 'tableRow') return formatBody(sheet, first.at, run.length, block);
  // A row that comes into the sheet looks like the one above it.
  range.clear('Formats');
  if (look === 'blank' || look === 'chart') return;
  range.merge(true);
  range.format.verticalAlignment = 'Top';
  range.format.wrapText = true;
  styles[look]?.(range);
}

const line = (range: Excel.Range, edge: 'EdgeBottom' | 'EdgeTop' | 'InsideHorizontal', color: string): void => {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
};

const font =
  (size: number, color: string, isBold: boolean) =>
  ({ format }: Excel.Range): void => {
    format.font.size = size;
    format.font.color = color;
    format.font.bold = isBold;
  };

const styles: Partial<Record<Look, (range: Excel.Range) => void>> = {
  title: font(20, appearance.titleColor, true),
  subtitle: font(12, appearance.titleColor, false),
  heading: (range) => {
    font(14, appearance.titleColor, true)(range);
    range.format.verticalAlignment = 'Bottom';
    line(range, 'EdgeBottom', appearance.titleColor);
  },
  subheading: (range) => {
    font(12, appearance.titleColor, true)(range);
    range.format.verticalAlignment = 'Bottom';
  },
  note: font(9, appearance.mutedText, false),
  narrative: (range) => {
    range.format.fill.color = appearance.labelFill;
    line(range, 'EdgeTop', appearance.lineColor);
    line(range, 'EdgeBottom', appearance.lineColor);
  },
  changes: (range) => {
    font(10, appearance.gateText, true)(range);
    range.format.fill.color = appearance.gateFill;
  },
  gone: font(10, appearance.mutedText, false),
};

/** Cells of a column of a table, merged row by row where it spans several of the grid. */
function cellsOf(sheet: Excel.Worksheet, row: number, count: number, start: number, { span }: ReportColumn) {
  const range = sheet.getRangeByIndexes(row, firstColumn + start, count, span);
  if (span > 1) range.merge(true);
  return range;
}

function formatHeader(sheet: Excel.Worksheet, row: number, table: TableBlock): void {
  const starts = columnStarts(table);
  sheet.getRangeByIndexes(row, firstColumn, 1, reportColumns).clear('Formats');
  const width = widthOf(table, starts);
  const { format } = sheet.getRangeByIndexes(row, firstColumn, 1, width);
  format.fill.color = appearance.headerFill;
  format.font.color = appearance.headerText;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  table.columns.forEach((column, index) => {
    const cells = cellsOf(sheet, row, 1, starts[index] ?? 0, column);
    alignCells(cells, column, index);
  });
}

/** Figures stand to the right, words to the left and a little apart from a figure before them. */
function alignCells({ format }: Excel.Range, { kind }: ReportColumn, index: number): void {
  format.horizontalAlignment = kind === 'text' ? 'Left' : 'Right';
  if (kind === 'text' && index > 0) format.indentLevel = 1;
}

const widthOf = ({ columns }: TableBlock, starts: readonly number[]): number =>
  (starts.at(-1) ?? 0) + (columns.at(-1)?.span ?? 1);

/** How the figures of a column are shown: in a map, nothing is a dash. */
function numberFormat({ columns, rows }: TableBlock, index: number): string {
  const kind = columns[index]?.kind ?? 'text';
  if (kind !== 'number') return { text: '@', percent: '0%', date: 'yyyy-mm-dd' }[kind];
  const cells = rows.map((row) => row.cells[index]);
  if (cells.some((cell) => !Number.isInteger(Number(cell?.value ?? 0)))) return '#,##0.00';
  return cells.some((cell) => cell?.shade !== undefined) ? '#,##0;-#,##0;–' : '#,##0';
}

function formatBody(sheet: Excel.Worksheet, row: number, count: number, table: TableBlock): void {
  const starts = columnStarts(table);
  sheet.getRangeByIndexes(row, firstColumn, count, reportColumns).clear('Formats');
  const body = sheet.getRangeByIndexes(row, firstColumn, count, widthOf(table, starts));
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  line(body, 'EdgeBottom', appearance.lineColor);
  if (count > 1) line(body, 'InsideHorizontal', appearance.lineColor);
  table.columns.forEach((column, index) => {
    const cells = cellsOf(sheet, row, count, starts[index] ?? 0, column);
    cells.numberFormat = numberFormat(table, index) as unknown as string[][];
    alignCells(cells, column, index);
  });
}

/** Shades the cells of a table that maps something, as its figures are now: neighbours of one shade in one go. */
export async function shadeRows(
  sheet: Excel.Worksheet,
  rows: readonly Standing[],
  writer: ChunkedWriter,
): Promise<void> {
  const [first] = rows;
  if (first?.row.block?.kind !== 'table') return;
  const mapped = [...new Set(rows.flatMap(({ row }) => [...row.shades.keys()]))].sort((a, b) => a - b);
  for (const { start, count } of runsOf(mapped))
    sheet.getRangeByIndexes(first.at, firstColumn + start, rows.length, count).format.fill.clear();
  for (const { row, at } of rows) {
    for (const shade of [1, 2, 3] as const) {
      const places = [...row.shades].filter(([, own]) => own === shade).map(([place]) => place);
      for (const { start, count } of runsOf(places.sort((a, b) => a - b))) {
        const cells = sheet.getRangeByIndexes(at, firstColumn + start, 1, count);
        cells.format.fill.color = appearance.shades[shade - 1] ?? appearance.shades[0];
        await writer.queued(1);
      }
    }
  }
}
