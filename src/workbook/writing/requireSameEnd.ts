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
  const { table, placed } = target;
  const { rows, filledRows, clearBelow, hasTotals } = placed;
  const body = table.getDataBodyRange();
  const isFree = clearBelow && !hasTotals;
  const end = isFree ? body.getEntireColumn().getUsedRange(true).getLastRow() : body.getLastRow();
  const count = isFree ? filledRows : rows.length;
  requireLastRow(target, end, count, checksKey);
}

/** The request breaks off unless the last row of a table is the one that was seen there as that of a number, from 1. */
export function requireLastRow(target: TableInRequest, end: Excel.Range, number: number, checksKey = true): void {
  const { name, table, placed, position } = target;
  if (number === 0) {
    end.getIntersection(table.getHeaderRowRange());
    return;
  }
  const last = end.getIntersection(table.getDataBodyRange().getRow(number - 1)).getEntireRow();
  if (!checksKey) return;
  for (const field of declarationOf(name).key) {
    const cell: Cell = placed.rows[number - 1]?.[position.get(field) ?? -1] ?? '';
    if (position.has(field) && !isBlank(cell)) requireHolds(last.getIntersection(target.column(field)), cell);
  }
}
