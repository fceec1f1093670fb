import type { Workbook } from 'excel-host';
import type { RawTable } from '../../../../src/domain/records/matrix';
import { recogniseTables } from '../../../../src/domain/records/recogniseTables';
import { declarationOf, recordNames } from '../../../../src/domain/records/records';
import { ReadingBudget } from '../../../../src/files/container/ReadingBudget';
import { listedLetters } from '../../../../src/files/listedLetters';

/** A row takes as much as so many cells although nothing stands in it. */
const cellsOfBlankRow = 8;

/**
 * Counts what reading the matrix of a file takes, as for files that are imported: many long texts in columns of lists,
 * and cells by the thousands that hold something else than their column.
 */
export class ReadingGuard {
  private readonly budget = new ReadingBudget();

  /** Counts what is in the tables before they are read. Throws RefusedFile where that is too much. */
  count(workbook: Workbook): void {
    const ours = recogniseTables(workbook.tables.map(rawOf));
    for (const [declared, table] of ours) {
      const record = recordNames.find((name) => declarationOf(name).table.toLowerCase() === declared);
      this.budget.spend('listed', listedLetters(table, record));
      this.budget.spend('cells', table.cells);
    }
  }

  /** Counts problems that were found while reading. Throws RefusedFile where these are too many. */
  readonly onProblems = (count: number): void => this.budget.spend('faults', count);
}

/** A table as it lies in the workbook, of its rows only those that hold something, and how many cells it has with all. */
function rawOf(table: Workbook['tables'][number]): RawTable & { readonly cells: number } {
  const { name, sheet, body } = table;
  const { row, column, rows, columns } = body;
  const held = sheet.rows.slice(row, row + rows).filter((cells) => cells !== undefined);
  return {
    name,
    sheet: sheet.name,
    headers: table.headers(),
    rows: held.map((cells) => Array.from(cells.slice(column, column + columns), (cell) => cell?.value ?? '')),
    firstRow: row + 1,
    firstColumn: column + 1,
    cells: rows * cellsOfBlankRow + held.length * columns,
  };
}
