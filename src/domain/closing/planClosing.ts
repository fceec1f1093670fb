import { semesterWindow, type Semester } from '../calendar';
import { cellDifferences } from '../indicators/cellDifferences';
import type { Evaluation } from '../indicators/evaluate';
import { explainRule } from '../indicators/explain';
import { recalculateInSteps, type RecalculationOptions } from '../indicators/recalculation';
import type { Rule } from '../indicators/rule';
import type { ColumnGap } from '../records/columnGaps';
import { changeLogRows } from '../records/changeLogRows';
import type { ChangeSet, FieldChange, NewRow } from '../records/changes';
import type { FieldValue } from '../records/field';
import { rowId } from '../records/ids';
import { cellContextOf, type Matrix, type Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { atOnce, type Steps } from '../steps';
import { closedSemesters, isClosedWith } from './closedSemesters';
import { missingForClosing } from './missingColumns';
import { ruleLine, withRuleLine } from './reportedRules';
import { writeReportedRows } from './reportedRows';

export interface ClosingOptions extends Omit<RecalculationOptions, 'reference'> {
  readonly who: string;
  /** Whether it was begun before and left half done: then it is finished, although values of it are frozen already. */
  readonly resumes?: boolean;
}

/** What closing a semester wants written, or why it cannot be closed. */
export type Closing =
  | { readonly kind: 'closing'; readonly changes: ChangeSet; readonly evaluation: Evaluation; readonly frozen: number }
  | ClosingRefusal;

export type ClosingRefusal =
  | { readonly kind: 'missingColumns'; readonly columns: readonly ColumnGap[] }
  | { readonly kind: 'notEnded'; readonly lastDay: string }
  | { readonly kind: 'alreadyClosed'; readonly closedOn: string };

/**
 * Closes a semester: recalculates, and freezes the values of its windows as they are then, with the rows and the rules
 * that they come from. What was frozen never changes by a recalculation.
 */
export function planClosing(matrix: Matrix, semester: Semester, options: ClosingOptions): Closing {
  return atOnce(closeInSteps(matrix, semester, options));
}

/** The same in steps. */
export function* closeInSteps(matrix: Matrix, semester: Semester, options: ClosingOptions): Steps<Closing> {
  const refusal = closingRefusal(matrix, semester, options.today);
  if (refusal && !(options.resumes && refusal.kind === 'alreadyClosed')) return refusal;
  const { changes, evaluation } = yield* recalculateInSteps(matrix, options);
  const freezer = new Freezer(matrix, semester, options.today, changes, evaluation);
  const frozen = freezer.standing();
  yield;
  const rows = changes.rows.map((row) => freezer.added(row));
  const log = changeLogRows(
    'IndicatorValue',
    semester,
    ['closedOn'],
    {},
    { closedOn: options.today },
    {
      ...options,
      origin: 'pane',
    },
    cellContextOf(matrix),
  );
  return {
    kind: 'closing',
    changes: { fields: [...changes.fields, ...frozen, ...freezer.rules()], rows: [...rows, ...log] },
    evaluation,
    frozen: freezer.count,
  };
}

/** Why a semester cannot be closed on a day; null where it can. */
function closingRefusal(matrix: Matrix, semester: Semester, today: string): ClosingRefusal | null {
  const columns = missingForClosing(matrix);
  if (columns.length > 0) return { kind: 'missingColumns', columns };
  const closedOn = closedSemesters(matrix).get(semester);
  if (closedOn !== undefined) return { kind: 'alreadyClosed', closedOn };
  const lastDay = semesterWindow(semester).end;
  return lastDay < today ? null : { kind: 'notEnded', lastDay };
}

type Values = Readonly<Record<string, FieldValue>>;

const cellKey = (table: RecordName, index: number, field: string): string => `${table} ${index} ${field}`;

/** Freezes the values that a recalculation leaves in the windows of a semester. */
class Freezer {
  /** How many values were frozen. */
  count = 0;
  private readonly isOurs;
  /** Cells that the recalculation writes. */
  private readonly written: ReadonlyMap<string, FieldValue>;
  /** The rules that count, and where they stand, by the ids of their indicators. */
  private readonly counting: ReadonlyMap<string, { readonly index: number; readonly rule: Rule }>;

  constructor(
    private readonly matrix: Matrix,
    private readonly semester: Semester,
    private readonly today: string,
    changes: ChangeSet,
    evaluation: Evaluation,
  ) {
    this.isOurs = isClosedWith(semester, matrix.plans);
    this.written = new Map(
      changes.fields.map(({ table, index, field, value }) => [cellKey(table, index, field), value]),
    );
    this.counting = new Map(
      evaluation.indicators.flatMap(({ record, index, rule }) =>
        rule === null ? [] : [[rowId(this.after('Indicator', { record, index }, 'id')), { index, rule }]],
      ),
    );
  }

  /** The cells that freeze the rows that stand in Valores. */
  standing(): readonly FieldChange[] {
    return this.matrix.tables.IndicatorValue.rows.flatMap((row) => {
      const reported = this.frozen({ ...row.record, value: this.after('IndicatorValue', row, 'value') });
      return reported ? cellDifferences(this.matrix, 'IndicatorValue', row as Row, reported) : [];
    });
  }

  /** A row that is added to Valores, frozen where it is of the semester. */
  added(row: NewRow): NewRow {
    return { ...row, record: { ...row.record, ...this.frozen(row.record) } };
  }

  /** The cells that keep the rules with which the semester is reported. */
  rules(): readonly FieldChange[] {
    const { language, lists, tables } = this.matrix;
    const rules = new Map([...this.counting.values()].map(({ index, rule }) => [index, rule]));
    return tables.Indicator.rows.flatMap((row) => {
      const rule = rules.get(row.index);
      if (rule === undefined) return [];
      const line = ruleLine(this.semester, rule, language, lists);
      const reportedRules = withRuleLine(row.record.reportedRules, this.semester, line);
      return cellDifferences(this.matrix, 'Indicator', row as Row, { reportedRules });
    });
  }

  private frozen(record: Values): Values | null {
    const { window, period, dimension, indicator, value } = record as Record<string, string | number | null>;
    if (typeof value !== 'number') return null;
    if (!this.isOurs({ window: window as string | null, period: period as string | null })) return null;
    this.count++;
    const reported = { reported: value, closedOn: this.today };
    const hasRows = window === 'semester' && dimension === 'total';
    return hasRows ? { ...reported, reportedRows: this.rowsOf(String(indicator)) } : reported;
  }

  private rowsOf(indicator: string): string | null {
    const rule = this.counting.get(rowId(indicator))?.rule;
    if (!rule) return null;
    const { counted } = explainRule(this.matrix, rule, this.today, semesterWindow(this.semester));
    return writeReportedRows(
      counted.map(({ row, weight, keys }) => ({ id: rowId(this.after(rule.source, row, 'id')), weight, keys })),
    );
  }

  /** What a cell holds once the recalculation is written. */
  private after(table: RecordName, { index, record }: Pick<Row, 'index' | 'record'>, field: string): FieldValue {
    const key = cellKey(table, index, field);
    return (this.written.has(key) ? this.written.get(key) : record[field]) ?? null;
  }
}
