import { bilingual } from '../plan/language';
import type { Problem } from '../problem';
import type { FieldChange } from '../records/changes';
import type { Cell } from '../records/cell';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, recordNames, type RecordName } from '../records/records';
import { orderOf, readingsOf, writtenDate, type DateOrder } from '../records/writtenDate';

/** A column of days. */
export interface DateColumn {
  readonly table: RecordName;
  readonly field: string;
}

/** What is asked once of a column in which days are typed so that both numbers could be the month. */
export interface DateQuestion extends DateColumn {
  /** The rows that hold such days; they are no days until the order is said. */
  readonly rows: readonly Row[];
  /** One of them as it was typed, and what it means in each order. */
  readonly example: string;
  readonly readings: Readonly<Record<DateOrder, string>>;
  /** The order in which all days of the column are typed that make sense in one order only; null where they do not agree. */
  readonly proposed: DateOrder | null;
}

/** The questions about days of a matrix, in the order of tables and columns. */
export function dateQuestions(matrix: Pick<Matrix, 'tables'>): readonly DateQuestion[] {
  return recordNames.flatMap((table) =>
    Object.keys(declarationOf(table).fields).flatMap((field) => questionOf(matrix, { table, field }) ?? []),
  );
}

function questionOf(matrix: Pick<Matrix, 'tables'>, { table, field }: DateColumn): DateQuestion | null {
  if (!isDayEntered(table, field)) return null;
  const unsure = (matrix.tables[table].rows as readonly Row[]).filter((row) => readingsIn(row, field) !== null);
  const [first] = unsure;
  const readings = first && readingsIn(first, field);
  if (!first || !readings) return null;
  const example = String(first.unreadable[field]).trim();
  return { table, field, rows: unsure, example, readings, proposed: orderOfOthers(matrix, { table, field }) };
}

const isDayEntered = (table: RecordName, field: string): boolean => {
  const declared = declarationOf(table).fields[field];
  return declared?.kind === 'date' && declared.origin === 'entered';
};

function readingsIn({ unreadable }: Row, field: string): DateQuestion['readings'] | null {
  const cell: Cell | undefined = unreadable[field];
  return typeof cell === 'string' ? readingsOf(cell) : null;
}

function orderOfOthers({ tables }: Pick<Matrix, 'tables'>, { table, field }: DateColumn): DateOrder | null {
  const { raw, columns } = tables[table];
  const column = columns.position.get(field) ?? -1;
  const orders = new Set(
    (raw?.rows ?? []).flatMap((cells) => {
      const cell = cells[column];
      return (typeof cell === 'string' ? orderOf(cell) : null) ?? [];
    }),
  );
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

/** The days that a column holds once its order is said; cells that can be read, or cannot in any order, are left alone. */
export function daysInOrder(matrix: Pick<Matrix, 'tables'>, column: DateColumn, order: DateOrder): FieldChange[] {
  return (questionOf(matrix, column)?.rows ?? []).map((row) => ({
    ...column,
    index: row.index,
    value: readingsIn(row, column.field)?.[order] ?? null,
  }));
}

/** Whether a problem with a cell is told by the question about its column. */
export function isAsked({ code, table, field, params }: Problem): boolean {
  const name = recordNames.find((one) => one === table);
  if (code !== 'notADate' || name === undefined || field === undefined || !isDayEntered(name, field)) return false;
  return readingsOf(String(params['value'])) !== null;
}

/** So many rows are named. */
const namedRows = 12;

/** A question as the one problem that stands for all of its cells. */
export function problemOf({ table, field, rows, example, readings }: DateQuestion): Problem {
  const named = rows.slice(0, namedRows).map(({ sheetRow }) => sheetRow);
  const inWords = (day: string) => bilingual((language) => writtenDate(day, language));
  return {
    code: 'dateOrder',
    severity: 'error',
    table,
    field,
    params: {
      value: example,
      count: rows.length,
      dayFirst: inWords(readings.dayFirst),
      monthFirst: inWords(readings.monthFirst),
      rows: named.join(', ') + (rows.length > named.length ? '…' : ''),
    },
  };
}
