import { serialFromDate } from '../../calendar';
import { beginningOf, plainText } from '../../plainText';
import { maxTextLength } from '../../records/field';
import {
  gridColumns,
  tableOf,
  type ChartBlock,
  type ReportBlock,
  type ReportDocument,
  type Shade,
  type TableBlock,
} from '../ReportDocument';
import { reportTexts, type ReportTexts } from '../reportTexts';
import { changesLine, factsLine, markOf, type NarrativeState } from './narrativeState';
import { distinctKeys, sheetKey } from './sheetKey';

/** Columns of a report's sheet that are the report's: the wide one and the grid. What is right of them is the SE's. */
export const reportColumns = 1 + gridColumns;
/** Rows that a chart covers: bars need one each and a half, those of two series two; columns always the same. */
function chartRows(document: ReportDocument, chart: ChartBlock): number {
  const bars = chart.type === 'BarClustered' ? tableOf(document, chart).rows.length : 0;
  return Math.max(13, Math.ceil(bars * (chart.columns.length > 1 ? 1.7 : 1.4)) + 3);
}

/** How a row looks. */
export type Look =
  | 'blank'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'note'
  | 'facts'
  | 'narrative'
  | 'changes'
  | 'tableHeader'
  | 'tableRow'
  | 'chart'
  | 'gone';

export type SheetCell = string | number;

/** A row of a report's sheet. */
export interface SheetRow {
  /** Tells it apart from all other rows of the report, however it is moved. */
  readonly key: string;
  /** What stands beside the key: whose a narrative is. */
  readonly mark: string;
  readonly look: Look;
  readonly block: ReportBlock | null;
  /** As many as the report has columns; '' is blank. */
  readonly cells: readonly SheetCell[];
  /** By position; only of figures that a table maps. */
  readonly shades: ReadonlyMap<number, Shade>;
}

/** Where the columns of a table begin, from 0 at the wide column. */
export function columnStarts({ columns }: TableBlock): readonly number[] {
  const starts: number[] = [];
  let next = 0;
  for (const { span } of columns) {
    starts.push(next);
    next += span;
  }
  return starts;
}

/** The key of a row of a table, as its sheet holds it. */
export const rowKey = (table: string, row: string): string => sheetKey(`${table}/${row}`);

/** Excel takes off the apostrophe before a text, and may count it. */
const longestText = maxTextLength - 1;

/** A text as a cell can hold it: one that is longer (a sentence about a title that fills its cell) ends with a word of it. */
export function cellText(text: string, { cutOff }: ReportTexts): string {
  const plain = plainText(text);
  return plain.length <= longestText ? plain : beginningOf(plain, longestText - cutOff.length) + cutOff;
}

const blankCells: readonly SheetCell[] = Array.from({ length: reportColumns }, () => '');
const noShades: ReadonlyMap<number, Shade> = new Map();

/**
 * A report as rows of a sheet, from its first to its last.
 * @param narratives how the report's narratives stand, by their keys
 */
export function sheetRows(
  document: ReportDocument,
  narratives: ReadonlyMap<string, NarrativeState>,
  { date1904 }: { readonly date1904: boolean },
): readonly SheetRow[] {
  const text = reportTexts[document.language];
  const rows = document.blocks.flatMap((block) => {
    if (block.kind !== 'chart') return rowsOfBlock(block, narratives, text, date1904);
    const covered = Array.from({ length: chartRows(document, block) }, (_, index) =>
      row(`${block.key}#${index}`, 'chart', block, []),
    );
    return [...covered, blank(`${block.key}#end`)];
  });
  const keys = distinctKeys(rows.map(({ key }) => key));
  return rows.map((one, index) => ({
    ...one,
    key: keys[index] ?? one.key,
    // The SE's own words stay to the letter.
    cells:
      one.look === 'narrative'
        ? one.cells
        : one.cells.map((cell) => (typeof cell === 'string' ? cellText(cell, text) : cell)),
  }));
}

/** Begins the keys of heads that are repeated. */
export const headAgain = '§again-';

/**
 * Repeats the head of a table before those of its rows that begin a page. A table that is drawn stays in one piece.
 * @param torn the keys of such rows
 */
export function withHeads(
  document: ReportDocument,
  rows: readonly SheetRow[],
  torn: ReadonlySet<string>,
): readonly SheetRow[] {
  const { continued } = reportTexts[document.language].page;
  const drawn = new Set(document.blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));
  return rows.flatMap((row) => {
    const { block, look, key } = row;
    if (!torn.has(key) || look !== 'tableRow' || block?.kind !== 'table' || drawn.has(block.key)) return [row];
    const head = rows.find((one) => one.look === 'tableHeader' && one.block === block);
    if (!head) return [row];
    const [first = '', ...labels] = head.cells;
    const again = { ...head, key: sheetKey(`${headAgain}${key}`), cells: [continued(String(first)), ...labels] };
    return [again, row];
  });
}

function rowsOfBlock(
  block: Exclude<ReportBlock, ChartBlock>,
  narratives: ReadonlyMap<string, NarrativeState>,
  text: ReportTexts,
  date1904: boolean,
): readonly SheetRow[] {
  if (block.kind === 'table') return tableRows(block, date1904);
  if (block.kind === 'narrative') return narrativeRows(block, narratives.get(block.key), text);
  const own = row(block.key, block.kind, block, [block.text]);
  const opens = block.kind === 'heading' || block.kind === 'subheading';
  return opens ? [blank(`${block.key}#before`), own] : [own];
}

function narrativeRows(
  block: Extract<ReportBlock, { kind: 'narrative' }>,
  state: NarrativeState | undefined,
  text: ReportTexts,
): readonly SheetRow[] {
  const shown = state ?? { text: block.draft, isOwn: false, facts: block.facts, changes: [] };
  return [
    { ...row(block.key, 'narrative', block, [shown.text]), mark: markOf(shown) },
    row(`${block.key}/facts`, 'facts', block, [factsLine(shown, text)]),
    ...(shown.changes.length > 0 ? [row(`${block.key}/changes`, 'changes', block, [changesLine(shown, text)])] : []),
    blank(`${block.key}#end`),
  ];
}

function tableRows(block: TableBlock, date1904: boolean): readonly SheetRow[] {
  const starts = columnStarts(block);
  const header = row(
    block.key,
    'tableHeader',
    block,
    spread(
      starts,
      block.columns.map(({ label }) => label),
    ),
  );
  const rows = block.rows.map(({ key, cells }): SheetRow => {
    const values = cells.map(({ value }, index) => {
      if (value === null) return '';
      return block.columns[index]?.kind === 'date' ? serialFromDate(String(value), date1904) : value;
    });
    const shades = cells.flatMap(({ shade }, index) => (shade ? [[starts[index] ?? 0, shade] as const] : []));
    return {
      ...row(rowKey(block.key, key), 'tableRow', block, spread(starts, values)),
      shades: shades.length > 0 ? new Map(shades) : noShades,
    };
  });
  return [header, ...rows, blank(`${block.key}#end`)];
}

function spread(starts: readonly number[], values: readonly SheetCell[]): readonly SheetCell[] {
  const cells = [...blankCells];
  values.forEach((value, index) => (cells[starts[index] ?? 0] = value));
  return cells;
}

function row(key: string, look: Look, block: ReportBlock | null, values: readonly SheetCell[]): SheetRow {
  const cells = values.length === reportColumns ? values : [...values, ...blankCells.slice(values.length)];
  return { key: sheetKey(key), mark: '', look, block, cells, shades: noShades };
}

const blank = (key: string): SheetRow => row(key, 'blank', null, []);
