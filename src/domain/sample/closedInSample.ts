import { semesterWindow, type Semester } from '../calendar';
import { plansWithoutTable } from '../records/readPlans';
import { planClosing } from '../closing/planClosing';
import type { Language } from '../plan/language';
import type { NewRow } from '../records/changes';
import { matrixOfRows } from '../records/matrixOfRows';

/** Semesters that the sample shows as closed; the one that has ended since is still open. */
const closed: readonly Semester[] = plansWithoutTable.semesters.filter((semester) => semester < '2026-S1');
/** Until then P2 was reported by another rule, so that its series has a mark. */
const otherRuleUntil: Semester = '2024-S1';

/**
 * The rows with what was reported of the closed semesters. Two things have changed since, so that there are corrections:
 * an activity was recorded late, and the date of a good practice was put right.
 */
export function withClosedSemesters(rows: readonly NewRow[], language: Language): readonly NewRow[] {
  const reported = asReported(rows);
  const first = matrixOfRows(reported.map(withOtherRule), language);
  const later = matrixOfRows(reported, language);
  const rules = new Map<string, string[]>();
  const values = closed.flatMap((semester): NewRow[] => {
    const matrix = semester <= otherRuleUntil ? first : later;
    const closedOn = dayAfter(semester);
    const closing = planClosing(matrix, semester, {
      today: closedOn,
      now: `${closedOn}T10:00:00`,
      who: '',
      makeId: (letter) => letter,
    });
    if (closing.kind !== 'closing') return [];
    for (const { table, index, field, value } of closing.changes.fields) {
      const id = matrix.tables.Indicator.rows[index]?.record.id ?? '';
      if (table === 'Indicator' && field === 'reportedRules') rules.set(id, [...(rules.get(id) ?? []), String(value)]);
    }
    return closing.changes.rows.filter(({ table, record }) => table === 'IndicatorValue' && record['closedOn']);
  });
  const withRules = rows.map((row) =>
    row.table === 'Indicator'
      ? { ...row, record: { ...row.record, reportedRules: rules.get(String(row.record['id']))?.join('\n') ?? null } }
      : row,
  );
  return [...withRules, ...values];
}

/** Two weeks after a semester has ended. */
function dayAfter(semester: Semester): string {
  const end = Date.parse(`${semesterWindow(semester).end}T00:00:00Z`);
  return new Date(end + 14 * 86_400_000).toISOString().slice(0, 10);
}

/** The rows as they were when the semesters were closed. */
function asReported(rows: readonly NewRow[]): readonly NewRow[] {
  const late = rows
    .filter(
      ({ table, record }) =>
        table === 'Activity' &&
        record['type'] === 'workshop' &&
        record['dialogueSpace'] === true &&
        isIn(record['actualEnd'], '2025-S1'),
    )
    .at(-1);
  const misdated = rows.find(
    ({ table, record }) =>
      table === 'Product' && record['class'] === 'goodPractice' && isIn(record['agreedOn'], '2024-S2'),
  );
  return rows
    .filter((row) => row !== late)
    .map((row) => (row === misdated ? { ...row, record: { ...row.record, agreedOn: '2024-06-20' } } : row));
}

function isIn(date: unknown, semester: Semester): boolean {
  const { start, end } = semesterWindow(semester);
  return typeof date === 'string' && date >= start && date <= end;
}

/** P2 as it once was: a process was over as well once something was agreed in it. */
function withOtherRule(row: NewRow): NewRow {
  const { timing, id } = row.record;
  if (row.table !== 'Indicator' || id !== 'P2') return row;
  return { ...row, record: { ...row.record, timing: `${String(timing)}, agreedOn` } };
}
