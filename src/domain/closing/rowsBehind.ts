import { semesterWindow } from '../calendar';
import { explainRule, type CountedRow } from '../indicators/explain';
import { membersField } from '../indicators/measures';
import type { Rule } from '../indicators/rule';
import { rowId } from '../records/ids';
import type { IdIndex, Matrix, Row } from '../records/matrix';
import { isOfSemester, type Correction } from './corrections';
import { wasReportedByAnother } from './reportedRules';
import { readReportedRows, type ReportedRow } from './reportedRows';

/** A row that counts otherwise than when the semester was closed. */
export interface RowBehind {
  readonly id: string;
  /** Null where no row has the id any more. */
  readonly row: Row | null;
  /** It counts and did not, it does not and did, it adds something else; or all that is known is that it was edited. */
  readonly kind: 'entered' | 'left' | 'changed' | 'edited';
  /** How much more (or less) it adds to a count or a sum. */
  readonly by: number;
  /** Codes of what it brings to a distinct count or took from it, where that made a difference. */
  readonly keys: readonly string[];
}

/** What made a difference after closing. */
export type Difference =
  | { readonly kind: 'rows'; readonly source: Rule['source']; readonly rows: readonly RowBehind[] }
  /** The rows of then are not known: those that were edited since. */
  | { readonly kind: 'edited'; readonly source: Rule['source']; readonly rows: readonly RowBehind[] }
  /** It was reported by another rule. */
  | { readonly kind: 'rule' };

/** The rows that made the difference of a semester's total; null for other values, and for an indicator that is gone. */
export function rowsBehind(matrix: Matrix, correction: Correction, today: string): Difference | null {
  const { indicator, row, semester, reported } = correction;
  const rule = indicator?.rule;
  if (!rule || !isOfSemester(correction)) return null;
  if (wasReportedByAnother(indicator.record, semester, rule, matrix.lists)) return { kind: 'rule' };
  const { counted } = explainRule(matrix, rule, today, semesterWindow(semester));
  // Where there was no value nothing counted.
  const before = reported === null ? [] : readReportedRows(row?.record.reportedRows ?? null, rule.measure.kind);
  if (before) return { kind: 'rows', source: rule.source, rows: rowsBetween(matrix, rule, before, counted) };
  const rows = editedSince(matrix, rule, row?.record.closedOn ?? '');
  return { kind: 'edited', source: rule.source, rows };
}

/** The rows that count otherwise; in a distinct count only those whose members entered it or left it. */
function rowsBetween(
  { tables }: Matrix,
  { source, measure }: Rule,
  before: readonly ReportedRow[],
  counted: readonly CountedRow[],
): RowBehind[] {
  const isDistinct = membersField(measure) !== null;
  const old = new Map(before.map((one) => [one.id, one]));
  const moved = new Set(difference(keysOf(before), keysOf(counted)));
  const entryOf = (id: string, row: Row | null, was: ReportedRow | undefined, is: CountedRow | undefined) => {
    const keys = difference(was?.keys ?? [], is?.keys ?? []).filter((key) => moved.has(key));
    const by = isDistinct ? 0 : (is?.weight ?? 0) - (was?.weight ?? 0);
    const kind = !was ? 'entered' : !is ? 'left' : 'changed';
    const matters = isDistinct ? keys.length > 0 : kind !== 'changed' || by !== 0;
    return matters ? [{ id, row, kind, by, keys } as const] : [];
  };
  const present = counted.flatMap((is) => {
    const id = rowId(is.row.record['id']);
    return entryOf(id, is.row, old.get(id), is);
  });
  const ids = new Set(counted.map(({ row }) => rowId(row.record['id'])));
  const byId = tables[source].byId as IdIndex;
  const left = before
    .filter(({ id }) => !ids.has(id))
    .flatMap((was) => entryOf(was.id, byId.get(was.id) ?? null, was, undefined));
  return [...present, ...left];
}

const keysOf = (rows: readonly Pick<CountedRow, 'keys'>[]): string[] => rows.flatMap(({ keys }) => keys);

/** What is in one of the lists only. */
function difference(some: readonly string[], others: readonly string[]): string[] {
  const [these, those] = [new Set(some), new Set(others)];
  return [...[...these].filter((key) => !those.has(key)), ...[...those].filter((key) => !these.has(key))];
}

function editedSince({ tables }: Matrix, { source }: Rule, day: string): RowBehind[] {
  return (tables[source].rows as readonly Row[])
    .filter(({ record }) => String(record['updatedAt'] ?? '').slice(0, 10) >= day)
    .map((row) => ({ id: rowId(row.record['id']), row, kind: 'edited', by: 0, keys: [] }));
}
