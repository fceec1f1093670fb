import type { Language } from '../plan/language';
import type { ReportBlock, ReportCell, ReportColumn, ReportDocument, ReportRow, TableBlock } from './ReportDocument';

/** What a report of two languages says in the second one. */
export interface SecondLanguage {
  readonly language: Language;
  /** Texts and drafts of narratives, by the keys of their blocks; where the two are the same there is none. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A report as it is handed out: in the language of its workbook, and in a second one where that is asked for. */
export interface PrintedReport extends ReportDocument {
  readonly second?: SecondLanguage;
}

/**
 * One report of two that say the same in two languages. Texts stand beside each other; tables and charts become one, whose
 * headings and words of lists are in both; what people typed stands once, as they typed it.
 * @param other the same report in the other language
 */
export function bilingualReport(report: ReportDocument, other: ReportDocument): PrintedReport {
  const others = new Map(other.blocks.map((block) => [block.key, block]));
  const texts = report.blocks.flatMap((block) => {
    const [own, its] = [textOf(block), textOf(others.get(block.key))];
    return its === null || its === own ? [] : [[block.key, its] as const];
  });
  return {
    ...report,
    blocks: report.blocks.map((block) => inBoth(block, others.get(block.key))),
    foot: label(report.foot, other.foot),
    second: { language: other.language, texts: new Map(texts) },
  };
}

function textOf(block: ReportBlock | undefined): string | null {
  if (!block || block.kind === 'table' || block.kind === 'chart') return null;
  return block.kind === 'narrative' ? block.draft : block.text;
}

function inBoth(block: ReportBlock, other: ReportBlock | undefined): ReportBlock {
  if (block.kind === 'table' && other?.kind === 'table') return tableInBoth(block, other);
  if (
    (block.kind === 'chart' && other?.kind === 'chart') ||
    (block.kind === 'narrative' && other?.kind === 'narrative')
  )
    return { ...block, title: label(block.title, other.title) };
  return block;
}

/** A label in both languages; once where they have the same. */
const label = (one: string, other: string): string => (one === other ? one : `${one} / ${other}`);

function tableInBoth(table: TableBlock, other: TableBlock): TableBlock {
  const place = new Map(other.columns.map(({ key }, index) => [key, index]));
  const rows = new Map(other.rows.map((row) => [row.key, row]));
  const columns = table.columns.map((column): ReportColumn => {
    const its = other.columns[place.get(column.key) ?? -1];
    return its ? { ...column, label: label(column.label, its.label) } : column;
  });
  const cellsOf = ({ key, cells }: ReportRow): readonly ReportCell[] =>
    cells.map((cell, index) => {
      const column = table.columns[index];
      const its = column && rows.get(key)?.cells[place.get(column.key) ?? -1];
      return its ? cellInBoth(cell, its, column) : cell;
    });
  return {
    ...table,
    title: label(table.title, other.title),
    columns,
    rows: table.rows.map((row) => ({ key: row.key, cells: cellsOf(row) })),
  };
}

/** Words one below the other; days and figures are the same in both. */
function cellInBoth(cell: ReportCell, { value: its }: ReportCell, { kind }: ReportColumn): ReportCell {
  const { value } = cell;
  const areWords = typeof value === 'string' && typeof its === 'string' && kind !== 'date';
  return areWords && value !== its ? { ...cell, value: `${value}\n${its}` } : cell;
}
