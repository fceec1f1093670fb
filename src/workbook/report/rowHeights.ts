import { gridColumns, type ReportColumn } from '../../domain/report/ReportDocument';
import { columnStarts, type Look, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { linesOf } from './textWidth';

/** Widths of the report's columns, in characters: the wide one, and those of the grid. */
export const wideColumn = 36;
export const gridColumn = 11;
/** All of them together, in which texts run. */
export const pageWidth = wideColumn + gridColumns * gridColumn;

const lineHeight = 15;
const highestRow = 405;
const heights = { title: 30, heading: 22, subheading: 18, facts: 1.5 } as const;
/** Of a row that only makes room. */
const blankHeight = 7;

/**
 * How high a row must be for its longest text, in points: a printer, or Excel with the sheet out of view, does not see to
 * it, and never for cells that are merged.
 */
export function rowHeight({ look, cells, block }: SheetRow): number {
  if (look === 'title' || look === 'heading' || look === 'subheading' || look === 'facts') return heights[look];
  if (look === 'blank' && cells.every((cell) => cell === '')) return blankHeight;
  if (look !== 'tableRow' && look !== 'tableHeader') return heightOf(linesOf(String(cells[0]), pageWidth));
  if (block?.kind !== 'table') return lineHeight;
  const starts = columnStarts(block);
  const lines = block.columns.map(({ span, kind }, index) => {
    if (look === 'tableRow' && kind !== 'text') return 1;
    return linesOf(String(cells[starts[index] ?? 0]), roomOf({ span, kind }, index, look));
  });
  return heightOf(Math.max(...lines));
}

/** How many characters have room beside each other in a column of a table, of which it is the so manieth from 0. */
export function roomOf({ span, kind }: Pick<ReportColumn, 'span' | 'kind'>, index: number, look: Look): number {
  const width = index === 0 ? wideColumn + (span - 1) * gridColumn : span * gridColumn;
  // Headers are bold, and what is not the first column is set in a little.
  return (look === 'tableHeader' ? 0.92 : 1) * width - (index > 0 && kind === 'text' ? 1.5 : 0.5);
}

const heightOf = (lines: number): number => Math.min(lines * lineHeight, highestRow);
