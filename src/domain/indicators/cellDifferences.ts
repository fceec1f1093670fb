import { toCell, type Cell } from '../records/cell';
import type { FieldChange } from '../records/changes';
import type { FieldValue } from '../records/field';
import { cellContextOf, type Matrix, type Row } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';

/**
 * The changes that make these fields of a row show these values. Cells are compared, not what they mean: a number that
 * was typed as text and a label of the other language are put right too. Fields without a column are left out.
 */
export function cellDifferences(
  matrix: Matrix,
  table: RecordName,
  { index }: Pick<Row, 'index'>,
  wanted: Readonly<Record<string, FieldValue>>,
): FieldChange[] {
  const { raw, columns } = matrix.tables[table];
  const { fields } = declarationOf(table);
  const context = cellContextOf(matrix);
  return Object.entries(wanted).flatMap(([field, value]) => {
    const [declared, column] = [fields[field], columns.position.get(field)];
    if (!declared || column === undefined) return [];
    const cell = raw?.rows[index]?.[column] ?? '';
    return sameCell(toCell(declared, value, context), cell) ? [] : [{ table, index, field, value }];
  });
}

function sameCell(a: Cell, b: Cell): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}
