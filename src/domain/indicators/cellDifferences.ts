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
  const cells = raw?.rows[index];
  const changes: FieldChange[] = [];
  for (const field in wanted) {
    const declared = fields[field];
    const column = columns.position.get(field);
    const value = wanted[field] ?? null;
    if (!declared || column === undefined) continue;
    if (!sameCell(toCell(declared, value, context), cells?.[column] ?? ''))
      changes.push({ table, index, field, value });
  }
  return changes;
}

function sameCell(a: Cell, b: Cell): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}
