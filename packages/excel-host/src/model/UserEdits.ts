import { sheetColumns, sheetRows, type Area } from './area';
import { coerceInput, type Scalar } from './coerceInput';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './insertLines';
import { filterTable, sortTable } from './sortAndFilter';
import type { Table } from './Table';
import { objectionTo, type Objection } from './validate';
import type { Worksheet } from './Worksheet';
import type { Workbook } from './Workbook';

/** Why what a person did is not done: the rule of the cell says so, or nothing can be changed here. */
export type Refusal =
  | ({ readonly kind: 'notAllowed' } & Objection)
  | { readonly kind: 'protected' | 'readOnly' | 'tooLong' | 'notFormula' };

export interface CellInput {
  readonly row: number;
  readonly column: number;
  /** As it is typed; '' clears the cell. */
  readonly input: Scalar;
}

/** What the person at this window does with the workbook, as Excel lets them, each act a step that can be undone. */
export class UserEdits {
  constructor(
    private readonly workbook: Workbook,
    private readonly locale: string,
  ) {}

  /** Types into one cell. `isSure` when the person was asked and wants it although the cell's rule warns. */
  type(sheet: Worksheet, cell: CellInput, isSure = false): Refusal | null {
    const objection = objectionTo(this.workbook, sheet, cell.row, cell.column, cell.input);
    if (objection && (objection.style === 'Stop' || !isSure)) return { kind: 'notAllowed', ...objection };
    return this.fill(sheet, [cell]);
  }

  /** Pastes, fills or clears cells: as in Excel, their rules are not asked. */
  fill(sheet: Worksheet, cells: readonly CellInput[]): Refusal | null {
    const [first] = cells;
    if (this.workbook.readOnly) return { kind: 'readOnly' };
    if (cells.some(({ row, column }) => sheet.isLocked({ row, column, rows: 1, columns: 1 })))
      return { kind: 'protected' };
    if (!first) return null;
    if (cells.some(({ input }) => String(input).length > 32_767)) return { kind: 'tooLong' };
    if (cells.some((cell) => !this.isTaken(sheet, cell))) return { kind: 'notFormula' };
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    const [row, column] = [least(rows), least(columns)];
    const area = { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
    this.workbook.history.record(sheet, area, new Set(rows), () => {
      this.workbook.typeAll(sheet, cells, 'user');
    });
    return null;
  }

  /** Whether a cell takes an input: one that begins as a formula and is none is left to the person to mend. */
  private isTaken(sheet: Worksheet, { row, column, input }: CellInput): boolean {
    try {
      coerceInput(input, sheet.cell(row, column)?.numberFormat ?? 'General', this.locale, this.workbook.date1904);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  insertRows(sheet: Worksheet, at: number, count: number): Refusal | null {
    return this.act(sheet, whole({ row: at }), () => insertRows(this.workbook, sheet, at, count, 'user'));
  }

  deleteRows(sheet: Worksheet, at: number, count: number): Refusal | null {
    return this.act(sheet, whole({ row: at }), () => deleteRows(this.workbook, sheet, at, count, 'user'));
  }

  insertColumns(sheet: Worksheet, at: number, count: number): Refusal | null {
    return this.act(sheet, whole({ column: at }), () => insertColumns(this.workbook, sheet, at, count, 'user'));
  }

  deleteColumns(sheet: Worksheet, at: number, count: number): Refusal | null {
    return this.act(sheet, whole({ column: at }), () => deleteColumns(this.workbook, sheet, at, count, 'user'));
  }

  /** Sorts a table by one of its columns, counted from 0. */
  sort(table: Table, column: number, isAscending: boolean): Refusal | null {
    return this.act(table.sheet, table.body, () => {
      sortTable(table, column, isAscending);
      this.workbook.emit({ kind: 'sorted', sheet: table.sheet, area: table.body, source: 'user' });
    });
  }

  /** Filters a table by the texts of one of its columns; null takes that filter off. */
  filter(table: Table, column: number, texts: readonly string[] | null): Refusal | null {
    return this.act(table.sheet, table.body, () => {
      filterTable(this.workbook, table, column, texts, this.locale);
      this.workbook.emit({ kind: 'format', sheet: table.sheet, source: 'user' });
    });
  }

  /** An act that moves rows of cells instead of changing cells. */
  private act(sheet: Worksheet, area: Area, run: () => void): Refusal | null {
    const refusal = this.refusalOn(sheet);
    if (!refusal) this.workbook.history.record(sheet, area, [], run);
    return refusal;
  }

  private refusalOn({ isProtected }: Worksheet): Refusal | null {
    if (this.workbook.readOnly) return { kind: 'readOnly' };
    return isProtected ? { kind: 'protected' } : null;
  }
}

/** Everything from a row or a column on. */
const whole = ({ row = 0, column = 0 }: { row?: number; column?: number }): Area => ({
  row,
  column,
  rows: sheetRows - row,
  columns: sheetColumns - column,
});

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
