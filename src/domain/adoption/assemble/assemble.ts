import type { Language } from '../../plan/language';
import type { Lists } from '../../records/listIndex';
import type { Steps } from '../../steps';
import type { AdoptedRecord, OpenPoint } from '../adoptedRecord';
import { withAnswers, type AnsweredTable } from '../answeredTable';
import type { Answers } from '../answers';
import type { ForeignWorkbook } from '../foreignSheet';
import { sureFrom, type Adoptable, type SkippedRow, type TableLayout } from '../layout';
import { OwnHeaders } from '../ownHeaders';
import type { ReadCell } from '../reading';
import { joinActivities, type SameActivityDoubt } from './jointActivities';
import { withPlanCodes } from './planIndicator';
import { readCross } from './readCross';
import { readTable } from './readTable';
import type { FoundRecord, SplitLines, TableReading } from './tableReading';
import { RecordReader } from './RecordReader';
import { withReferences } from './references';
import { SheetGrid } from './SheetGrid';
import { tableColumns } from './tableColumns';

/** What cells are read with. */
export interface CellReaders {
  readonly readCell: ReadCell;
  /** The lines or bullets of a cell, each a record of its own. */
  readonly splitLines: SplitLines;
}

/** A table as it was taken over. */
export interface AdoptedTable {
  readonly table: AnsweredTable;
  /** Whether its records were taken: not where it is doubtful that it holds such records. */
  readonly isTaken: boolean;
  /** Rows that gave a record, were passed over, or of which it is not known what they are. */
  readonly read: number;
  readonly taken: number;
  readonly skipped: readonly SkippedRow[];
  /** What of its cells was not taken. */
  readonly open: readonly OpenPoint[];
  readonly sameActivity: readonly SameActivityDoubt[];
  /** Headers of the own columns of columns that are only kept, by their numbers. */
  readonly keptHeaders: ReadonlyMap<number, string>;
}

/** A workbook of unknown layout as records of ours, with all that is known of how it was read. */
export interface Adoption {
  readonly tables: readonly AdoptedTable[];
  readonly records: readonly AdoptedRecord[];
}

export interface AdoptionInput {
  readonly workbook: ForeignWorkbook;
  readonly layouts: readonly TableLayout[];
  readonly answers: Answers;
  readonly lists: Lists;
  readonly language: Language;
  readonly readers: CellReaders;
}

/** Makes records of the tables of a workbook, in the order of its sheets. */
export function* assemble(input: AdoptionInput): Steps<Adoption> {
  const { workbook, layouts, answers, lists, language, readers } = input;
  const headers = new Map<Adoptable, OwnHeaders>();
  const headersOf = (record: Adoptable): OwnHeaders => {
    const known = headers.get(record) ?? new OwnHeaders(record, language);
    headers.set(record, known);
    return known;
  };
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const tables = withAnswers(layouts, answers)
    .filter(({ layout }) => order.has(layout.sheet))
    .sort((a, b) => (order.get(a.layout.sheet) ?? 0) - (order.get(b.layout.sheet) ?? 0));
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, new SheetGrid(sheet)]));
  const adopted: Omit<AdoptedTable, 'sameActivity'>[] = [];
  const all: AdoptedRecord[] = [];
  for (const table of tables) {
    const grid = grids.get(table.layout.sheet);
    if (!grid) continue;
    yield;
    const columns = yield* tableColumns(table, grid, headersOf);
    const reader = new RecordReader(table, lists, readers.readCell, headersOf);
    const sectionHeader = headersOf(table.layout.record).label('section');
    const { splitLines } = readers;
    const read = yield* readOne({ table, grid, columns, reader, splitLines, sectionHeader });
    adopted.push(read.table);
    all.push(...read.records);
  }
  const { records, doubts } = yield* joinActivities(all, answers.sameActivity, headersOf('Activity'));
  return {
    tables: adopted.map((one) => ({ ...one, sameActivity: doubts.filter(({ second }) => isIn(second, one.table)) })),
    records: withPlanCodes(yield* withReferences(records)),
  };
}

const isIn = ({ sheet, row }: SameActivityDoubt['second'], { layout }: AnsweredTable): boolean =>
  sheet === layout.sheet && row >= layout.data[0] && row <= layout.data[1];

/** Rows that make a step. */
const rowsInStep = 25;

function* readOne(reading: TableReading): Steps<{
  readonly table: Omit<AdoptedTable, 'sameActivity'>;
  readonly records: readonly AdoptedRecord[];
}> {
  const { table, columns } = reading;
  const { layout } = table;
  const isTaken = layout.confidence >= sureFrom;
  const records: AdoptedRecord[] = [];
  const open: OpenPoint[] = [];
  const skipped: SkippedRow[] = [];
  let taken = 0;
  const rows = layout.orientation === 'cross' ? readCross(reading) : readTable(reading);
  for (const row of rows) {
    if (isTaken && row.skipped === null) {
      taken++;
      records.push(...row.found.map(recordOf));
      open.push(...row.found.flatMap(({ draft }) => draft.open));
      if ('open' in row) open.push(...(row.open as readonly OpenPoint[]));
    } else skipped.push({ row: row.place, reason: row.skipped ?? 'unclear' });
    if ((taken + skipped.length) % rowsInStep === 0) yield;
  }
  const passedOver = layout.orientation === 'columns' ? [] : layout.skipped;
  const all = [...passedOver, ...skipped].sort((a, b) => a.row - b.row);
  const keptHeaders = new Map(columns.flatMap(({ at, parts, own }) => (parts ? [] : [[at, own]])));
  return { table: { table, isTaken, read: taken + all.length, taken, skipped: all, open, keptHeaders }, records };
}

function recordOf({ record, draft, origin }: FoundRecord): AdoptedRecord {
  const { sheet, row, column, line } = origin;
  return {
    record,
    key: `${record} ${sheet}!${String(row)} ${String(column)} ${String(line ?? '')}`,
    code: null,
    values: Object.fromEntries(draft.fields()),
    references: {},
    own: draft.own,
    sources: draft.sources,
    origins: [origin],
    open: draft.open,
  };
}
