import type { ReportAddress } from '../reportAddress';
import type { ReportBlock, ReportDocument, Source } from '../ReportDocument';
import { columnStarts, rowKey } from './sheetRows';

/** A place in the sheet of a report: its row, by its key, and its column, from 0 at the first of the report. */
export interface ReportPlace {
  readonly report: ReportAddress;
  readonly key: string;
  readonly column: number;
}

/** A figure of a report with what is behind it, in the words that stand above and before it. */
export interface TracedFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
  readonly source: Source;
}

/** The figure at a place of a report; null where there is none, or nothing is behind it. */
export function figureInReport(
  { blocks }: ReportDocument,
  { key, column }: Pick<ReportPlace, 'key' | 'column'>,
): TracedFigure | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const row = block.rows.find((one) => rowKey(block.key, one.key) === key);
    const starts = columnStarts(block);
    const index = starts.filter((start) => start <= column).length - 1;
    const declared = block.columns[index];
    const cell = row?.cells[index];
    if (!row || !declared || cell?.source === undefined || cell.value === null) continue;
    if (column >= (starts[index] ?? 0) + declared.span) continue;
    const first = String(row.cells[0]?.value ?? '');
    return { table: block.title, row: first, column: declared.label, value: cell.value, source: cell.source };
  }
  return null;
}

/** Whether a place of a report lies in a block. */
export const holdsPlace = ({ key }: ReportBlock, place: ReportPlace | null): boolean =>
  place !== null && place.key.startsWith(`${key}/`);
