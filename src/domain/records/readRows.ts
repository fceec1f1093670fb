import { memoised } from '../memoised';
import type { Problem, ProblemCode } from '../problem';
import { fromCell, type Cell, type CellContext, type Reading } from './cell';
import type { Columns } from './columns';
import { blankRecord, isComputed, type RecordDeclaration } from './declaration';
import type { FieldKind } from './field';
import type { Row } from './matrix';
import { plainReader, type PlainReader } from './plainCells';

type Cells = readonly Cell[];
type Values = Row['record'];

/**
 * Reads rows that follow one another in a table; those that hold nothing but what is computed are left out.
 * @param index place in the table of the first of them
 * @param kept rows that are known already, in the places of their cells
 */
export type RowsReader = (cells: readonly Cells[], index: number, kept?: readonly (Row | null)[] | null) => Row[];

/** Makes the function that reads rows of a table whose columns were found. */
export function rowsReader(
  declaration: RecordDeclaration,
  columns: Columns,
  context: CellContext,
  firstRow: number,
): RowsReader {
  const readers = columnReaders(declaration, columns, context);
  const telling = readers.filter(({ name }) => !isComputed(declaration, name));
  const newRecord = recordMaker(declaration);
  return (cells, index, kept) => {
    const rows: Row[] = [];
    const unread: Unread[] = [];
    for (let place = 0; place < cells.length; place++) {
      const known = kept?.[place];
      const own = cells[place] ?? [];
      if (known) rows.push(known);
      else if (isFilled(own, telling)) {
        const [record, at] = [newRecord(), index + place];
        unread.push({ cells: own, record, place: rows.length });
        rows.push({ record, index: at, sheetRow: firstRow + at, unreadable: nothingUnreadable });
      }
    }
    const faults: Faults = new Map();
    // Column by column: one kind of cell after another is read quicker than all kinds by turns.
    if (unread.length > 0) for (const reader of readers) readColumn(reader, unread, faults);
    for (const [place, found] of faults) rows[place] = rowWith(found, rows[place]!, declaration);
    return rows;
  };
}

/** A row whose cells are to be read. */
interface Unread {
  readonly cells: Cells;
  /** What they are read into. */
  readonly record: Values;
  /** Among the rows that are read together. */
  readonly place: number;
}

/** What is wrong with the cells of rows, by the places of these. */
type Faults = Map<number, Fault[]>;

interface Fault {
  readonly field: string;
  readonly cell: Cell;
  readonly code: ProblemCode;
  readonly params: Reading['params'];
}

const nothingUnreadable: Row['unreadable'] = {};

const problemsOfRow = new WeakMap<Row, readonly Problem[]>();
const noProblems: readonly Problem[] = [];

/** What of a row could not be read as it stands. */
export const problemsOf = (row: Row): readonly Problem[] => problemsOfRow.get(row) ?? noProblems;

/** A row with what is wrong with its cells. */
function rowWith(faults: readonly Fault[], row: Row, { name: table, key }: RecordDeclaration): Row {
  const unreadable: Record<string, Cell> = {};
  const id = row.record[key[0] ?? ''];
  const problems = faults.map(({ code, field, cell, params = {} }): Problem => {
    const isUnderstood = code === 'dateAsText';
    if (!isUnderstood && code !== 'unknownMember') unreadable[field] = cell;
    const severity = isUnderstood ? 'warning' : 'error';
    const record = typeof id === 'string' ? { record: id } : {};
    return { code, severity, table, sheetRow: row.sheetRow, field, params, ...record };
  });
  const whole = { ...row, unreadable };
  problemsOfRow.set(whole, problems);
  return whole;
}

/**
 * Engines learn at each place of the code which shapes of objects come by it, and are slow where they are more than four.
 * Each of these places copies the records of a quarter of the tables.
 */
const copiers: readonly ((record: Values) => Values)[] = [
  (record) => ({ ...record }),
  (record) => ({ ...record }),
  (record) => ({ ...record }),
  (record) => ({ ...record }),
];

const tablesCopied = new Map<string, number>();

/** Makes the function that gives a new blank record. */
function recordMaker(declaration: RecordDeclaration): () => Values {
  // Each record is a copy of the blank one, so that all of a table have one shape in memory. An object that comes out of
  // JSON has room for all its fields in itself; in one that is put together they lie apart, a step further for each look.
  const blank = JSON.parse(JSON.stringify(blankRecord(declaration))) as Values;
  const place = tablesCopied.get(declaration.name) ?? tablesCopied.size;
  tablesCopied.set(declaration.name, place);
  const copy = copiers[place % copiers.length]!;
  return () => copy(blank);
}

/** A column that holds a field, with the functions that read its cells. */
interface ColumnReader {
  readonly name: string;
  readonly column: number;
  readonly plain: PlainReader;
  /** Reads what is not plain. */
  readonly read: (cell: Cell) => Reading;
}

function columnReaders({ fields }: RecordDeclaration, { position }: Columns, context: CellContext): ColumnReader[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const column = position.get(name);
    if (column === undefined) return [];
    const careful = (cell: Cell) => fromCell(field, cell, context);
    const read = repeating.has(field.kind) ? memoised(careful) : careful;
    return [{ name, column, read, plain: plainReader(field, context) ?? withoutFault(read) }];
  });
}

/** Kinds of field whose columns hold the same few cells over and over: each of them is read once. */
const repeating: ReadonlySet<FieldKind> = new Set(['date', 'timestamp', 'yesNo', 'pickOne', 'pickMany']);

const withoutFault = (read: ColumnReader['read']) => (cell: Cell) => {
  const { value, fault } = read(cell);
  return fault === undefined ? value : undefined;
};

/** Whether any of these columns of a row holds something. */
function isFilled(cells: Cells, readers: readonly ColumnReader[]): boolean {
  for (const { column } of readers) {
    const cell = cells[column];
    if (cell !== undefined && holdsSomething(cell)) return true;
  }
  return false;
}

/** Whether there is more in a cell than white space; what begins with a sign of a keyboard, as nearly all do, holds more. */
function holdsSomething(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  const first = cell.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || cell.trim() !== '';
}

/** Reads a column's cells into the records of their rows. */
function readColumn({ name, column, plain, read }: ColumnReader, rows: readonly Unread[], faults: Faults): void {
  for (const { cells, record, place } of rows) {
    const cell = cells[column];
    if (cell === undefined || cell === '') continue;
    let value = plain(cell);
    if (value === undefined) {
      const reading = read(cell);
      value = reading.value;
      if (reading.fault !== undefined)
        note(faults, place, { field: name, cell, code: reading.fault, params: reading.params });
    }
    record[name] = value;
  }
}

function note(faults: Faults, place: number, fault: Fault): void {
  const others = faults.get(place);
  if (others) others.push(fault);
  else faults.set(place, [fault]);
}
