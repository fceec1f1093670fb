import { CoAuthor } from '../model/CoAuthor';
import { deleteRows, insertRows } from '../model/insertLines';
import { sortTable } from '../model/sortAndFilter';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';

/** Tables that another person works on: those with rows, alone on their sheet. */
function filledTables({ tables }: Workbook): Table[] {
  return tables.filter(
    ({ sheet, body }) =>
      sheet.value(body.row, body.column) !== '' && tables.filter((other) => other.sheet === sheet).length === 1,
  );
}

/** Another person inserts a blank row above the first of every table. */
export function insertBlankRow(workbook: Workbook): void {
  for (const { sheet, body } of filledTables(workbook)) insertRows(workbook, sheet, body.row, 1, 'remote');
}

/** Another person turns the order of every table around. */
export function sortBackwards(workbook: Workbook): void {
  for (const table of filledTables(workbook)) {
    const { sheet, body } = table;
    const keys = Array.from({ length: body.rows }, (_, row) => String(sheet.value(body.row + row, body.column)));
    sortTable(table, 0, (keys[0] ?? '') > (keys.at(-1) ?? ''));
    workbook.emit({ kind: 'sorted', sheet, area: body, source: 'remote' });
  }
}

/** Another person writes into the second column of every table's first row. */
export function addOwnWords(workbook: Workbook): void {
  for (const { sheet, body } of filledTables(workbook)) {
    const before = sheet.value(body.row, body.column + 1);
    if (typeof before === 'string') workbook.type(sheet, body.row, body.column + 1, `${before} ·`, 'remote');
  }
}

/** Another person deletes the first row of every table. */
export function deleteFirstRow(workbook: Workbook): void {
  for (const { sheet, body } of filledTables(workbook)) deleteRows(workbook, sheet, body.row, 1, 'remote');
}

/**
 * Another person, in an Excel of their own, edits the first row of every table, inserts one before its last and types into
 * the row right below it.
 * @returns merges what they did
 */
export function workElsewhere(workbook: Workbook): () => void {
  const other = new CoAuthor(workbook);
  for (const { sheet, body, area } of filledTables(workbook)) {
    const before = sheet.value(body.row, body.column + 1);
    if (typeof before === 'string') other.type(sheet, body.row, body.column + 1, `${before} ·`);
    if (body.rows > 1) other.insertRows(sheet, body.row + body.rows - 1, 1);
    other.type(sheet, area.row + area.rows + (body.rows > 1 ? 1 : 0), body.column + 1, 'De otra persona');
  }
  return () => {
    other.merge();
    other.close();
  };
}
