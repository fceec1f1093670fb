import { isBlank, type Cell } from '../../domain/records/cell';
import { declarationOf } from '../../domain/records/records';
import { requireHolds } from './requireHolds';
import type { TableInRequest } from './TableInRequest';

/**
 * The request breaks off unless a table ends with the row with which it was seen to end: somebody else may have added the
 * very record that is to be added, such as the note of the same activity, and would be found by looking again.
 * @param checksKey whether the key of that row is compared too
 */
export function requireSameEnd(target: TableInRequest, checksKey: boolean): void {
  const { name, table, placed, position } = target;
  const { rows, filledRows, clearBelow, hasTotals } = placed;
  const body = table.getDataBodyRange();
  const isFree = clearBelow && !hasTotals;
  const end = isFree ? body.getEntireColumn().getUsedRange(true).getLastRow() : body.getLastRow();
  const count = isFree ? filledRows : rows.length;
  if (count === 0) {
    end.getIntersection(table.getHeaderRowRange());
    return;
  }
  const last = end.getIntersection(body.getRow(count - 1)).getEntireRow();
  if (!checksKey) return;
  for (const field of declarationOf(name).key) {
    const cell: Cell = rows[count - 1]?.[position.get(field) ?? -1] ?? '';
    if (position.has(field) && !isBlank(cell)) requireHolds(last.getIntersection(target.column(field)), cell);
  }
}
