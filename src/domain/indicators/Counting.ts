import type { Matrix, Row } from '../records/matrix';
import type { Steps } from '../steps';
import { countRows } from './countRows';
import { ruleSources, type Rule } from './rule';
import { RowCount } from './RowCount';
import type { Breakdown } from './sourceRows';

/** What is to be counted for an indicator; null where its rule or a column that it needs cannot be read. */
export type Wanted = { readonly rule: Rule; readonly dimensions: readonly Breakdown[] } | null;

/** What the indicators of a matrix have counted. The next matrix can be counted on from it. */
export class Counting {
  /** Where what was counted is by now: the counting that went on from this one, or null while it is at work. */
  private next: Counting | null | undefined;

  private constructor(
    private readonly matrix: Matrix,
    /** By the place of the indicator in its table. */
    readonly counts: readonly (RowCount | null)[],
  ) {}

  /**
   * Counts the rows of a matrix for every indicator. What an earlier counting has found of rows that are still the same
   * is kept: only the others are taken back and counted. That one hands over what it counted: who asks it again goes on
   * from there.
   * @param today `YYYY-MM-DD`, as of which rows count
   */
  static *of(matrix: Matrix, wanted: readonly Wanted[], today: string, earlier?: Counting): Steps<Counting> {
    const last = earlier ? Counting.lastOf(earlier) : null;
    const usable = last?.matrix.lists === matrix.lists && last.matrix.plans === matrix.plans ? last : null;
    if (usable) usable.next = null;
    const counts: (RowCount | null)[] = wanted.map(() => null);
    for (const source of ruleSources) {
      const changes = usable && (yield* changedRows(usable.matrix.tables[source], matrix.tables[source]));
      const kept: RowCount[] = [];
      const begun: RowCount[] = [];
      wanted.forEach((one, place) => {
        if (one?.rule.source !== source) return;
        const before = changes && usable?.counts[place];
        const isKept = before?.isReversible && before.today === today && isSame(before, one);
        const count = isKept ? before : new RowCount(one.rule, one.dimensions, matrix, today);
        counts[place] = count;
        (isKept ? kept : begun).push(count);
      });
      const { rows, duplicates } = matrix.tables[source] as SourceTable;
      yield* countRows(rows, duplicates, begun, 1);
      if (!changes || !usable || kept.length === 0) continue;
      yield* countRows(changes.gone, usable.matrix.tables[source].duplicates, kept, -1);
      yield* countRows(changes.come, duplicates, kept, 1);
    }
    const counting = new Counting(matrix, counts);
    if (usable) usable.next = counting;
    return counting;
  }

  /** The counting that went on from another and has what was counted; null while one is at work. */
  private static lastOf(counting: Counting): Counting | null {
    let last = counting;
    while (last.next) last = last.next;
    return last.next === undefined ? last : null;
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
  const { gone, come } = differing(before.rows, after.rows);
  yield;
  if (2 * (gone.size + come.size) > after.rows.length) return null;
  for (const row of [...before.duplicates, ...after.duplicates]) {
    if (before.duplicates.has(row) === after.duplicates.has(row) || gone.has(row) || come.has(row)) continue;
    gone.add(row);
    come.add(row);
  }
  return { gone: [...gone], come: [...come] };
}

/** Rows of one list that are not in their places in another, and of that other. */
function differing(before: readonly Row[], after: readonly Row[]): { gone: Set<Row>; come: Set<Row> } {
  const gone = new Set<Row>();
  const come = new Set<Row>();
  const length = before === after ? 0 : Math.max(before.length, after.length);
  for (let place = 0; place < length; place++) {
    const [old, row] = [before[place], after[place]];
    if (old === row) continue;
    if (old) gone.add(old);
    if (row) come.add(row);
  }
  return { gone, come };
}
