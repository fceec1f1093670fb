import type { ValueAddress } from '../indicators/valueAddress';
import type { Language } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import type { Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { ReportAddress } from './reportAddress';

/** What stands in a cell. */
export type Plain = string | number | null;

/** What is behind a figure: a value of an indicator, which explains itself, or the rows that were counted. */
export type Source =
  | { readonly kind: 'value'; readonly address: ValueAddress }
  | { readonly kind: 'rows'; readonly table: RecordName; readonly rows: readonly Row[] };

/** How much there is of what a table maps, from little to much, or a traffic light; figures of nothing have no shade. */
export const shades = [1, 2, 3, 'green', 'amber', 'red'] as const;
export type Shade = (typeof shades)[number];

export interface ReportCell {
  readonly value: Plain;
  readonly source?: Source;
  readonly shade?: Shade;
}

/** A column of a table. Keys tell columns apart in every language. */
export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  /** `date` holds `YYYY-MM-DD`, `percent` a fraction. */
  readonly kind: 'text' | 'number' | 'percent' | 'date';
  /** Columns of the page that it takes; the first column of a table begins with the wide one. */
  readonly span: number;
}

/** A row of a table; its key tells it apart from the table's others, however they are ordered. */
export interface ReportRow {
  readonly key: string;
  readonly cells: readonly ReportCell[];
}

/** A figure that a narrative was drafted from. */
export interface Fact {
  readonly label: string;
  readonly value: number;
}

const textKinds = ['title', 'subtitle', 'heading', 'subheading', 'paragraph', 'note'] as const;

/** Words of the report itself. */
export interface TextBlock {
  readonly kind: (typeof textKinds)[number];
  readonly key: string;
  readonly text: string;
}

/** A text that the add-in drafts and the SE edits. */
export interface NarrativeBlock {
  readonly kind: 'narrative';
  readonly key: string;
  /** What it tells of, such as a pillar. */
  readonly title: string;
  readonly draft: string;
  readonly facts: readonly Fact[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly key: string;
  /** What the table shows, for those who do not see the heading above it. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** Draws number columns of the table whose key it names; the first column gives the categories. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly key: string;
  readonly title: string;
  readonly type: 'BarClustered' | 'ColumnClustered' | 'ColumnStacked';
  readonly table: string;
  /** Keys of neighbouring columns that become series. */
  readonly columns: readonly string[];
}

/** A part of a report, in reading order. Keys tell blocks apart. */
export type ReportBlock = TextBlock | NarrativeBlock | TableBlock | ChartBlock;

/** A report as data, independent of sheet, pane and Word. */
export interface ReportDocument {
  readonly address: ReportAddress;
  readonly language: Language;
  /** The plan that it is about. */
  readonly plan: Plan;
  readonly blocks: readonly ReportBlock[];
  /** What the foot of each page says of the data: their day and version. */
  readonly foot: string;
}

/** Key of the line that says that the data of a report are invented. */
export const illustrativeKey = 'illustrative';

/** What every page says of a report whose data are invented; null where they are real. */
export function illustrativeMark({ blocks }: Pick<ReportDocument, 'blocks'>): string | null {
  const block = blocks.find(({ kind, key }) => kind === 'subtitle' && key === illustrativeKey);
  return block && isText(block) ? block.text : null;
}

/** The heading of what is for the office alone: rows that could not be counted, notes that are not finished. */
export const internalAnnex = '§annexB';

/** The blocks of a report that are for others too. */
export function forOthers({ blocks }: Pick<ReportDocument, 'blocks'>): readonly ReportBlock[] {
  const end = blocks.findIndex(({ key }) => key === internalAnnex);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Columns of the page's grid beside the wide one: no table spans more. */
export const gridColumns = 10;

export function isText(block: ReportBlock): block is TextBlock {
  return (textKinds as readonly string[]).includes(block.kind);
}

/** The table that a chart draws. Throws where the document has none: a mistake of whoever made it. */
export function tableOf({ blocks }: ReportDocument, chart: ChartBlock): TableBlock {
  const table = blocks.find((block) => block.kind === 'table' && block.key === chart.table);
  if (table?.kind !== 'table') throw new Error(`no table ${chart.table}`);
  return table;
}
