import { formatValue } from './formatValue';
import type { Table } from './Table';
import type { CellContent } from './Worksheet';
import type { Workbook } from './Workbook';

/** Sorts the rows of a table by one column: numbers, texts, truth values, blanks last. Equal rows keep their order. */
export function sortTable({ sheet, body }: Table, column: number, isAscending: boolean): void {
  const lines = Array.from({ length: body.rows }, (_, index) => {
    const cells = sheet.rows[body.row + index] ?? [];
    return Array.from({ length: body.columns }, (__, offset) => cells[body.column + offset]);
  });
  const sorted = lines
    .map((cells) => ({ cells, value: cells[column]?.value ?? '' }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      return (isAscending ? 1 : -1) * compareValues(a.value, b.value);
    });
  sorted.forEach(({ cells }, index) => {
    const row = [...(sheet.rows[body.row + index] ?? [])];
    while (row.length < body.column) row.push(undefined);
    row.splice(body.column, body.columns, ...cells);
    sheet.rows[body.row + index] = row;
  });
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('es', { sensitivity: 'base' });

function compareValues(a: CellContent['value'], b: CellContent['value']): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return ranks[typeof a as keyof typeof ranks] - ranks[typeof b as keyof typeof ranks] || Number(a) - Number(b);
}

/** Lets through only rows whose cell shows one of the texts; null takes the column's filter off. */
export function filterTable(
  { date1904 }: Workbook,
  table: Table,
  column: number,
  texts: readonly string[] | null,
  locale: string,
): void {
  if (texts) table.filters.set(column, texts);
  else table.filters.delete(column);
  applyFilters(table, (cell) => formatValue(cell, locale, date1904));
}

/** Hides and shows rows again by what their cells hold now. */
export function reapplyFilters({ date1904 }: Workbook, table: Table, locale: string): void {
  if (table.filters.size > 0) applyFilters(table, (cell) => formatValue(cell, locale, date1904));
}

/** Hides the rows that a filter of the table keeps back and shows all others. */
function applyFilters(table: Table, textOf: (cell: CellContent | undefined) => string): void {
  const { sheet, body, filters } = table;
  table.isFiltered = filters.size > 0;
  const wanted = [...filters].map(([column, texts]) => [body.column + column, new Set(texts)] as const);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const passes = wanted.every(([column, texts]) => texts.has(textOf(sheet.cell(row, column))));
    if (passes) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** Takes every filter of a table off. */
export function clearFilters(table: Table): void {
  table.filters.clear();
  applyFilters(table, () => '');
}
