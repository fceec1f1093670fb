import type { Problem } from '../problem';
import { atOnce, runsOf, type Steps } from '../steps';
import type { Cell, CellContext } from './cell';
import { columnsOf, resolveColumns } from './columns';
import type { RecordDeclaration } from './declaration';
import type { Fields, RecordOf } from './field';
import { tableData } from './idIndex';
import type { RawTable, Row, TableData } from './matrix';
import { problemsOf, rowsReader } from './readRows';

/** A table's rows, and what of it could not be read as it stands. */
export interface ReadTable<R> {
  readonly data: TableData<R>;
  readonly problems: readonly Problem[];
}

/** Reads one table by its declaration; rows that hold nothing but what is computed are left out. */
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
    const none = tableData({ raw, columns: resolveColumns(general, []), rows: [] });
    return {
      data: none as TableData<RecordOf<F>>,
      problems: declaration.madeWhenNeeded || declaration.optionalTable ? [] : [missing],
    };
  }
  const columns = columnsOf(general, raw);
  const problems: Problem[] = [...columns.problems];
  const rows: Row[] = [];
  const read = rowsReader(general, columns, context, raw.firstRow);
  const before = rowsBefore(raw, earlier);
  let [index, told] = [0, 0];
  for (const run of runsOf(raw.rows)) {
    const kept = before && run.map((cells, place) => before(cells, index + place));
    for (const row of read(run, index, kept)) {
      rows.push(row);
      for (const problem of problemsOf(row)) problems.push(problem);
    }
    index += run.length;
    onProblems?.(problems.length - told);
    told = problems.length;
    yield;
  }
  if (raw.filledBelow) problems.push(rowsBelow(declaration.name, raw.filledBelow));
  const isSame = earlier?.rows.length === rows.length && rows.every((row, place) => row === earlier.rows[place]);
  const data = tableData({ raw, columns, rows: isSame ? earlier.rows : rows }, earlier);
  return { data: data as TableData<RecordOf<F>>, problems };
}

/**
 * Makes the function that gives the row that was read before of the same cells at the same place, null where none was.
 * Null where no row of the table can be one.
 */
function rowsBefore(
  raw: RawTable,
  earlier: TableData | undefined,
): ((cells: readonly Cell[], index: number) => Row | null) | null {
  const old = earlier?.raw;
  const meanings = (table: RawTable | null | undefined) => JSON.stringify([...(table?.named ?? [])]);
  const isSame = old?.firstRow === raw.firstRow && isEqual(old.headers, raw.headers) && meanings(old) === meanings(raw);
  if (!isSame || !earlier) return null;
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
