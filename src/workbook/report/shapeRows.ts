import type { Language } from '../../domain/plan/language';
import type { ReportColumn, TableBlock } from '../../domain/report/ReportDocument';
import { forEveryCell } from '../columnFormats';
import { columnStarts, reportColumns, type SheetRow } from '../../domain/report/sheet/sheetRows';

/** Rows below each other of one look and one block. */
export interface Run {
  readonly start: number;
  readonly rows: readonly SheetRow[];
}

/** Neighbours of one look and one block, where they begin among the given rows. */
export function runsAlike(rows: readonly SheetRow[]): readonly Run[] {
  const runs: { start: number; rows: SheetRow[] }[] = [];
  rows.forEach((row, start) => {
    const run = runs.at(-1);
    const last = run?.rows.at(-1);
    if (run && last?.look === row.look && last.block === row.block) run.rows.push(row);
    else runs.push({ start, rows: [row] });
  });
  return runs;
}

/**
 * Takes off what new rows have of the rows around them, and sets how their cells hold figures; `cells` are the report's
 * cells of a run.
 */
export function prepareCells(cells: Excel.Range, { rows: [first] }: Run, language: Language): void {
  cells.clear('Formats');
  if (first?.look !== 'tableRow' || first.block?.kind !== 'table') return;
  const table = first.block;
  const starts = columnStarts(table);
  table.columns.forEach(({ span }, index) => {
    const own = columnsOf(cells, starts[index] ?? 0, span);
    own.numberFormat = forEveryCell(numberFormat(table, index, language));
  });
}

/**
 * Merges the cells of new rows as their texts need them. It belongs to the request that writes them: merged later it
 * would take from a row that somebody else inserts all cells but the first.
 */
export function mergeCells(cells: Excel.Range, { rows }: Run): void {
  const [first] = rows;
  if (!first || first.look === 'blank' || first.look === 'chart') return;
  // A row that people wrote into, which is put back.
  if (first.look === 'gone' && rows.some(({ cells: [, ...others] }) => others.some((cell) => cell !== ''))) return;
  const { block, look } = first;
  if (block?.kind !== 'table' || (look !== 'tableHeader' && look !== 'tableRow')) return void cells.merge(true);
  const starts = columnStarts(block);
  block.columns.forEach(({ span }, index) => {
    if (span > 1) columnsOf(cells, starts[index] ?? 0, span).merge(true);
  });
}

/** Some columns of the report's cells, with as few objects as can be: Excel keeps track of each. */
export function columnsOf(cells: Excel.Range, start: number, count: number): Excel.Range {
  if (count === reportColumns) return cells;
  const first = cells.getColumn(start);
  return count === 1 ? first : first.getResizedRange(0, count - 1);
}

/** Formats of figures as the report's texts write them; how digits are grouped and parted is a person's own setting. */
const formats: Readonly<Record<Language, { readonly [name in 'whole' | 'mapped' | 'percent' | 'date']: string }>> = {
  es: {
    // Numbers of four digits are not grouped (RAE).
    whole: '[>=10000]#,##0;0',
    mapped: '[>=10000]#,##0;[=0]–;0',
    percent: '0 %',
    date: '[$-80A]d mmm yyyy',
  },
  en: { whole: '#,##0', mapped: '#,##0;-#,##0;–', percent: '0%', date: '[$-809]d mmm yyyy' },
};

/** How the figures of a column are shown: in a map, nothing is a dash. */
function numberFormat({ columns, rows }: TableBlock, index: number, language: Language): string {
  const kind: ReportColumn['kind'] = columns[index]?.kind ?? 'text';
  const { whole, mapped, percent, date } = formats[language];
  if (kind !== 'number') return { text: '@', percent, date }[kind];
  const cells = rows.map((row) => row.cells[index]);
  if (cells.some((cell) => !Number.isInteger(Number(cell?.value ?? 0)))) return '#,##0.00';
  return cells.some((cell) => cell?.shade !== undefined) ? mapped : whole;
}
