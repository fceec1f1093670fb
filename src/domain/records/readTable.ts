import { memoised } from '../memoised';
import type { Problem } from '../problem';
import { atOnce, runsOf, type Steps } from '../steps';
import { fromCell, type Cell, type CellContext, type Reading } from './cell';
import { columnsOf, resolveColumns, type Columns } from './columns';
import { blankRecord, type RecordDeclaration } from './declaration';
import type { FieldKind, Fields, RecordOf } from './field';
import { indexById } from './idIndex';
import type { RawTable, Row, TableData } from './matrix';
import { plainReader, type PlainReader } from './plainCells';

/** A table's rows, and what of it could not be read as it stands. */
export interface ReadTable<R> {
  readonly data: TableData<R>;
  readonly problems: readonly Problem[];
}

/** Reads one table by its declaration; rows that hold nothing in any declared column are left out. */
export function readTable<F extends Fields>(
  declaration: RecordDeclaration<F>,
  raw: RawTable | null,
  context: CellContext,
): ReadTable<RecordOf<F>> {
  return atOnce(readTableInSteps(declaration, raw, context));
}

/**
 * The same in steps.
 * @param options.earlier the table as it was read before in the same context: a row whose cells are still the same stays
 * the same object
 * @param options.onProblems told of how many problems were found, now and then; what it throws ends the reading
 */
export function* readTableInSteps<F extends Fields>(
  declaration: RecordDeclaration<F>,
  raw: RawTable | null,
  context: CellContext,
  { earlier, onProblems }: { earlier?: TableData | undefined; onProblems?: ((count: number) => void) | undefined } = {},
): Steps<ReadTable<RecordOf<F>>> {
  const general = declaration;
  if (raw === null) {
    const missing: Problem = {
      code: 'missingTable',
      severity: 'error',
      table: declaration.name,
      params: { table: declaration.table },
    };
    return { data: tableData(raw, resolveColumns(general, []), []), problems: [missing] };
  }
  const columns = columnsOf(general, raw);
  const problems: Problem[] = [...columns.problems];
  const rows: Row[] = [];
  const read = rowReader(general, columns, context);
  const before = rowsBefore(raw, earlier);
  let [index, told] = [0, 0];
  for (const run of runsOf(raw.rows)) {
    for (const cells of run) {
      const row = before(cells, index) ?? read(cells, index, raw.firstRow + index);
      if (row) {
        rows.push(row);
        for (const problem of problemsOfRow.get(row) ?? []) problems.push(problem);
      }
      index++;
    }
    onProblems?.(problems.length - told);
    told = problems.length;
    yield;
  }
  if (raw.filledBelow) problems.push(rowsBelow(declaration.name, raw.filledBelow));
  const isSame = earlier?.rows.length === rows.length && rows.every((row, place) => row === earlier.rows[place]);
  const data = isSame ? { ...earlier, raw, columns } : tableData(raw, columns, rows);
  return { data: data as TableData<RecordOf<F>>, problems };
}

/** What could not be read of a row. */
const problemsOfRow = new WeakMap<Row, readonly Problem[]>();

/** Makes the function that gives the row that was read before of the same cells at the same place; null where none was. */
function rowsBefore(
  raw: RawTable,
  earlier: TableData | undefined,
): (cells: readonly Cell[], index: number) => Row | null {
  const old = earlier?.raw;
  const meanings = (table: RawTable | null | undefined) => JSON.stringify([...(table?.named ?? [])]);
  const isSame = old?.firstRow === raw.firstRow && isEqual(old.headers, raw.headers) && meanings(old) === meanings(raw);
  if (!isSame || !earlier) return () => null;
  let next = 0;
  return (cells, index) => {
    while ((earlier.rows[next]?.index ?? Infinity) < index) next++;
    const row = earlier.rows[next];
    return row?.index === index && isEqual(old.rows[index] ?? [], cells) ? row : null;
  };
}

const isEqual = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a === b || (a.length === b.length && a.every((cell, place) => cell === b[place]));

