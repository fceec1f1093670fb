import { intersect, sheetRows, type Area } from './area';
import { copiedDown, grownReference } from './references';
import type { Table } from './Table';
import type { CellContent, Worksheet } from './Worksheet';
import type { Workbook } from './Workbook';

/**
 * Gives a table another area, as Excel does: new rows take the formats, validations and formulas of the rows above, and
 * lists that were read from whole columns of the table grow with it.
 */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const before = table.body;
  table.area = area;
  const after = table.body;
  if (after.rows <= before.rows || after.column !== before.column) return;
  const { sheet } = table;
  for (let row = before.row + before.rows; row < after.row + after.rows; row++) continueRow(table, row);
  sheet.validations = sheet.validations.map((one) => continued(one, before, after));
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => continued(one, before, after));
  const grown = { sheet: sheet.name, before, after };
  for (const one of workbook.sheets) growLists(one, grown);
  for (const [name, formula] of workbook.names) workbook.names.set(name, grownReference(formula, '', grown));
}

/**
 * What Excel gives a new row of a table from the one above (the first from the one below): formats, and formulas where
 * the whole column has them.
 */
export function continueRow({ sheet, body, area }: Table, row: number): void {
  const isFirst = row === body.row;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const above = sheet.cell(isFirst ? row + 1 : row - 1, column);
    if (!above) continue;
    const own = sheet.cell(row, column);
    const isFilled = isFirst || (own !== undefined && (own.value !== '' || own.formula !== undefined));
    const formula = isFilled ? undefined : columnFormula(sheet, column, row, body);
    const cell: CellContent = {
      ...(own ?? { value: '' }),
      ...(above.numberFormat !== undefined && { numberFormat: own?.numberFormat ?? above.numberFormat }),
      ...(above.style !== undefined && { style: own?.style ?? above.style }),
      ...(formula !== undefined && { formula, value: '#NAME?' }),
    };
    sheet.replace(row, column, cell);
  }
}

/** The formula that a column has in the row above, where the one before that goes with it. */
function columnFormula(sheet: Worksheet, column: number, row: number, body: Area): string | undefined {
  const above = sheet.cell(row - 1, column)?.formula;
  if (above === undefined) return undefined;
  const before = row - 2 < body.row ? null : (sheet.cell(row - 2, column)?.formula ?? '');
  return before === null || copiedDown(before, 1) === above ? copiedDown(above, 1) : undefined;
}

/** A validation or format that ends with the body of a table goes on to its new end. */
function continued<T extends { readonly area: Area }>(item: T, before: Area, after: Area): T {
  const { area } = item;
  const endsWithBody = area.rows !== sheetRows && area.row + area.rows === before.row + before.rows;
  const isInside = area.column >= before.column && area.column + area.columns <= before.column + before.columns;
  if (!endsWithBody || !isInside || area.row < before.row) return item;
  return { ...item, area: { ...area, rows: after.row + after.rows - area.row } };
}

function growLists(sheet: Worksheet, table: { sheet: string; before: Area; after: Area }): void {
  sheet.validations = sheet.validations.map((validation) => {
    const list = validation.rule['list'] as { readonly source?: unknown } | undefined;
    if (typeof list?.source !== 'string' || !list.source.startsWith('=')) return validation;
    const source = grownReference(list.source, sheet.name, table);
    return source === list.source ? validation : { ...validation, rule: { list: { ...list, source } } };
  });
}

/** Headers are texts, none is blank and no two are the same, as Excel sees to. */
export function nameHeaders({ sheet, area, hiddenHeaders }: Table): void {
  if (hiddenHeaders) return;
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cell = sheet.cell(area.row, column);
    const wanted = cell === undefined || cell.value === '' ? `Columna${column - area.column + 1}` : String(cell.value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name) sheet.replace(area.row, column, { ...cell, value: name });
  }
}

/** A table grows when something is typed right below it or right beside it; gives whether it did. */
export function growByTyping(workbook: Workbook, sheet: Worksheet, row: number, column: number): boolean {
  for (const table of workbook.tables) {
    if (table.sheet !== sheet) continue;
    const { area, showTotals } = table;
    const isBelow = row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const isBeside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    if (!(isBelow && !showTotals) && !isBeside) continue;
    const grown = isBelow ? { ...area, rows: area.rows + 1 } : { ...area, columns: area.columns + 1 };
    if (workbook.tables.some((other) => other !== table && other.sheet === sheet && intersect(other.area, grown)))
      continue;
    resizeTable(workbook, table, grown);
    if (isBeside) nameHeaders(table);
    return true;
  }
  return false;
}
