import { fromCell, toCell, type Cell } from '../../domain/records/cell';
import type { ChangeSet, FieldChange } from '../../domain/records/changes';
import { cellContextOf, type Matrix, type Row } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';

/** What was sent by place: changes, and the matrix from which they were made. */
export interface SentChanges {
  readonly matrix: Matrix;
  readonly changes: ChangeSet;
}

/**
 * The changes that take back what was put into other rows than its own, because they were sorted in the very moment of
 * writing. Rows are known by their keys: a cell is put back only where it holds a value that was sent for that column, is
 * not the value meant for that row, and is not what the row held before. What somebody typed since is left alone.
 */
export function misplaced({ matrix: before, changes }: SentChanges, now: Matrix): readonly FieldChange[] {
  const names = new Set(changes.fields.map(({ table }) => table));
  return [...names].flatMap((name) => misplacedIn(name, changes, before, now));
}

function misplacedIn(name: RecordName, changes: ChangeSet, before: Matrix, now: Matrix): FieldChange[] {
  const sent = new SentCells(name, changes, before);
  const { raw, columns, rows } = now.tables[name];
  const { fields } = declarationOf(name);
  return (rows as readonly Row[]).flatMap((row) => {
    const cells = raw?.rows[row.index] ?? [];
    const old = sent.rowBefore(keyOf(name, cells, now));
    if (!old) return [];
    return sent.fields.flatMap((field): FieldChange[] => {
      const [declared, column] = [fields[field], columns.position.get(field)];
      if (!declared || column === undefined) return [];
      const cell = cells[column] ?? '';
      const held = old.cells[before.tables[name].columns.position.get(field) ?? -1] ?? '';
      if (cell === held || cell === sent.wanted(old.index, field) || !sent.isValue(field, cell)) return [];
      return [{ table: name, index: row.index, field, value: fromCell(declared, held, cellContextOf(now)).value }];
    });
  });
}

/** What tells a row from others: the cells of its key. */
function keyOf(name: RecordName, cells: readonly Cell[], { tables }: Matrix): string {
  const { position } = tables[name].columns;
  return JSON.stringify(declarationOf(name).key.map((field) => cells[position.get(field) ?? -1] ?? ''));
}

/** The cells that were sent to one table. */
class SentCells {
  readonly fields: readonly string[];
  private readonly byRow = new Map<string, Cell>();
  private readonly values = new Map<string, Set<Cell>>();
  private readonly rows = new Map<string, { readonly index: number; readonly cells: readonly Cell[] }>();

  constructor(name: RecordName, changes: ChangeSet, before: Matrix) {
    const { fields, key } = declarationOf(name);
    const context = cellContextOf(before);
    for (const { table, index, field, value } of changes.fields) {
      const declared = fields[field];
      if (table !== name || !declared || key.includes(field)) continue;
      const cell = toCell(declared, value, context);
      this.byRow.set(`${index} ${field}`, cell);
      this.values.set(field, (this.values.get(field) ?? new Set()).add(cell));
    }
    this.fields = [...this.values.keys()];
    const { raw, rows } = before.tables[name];
    for (const { index } of rows as readonly Row[]) {
      const cells = raw?.rows[index] ?? [];
      this.rows.set(keyOf(name, cells, before), { index, cells });
    }
  }

  rowBefore(key: string) {
    return this.rows.get(key);
  }

  wanted(index: number, field: string): Cell | undefined {
    return this.byRow.get(`${index} ${field}`);
  }

  isValue(field: string, cell: Cell): boolean {
    return this.values.get(field)?.has(cell) === true;
  }
}