/** Rows that people typed or pasted below a table, where they do not count. */
export const rowsBelow = (table: string, { from, to }: NonNullable<RawTable['filledBelow']>): Problem => ({
  code: 'rowsBelowTable',
  severity: 'warning',
  table,
  sheetRow: from,
  params: { row: to },
});

/** A table's rows as read, typed as its records. */
function tableData<R>(raw: RawTable | null, columns: Columns, rows: readonly Row[]): TableData<R> {
  return { raw, columns, rows, ...indexById(rows) } as TableData<R>;
}

/** A column that holds a field, with the function that reads its cells. */
interface ColumnReader {
  readonly name: string;
  readonly column: number;
  readonly read: (cell: Cell) => Reading;
  readonly plain: PlainReader | null;
}

function columnReaders({ fields }: RecordDeclaration, { position }: Columns, context: CellContext): ColumnReader[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const column = position.get(name);
    if (column === undefined) return [];
    const read = (cell: Cell) => fromCell(field, cell, context);
    return [
      { name, column, plain: plainReader(field, context), read: repeating.has(field.kind) ? memoised(read) : read },
    ];
  });
}

/** Kinds of field whose columns hold the same few cells over and over: each of them is read once. */
const repeating: ReadonlySet<FieldKind> = new Set(['date', 'timestamp', 'yesNo', 'pickOne', 'pickMany']);

const nothingUnreadable: Row['unreadable'] = {};

/** Whether there is more in a cell than white space; what begins with a sign of a keyboard, as nearly all do, holds more. */
function holdsSomething(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  const first = cell.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || cell.trim() !== '';
}

/** Reads one row of a table; null where no declared column holds anything. */
export type RowReader = (cells: readonly Cell[], index: number, sheetRow: number) => Row | null;

/**
 * Engines learn at each place of the code which shapes of objects come by it, and are slow where they are more than four.
 * Each of these places copies the records of a quarter of the tables.
 */
const copiers: readonly ((record: Row['record']) => Row['record'])[] = [
  (record) => ({ ...record }),
  (record) => ({ ...record }),
  (record) => ({ ...record }),
  (record) => ({ ...record }),
];

const tablesCopied = new Map<string, number>();

function copierOf(table: string): (typeof copiers)[number] {
  const place = tablesCopied.get(table) ?? tablesCopied.size;
  tablesCopied.set(table, place);
  return copiers[place % copiers.length]!;
}

/** Makes the function that reads rows of a table whose columns were found. */
export function rowReader(declaration: RecordDeclaration, columns: Columns, context: CellContext): RowReader {
  const { name: table, key } = declaration;
  const readers = columnReaders(declaration, columns, context);
  // Each record is a copy of the blank one, so that all of a table have one shape in memory. An object that comes out of
  // JSON has room for all its fields in itself; in one that is put together they lie apart, a step further for each look.
  const blank = JSON.parse(JSON.stringify(blankRecord(declaration))) as Row['record'];
  const copy = copierOf(table);
  // The key stands before all other fields.
  const idOf = (record: Row['record']) => {
    const id = record[key[0] ?? ''];
    return typeof id === 'string' ? { record: id } : {};
  };
  return (cells, index, sheetRow) => {
    const record = copy(blank);
    let unreadable: Record<string, Cell> | null = null;
    let found: Problem[] | null = null;
    let filled = false;
    for (const { name, column, plain, read } of readers) {
      const cell = cells[column];
      if (cell === undefined || cell === '') continue;
      filled ||= holdsSomething(cell);
      const held = plain?.(cell);
      if (held !== undefined) {
        record[name] = held;
        continue;
      }
      const reading = read(cell);
      record[name] = reading.value;
      if (reading.fault === undefined) continue;
      const understood = reading.fault === 'dateAsText';
      if (!understood && reading.fault !== 'unknownMember') (unreadable ??= {})[name] = cell;
      (found ??= []).push({
        code: reading.fault,
        severity: understood ? 'warning' : 'error',
        table,
        sheetRow,
        field: name,
        params: reading.params ?? {},
        ...idOf(record),
      });
    }
    if (!filled) return null;
    const row = { record, index, sheetRow, unreadable: unreadable ?? nothingUnreadable };
    if (found) problemsOfRow.set(row, found);
    return row;
  };
}
