import type { DateOrder } from '../../records/writtenDate';
import type { Origin } from '../adoptedRecord';
import type { AnsweredTable } from '../answeredTable';
import type { Adoptable, SkipReason } from '../layout';
import type { DateSpan } from '../reading';
import type { Draft } from './Draft';
import type { RecordReader } from './RecordReader';
import type { SheetGrid } from './SheetGrid';
import type { TableColumn } from './tableColumns';

/** A line of a cell that lists records: what it is called, the number before that, and the days in brackets behind it. */
export interface ListedLine {
  readonly text: string;
  readonly title: string;
  readonly number: string | null;
  readonly span: DateSpan | null;
}

export type SplitLines = (
  text: string,
  context: { readonly dateOrder: DateOrder | null; readonly year: number | null },
) => readonly ListedLine[];

/** A record as read from a row. */
export interface FoundRecord {
  readonly record: Adoptable;
  readonly draft: Draft;
  readonly origin: Origin;
}

/** What came of a row: its records, or why there is none. */
export interface ReadRow {
  readonly place: number;
  readonly found: readonly FoundRecord[];
  readonly skipped: SkipReason | null;
}

export interface TableReading {
  readonly table: AnsweredTable;
  readonly grid: SheetGrid;
  readonly columns: readonly TableColumn[];
  readonly reader: RecordReader;
  readonly splitLines: SplitLines;
  /** Own column for what a section says that has no field. */
  readonly sectionHeader: string;
}
