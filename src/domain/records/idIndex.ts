import { rowId } from './ids';
import type { IdIndex, Row } from './matrix';

/**
 * Finds the row that counts of each id: of several the highest version, then the latest update, then the first by
 * content, so that sorting never changes a value. Rows without an id all count.
 */
export function indexById(rows: readonly Row[]): IdIndex<Row> {
  const byId = new Map<string, Row>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const id = rowId(row.record['id']);
    if (id === '') continue;
    const before = byId.size;
    byId.set(id, row);
    if (byId.size === before) repeated.add(id);
  }
  return { byId, duplicates: chooseOf(repeated, rows, byId) };
}

/** Puts the row that counts of each repeated id into `byId`, and gives the others. Hardly any table has such ids. */
function chooseOf(repeated: ReadonlySet<string>, rows: readonly Row[], byId: Map<string, Row>): ReadonlySet<Row> {
  const duplicates = new Set<Row>();
  if (repeated.size === 0) return duplicates;
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const id = rowId(row.record['id']);
    if (!repeated.has(id)) continue;
    const other = chosen.get(id);
    if (other === undefined || comesBefore(row, other)) chosen.set(id, row);
    if (other !== undefined) duplicates.add(chosen.get(id) === row ? other : row);
  }
  for (const [id, row] of chosen) byId.set(id, row);
  return duplicates;
}

/** The rows of a table that count: of several with one id only one. */
export function countedRows<R extends Row<unknown>>({
  rows,
  duplicates,
}: {
  readonly rows: readonly R[];
  readonly duplicates: ReadonlySet<Row>;
}): readonly R[] {
  return duplicates.size === 0 ? rows : rows.filter((row) => !duplicates.has(row as Row));
}

function comesBefore(a: Row, b: Row): boolean {
  const versions = Number(a.record['version'] ?? -1) - Number(b.record['version'] ?? -1);
  if (versions !== 0) return versions > 0;
  const [updatedA, updatedB] = [String(a.record['updatedAt'] ?? ''), String(b.record['updatedAt'] ?? '')];
  if (updatedA !== updatedB) return updatedA > updatedB;
  return contentOf(a) < contentOf(b);
}

const contentOf = ({ record, unreadable }: Row): string => JSON.stringify([record, unreadable]);
