import type { Matrix, Row } from '../records/matrix';
import type { Steps } from '../steps';
import { countRows } from './countRows';
import { ruleSources, type Rule } from './rule';
import { RowCount } from './RowCount';
import type { Breakdown } from './sourceRows';

/** What is to be counted for an indicator; null where its rule or a column that it needs cannot be read. */
export type Wanted = { readonly rule: Rule; readonly dimensions: readonly Breakdown[] } | null;

/** What the indicators of a matrix have counted. The next matrix can be counted on from it, once. */
export class Counting {
  private isTaken = false;

  private constructor(
    private readonly matrix: Matrix,
    /** By the place of the indicator in its table. */
    readonly counts: readonly (RowCount | null)[],
  ) {}

  /**
   * Counts the rows of a matrix for every indicator. What an earlier counting has found of rows that are still the same
   * is kept: only the others are taken back and counted. That one is used up by it.
   */
  static *of(matrix: Matrix, wanted: readonly Wanted[], earlier?: Counting): Steps<Counting> {
    const usable = earlier && !earlier.isTaken && earlier.matrix.lists === matrix.lists ? earlier : null;
    if (usable) usable.isTaken = true;
    const counts: (RowCount | null)[] = wanted.map(() => null);
    for (const source of ruleSources) {
      const changes = usable && (yield* changedRows(usable.matrix.tables[source], matrix.tables[source]));
      const kept: RowCount[] = [];
      const begun: RowCount[] = [];
      wanted.forEach((one, place) => {
        if (one?.rule.source !== source) return;
        const before = changes && usable?.counts[place];
        const isKept = before?.isReversible && isSame(before, one);
        const count = isKept ? before : new RowCount(one.rule, one.dimensions, matrix.lists);
        counts[place] = count;
        (isKept ? kept : begun).push(count);
      });
      const { rows, duplicates } = matrix.tables[source] as SourceTable;
      yield* countRows(rows, duplicates, begun, 1);
      if (!changes || !usable || kept.length === 0) continue;
      yield* countRows(changes.gone, usable.matrix.tables[source].duplicates, kept, -1);
      yield* countRows(changes.come, duplicates, kept, 1);
    }
    return new Counting(matrix, counts);
  }
}

interface SourceTable {
  readonly rows: readonly Row[];
  readonly duplicates: ReadonlySet<Row>;
}

function isSame({ rule, dimensions }: RowCount, wanted: NonNullable<Wanted>): boolean {
  const isSameRule = rule === wanted.rule || JSON.stringify(rule) === JSON.stringify(wanted.rule);
  return isSameRule && dimensions.join() === wanted.dimensions.join();
}

/**
 * Rows that one of two tables does not have as the other has them: a row that has not changed is the same object. Null
 * where they are so many that it is less to count all of them.
 */
function* changedRows(before: SourceTable, after: SourceTable): Steps<{ gone: Row[]; come: Row[] } | null> {
  const gone = new Set<Row>();
  const come = new Set<Row>();
  if (before.rows !== after.rows) {
    const length = Math.max(before.rows.length, after.rows.length);
    for (let place = 0; place < length; place++) {
      const old = before.rows[place];
      const row = after.rows[place];
      if (old === row) continue;
      if (old) gone.add(old);
      if (row) come.add(row);
    }
    yield;
    if (2 * (gone.size + come.size) > after.rows.length) return null;
  }
  for (const row of [...before.duplicates, ...after.duplicates]) {
    if (before.duplicates.has(row) === after.duplicates.has(row) || gone.has(row) || come.has(row)) continue;
    gone.add(row);
    come.add(row);
  }
  return { gone: [...gone], come: [...come] };
}
