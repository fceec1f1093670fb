import { shades, type ReportColumn, type TableBlock } from '../../domain/report/ReportDocument';
import { columnStarts, type Look, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import { forEveryCell } from '../columnFormats';
import type { ChunkedWriter } from '../chunks';
import { rowHeight } from './rowHeights';
import { runsOf } from './runsOf';
import { columnsOf, runsAlike } from './shapeRows';

/** A row with where it stands in the sheet, from 0. */
export interface Standing {
  readonly row: SheetRow;
  readonly at: number;
}

/** The report's cells of so many rows that stand one below the other, from this place in the sheet on. */
export type CellsAt = (at: number, count?: number) => Excel.Range;

/** Gives rows that are new the look that they are to have. */
export async function formatNewRows(
  cellsAt: CellsAt,
  fresh: readonly Standing[],
  writer: ChunkedWriter,
): Promise<void> {
  for (const { start, count } of runsOf(fresh.map(({ at }) => at))) {
    const rows = fresh.filter(({ at }) => at >= start && at < start + count).map(({ row }) => row);
    for (const run of runsAlike(rows)) {
      const look = run.rows[0]?.look;
      if (look === 'blank' || look === 'chart') continue;
      formatRun(cellsAt(start + run.start, run.rows.length), run.rows);
      await writer.queued(operationsOfRun);
    }
  }
}

/** About as many properties are set for a run of rows. */
const operationsOfRun = 20;

/** Sets the heights of rows: neighbours of one height in one go. */
export async function setHeights(cellsAt: CellsAt, rows: readonly Standing[], writer: ChunkedWriter): Promise<void> {
  let start = 0;
  const heights = rows.map(({ row }) => rowHeight(row));
  for (const [index, { at }] of rows.entries()) {
    const next = rows[index + 1];
    if (next && next.at === at + 1 && heights[index + 1] === heights[index]) continue;
    const first = rows[start]?.at ?? at;
    cellsAt(first, at - first + 1).format.rowHeight = heights[index] ?? 15;
    start = index + 1;
    await writer.queued(1);
  }
}

function formatRun(cells: Excel.Range, rows: readonly SheetRow[]): void {
  const [first] = rows;
  if (!first) return;
  const { look, block } = first;
  if (block?.kind === 'table' && look === 'tableHeader') return formatHeader(cells, block);
  if (block?.kind === 'table' && look === 'tableRow') return formatBody(cells, rows.length, block);
  cells.format.verticalAlignment = 'Top';
  cells.format.wrapText = true;
  styles[look]?.(cells);
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
  // Figures that a text was drafted from are kept to be compared with later ones: nobody reads them, no printer prints them.
  facts: (range) => {
    range.numberFormat = forEveryCell(';;;');
  },
  gone: font(10, appearance.mutedText, false),
};

/** With larger letters a long word such as «Acumulado» would break inside, above a column of figures. */
const headerSize = 10;

function formatHeader(cells: Excel.Range, table: TableBlock): void {
  const starts = columnStarts(table);
  const head = columnsOf(cells, 0, widthOf(table, starts));
  font(headerSize, appearance.headerText, true)(head);
  const { format } = head;
  format.fill.color = appearance.headerFill;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  table.columns.forEach((column, index) =>
    alignCells(columnsOf(cells, starts[index] ?? 0, column.span), column, index),
  );
}

/** Figures stand to the right, words to the left and a little apart from a figure before them. */
function alignCells({ format }: Excel.Range, { kind }: ReportColumn, index: number): void {
  format.horizontalAlignment = kind === 'text' ? 'Left' : 'Right';
  if (kind === 'text' && index > 0) format.indentLevel = 1;
}

const widthOf = ({ columns }: TableBlock, starts: readonly number[]): number =>
  (starts.at(-1) ?? 0) + (columns.at(-1)?.span ?? 1);

function formatBody(cells: Excel.Range, count: number, table: TableBlock): void {
  const starts = columnStarts(table);
  const body = columnsOf(cells, 0, widthOf(table, starts));
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  line(body, 'EdgeBottom', appearance.lineColor);
  if (count > 1) line(body, 'InsideHorizontal', appearance.lineColor);
  table.columns.forEach((column, index) =>
    alignCells(columnsOf(cells, starts[index] ?? 0, column.span), column, index),
  );
}

/** Shades the cells of a table that maps something, as its figures are now: neighbours of one shade in one go. */
export async function shadeRows(cellsAt: CellsAt, rows: readonly Standing[], writer: ChunkedWriter): Promise<void> {
  const mapped = [...new Set(rows.flatMap(({ row }) => [...row.shades.keys()]))].sort((a, b) => a - b);
  for (const { start: first, count } of runsOf(rows.map(({ at }) => at))) {
    const cells = cellsAt(first, count);
    for (const { start, count: columns } of runsOf(mapped)) columnsOf(cells, start, columns).format.fill.clear();
    for (const { row, at } of rows.filter((one) => one.at >= first && one.at < first + count)) {
      for (const shade of shades) {
        const places = [...row.shades].filter(([, own]) => own === shade).map(([place]) => place);
        for (const { start, count: columns } of runsOf(places.sort((a, b) => a - b))) {
          columnsOf(cells.getRow(at - first), start, columns).format.fill.color = appearance.shades[shade];
          await writer.queued(1);
        }
      }
    }
  }
}
