import type { Field } from '../domain/records/field';

/** Number format of a field's cells. `@` keeps what people type in a text column as they typed it. */
export function numberFormatOf(field: Field): string {
  switch (field.kind) {
    case 'integer':
      return '0';
    case 'decimal':
      return field.unit === 'percent' ? '0%' : field.unit === 'usd' ? '#,##0.00' : 'General';
    case 'date':
      return 'yyyy-mm-dd';
    case 'timestamp':
      return 'yyyy-mm-dd hh:mm';
    case 'text':
    case 'yesNo':
    case 'pickOne':
    case 'pickMany':
    case 'reference':
    case 'references':
      return '@';
  }
}

/** A number format for all cells of a range: Excel takes a single one, the typings only know one for each. */
export const forEveryCell = (format: string) => format as unknown as string[][];

/** Gives cells of one column their number format and alignment. */
export function formatColumn(cells: Excel.Range, field: Field): void {
  cells.numberFormat = forEveryCell(numberFormatOf(field));
  cells.format.verticalAlignment = 'Top';
  const wraps = (field.kind === 'text' && field.multiline) || field.kind === 'pickMany';
  cells.format.wrapText = wraps;
}
