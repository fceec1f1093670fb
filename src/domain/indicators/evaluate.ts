import { planWindows, referenceSemester } from '../calendar';
import type { Semester, TimeWindow, WindowKind } from '../calendar';
import type { Problem } from '../problem';
import type { Indicator } from '../records/indicator';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import { classifierOf, type Exclusion } from './classifyRow';
import { figuresAt, type Figures } from './figures';
import type { Rule, RuleSource } from './rule';
import { parseRule } from './ruleText';
import { slotsOfWindow } from './slots';
import { breakdownsOf, duplicateRows, sourceRows, type Breakdown, type SourceRow } from './sourceRows';
import { Tally } from './Tally';

export type Dimension = 'total' | Breakdown;

/** One value of an indicator; `member` is null for the total and '' for rows without a known member. */
export interface ComputedValue {
  readonly window: WindowKind;
  readonly period: string;
  readonly dimension: Dimension;
  readonly member: string | null;
  readonly value: number;
}

/** An indicator with all its values. */
export interface IndicatorEvaluation extends Figures {
  readonly id: string;
  readonly record: Indicator;
  /** Position in the table of indicators. */
  readonly index: number;
  /** Null where it cannot be read, or where another row with this id counts instead; then there are no values. */
  readonly rule: Rule | null;
  /** What is wrong with its rule. */
  readonly problems: readonly Problem[];
  /** The total and the breakdowns that it has. */
  readonly dimensions: readonly Dimension[];
  readonly values: readonly ComputedValue[];
  readonly exclusions: readonly Exclusion[];
  /** Value of a window; 0 where nothing counted, null where the window has not begun or there is no rule. */
  valueOf(window: WindowKind, period: string, dimension?: Dimension, member?: string | null): number | null;
}

export interface Evaluation {
  readonly reference: Semester;
  readonly indicators: readonly IndicatorEvaluation[];
  readonly problems: readonly Problem[];
}

export interface EvaluationOptions {
  /** `YYYY-MM-DD`; windows that have not begun by then have no value. */
  readonly today: string;
  readonly reference?: Semester;
}

/** Evaluates every indicator of the matrix in all windows of the Plan and all dimensions of its source. */
export function evaluateMatrix(matrix: Matrix, { today, reference }: EvaluationOptions): Evaluation {
  const prepared = new Map<RuleSource, readonly SourceRow[]>();
  const rowsOf = (source: RuleSource) => {
    if (!prepared.has(source)) prepared.set(source, sourceRows(matrix, source));
    return prepared.get(source) ?? [];
  };
  const semester = reference ?? referenceSemester(today);
  const begun = planWindows.filter(({ begins }) => begins <= today);
  const duplicates = duplicateRows(matrix.tables.Indicator.rows as readonly Row[]);
  const indicators = matrix.tables.Indicator.rows.map((row) => {
    const { record, index, sheetRow } = row;
    const parsed = parseRule(record, matrix.lists);
    const rule = 'rule' in parsed && !duplicates.has(row as Row) ? parsed.rule : null;
    const problems: Problem[] =
      'rule' in parsed
        ? []
        : parsed.problems.map((problem) => ({
            ...problem,
            table: 'Indicator',
            sheetRow,
            ...(record.id !== null && { record: record.id }),
          }));
    const counted = rule ? count(rule, rowsOf(rule.source), record.breakdown, matrix.lists, begun) : nothing;
    return summarise(record, index, rule, problems, counted, semester, matrix);
  });
  return { reference: semester, indicators, problems: indicators.flatMap(({ problems }) => problems) };
}

interface Counted {
  readonly dimensions: readonly Dimension[];
  readonly values: readonly ComputedValue[];
  readonly exclusions: readonly Exclusion[];
  readonly begun: ReadonlySet<string>;
}

const nothing: Counted = { dimensions: [], values: [], exclusions: [], begun: new Set() };
const windowKey = (kind: WindowKind, period: string) => `${kind} ${period}`;

function count(
  rule: Rule,
  rows: readonly SourceRow[],
  wanted: readonly string[],
  lists: Lists,
  begun: readonly TimeWindow[],
): Counted {
  const dimensions = breakdownsOf(rule.source).filter((name) => wanted.length === 0 || wanted.includes(name));
  const classify = classifierOf(rule, lists);
  const exclusions: Exclusion[] = [];
  const tally = new Tally(rule, dimensions, lists);
  for (const source of rows) {
    const result = classify(source);
    if (result.kind === 'counted') tally.add(source, result);
    else if (result.kind === 'excluded') exclusions.push(result.exclusion);
  }
  const values = begun.flatMap((window) => tally.valuesOf(window, slotsOfWindow(window, rule.timing.kind)));
  return {
    dimensions: ['total', ...dimensions],
    values,
    exclusions,
    begun: new Set(begun.map(({ kind, period }) => windowKey(kind, period))),
  };
}

function summarise(
  record: Indicator,
  index: number,
  rule: Rule | null,
  problems: readonly Problem[],
  { dimensions, values, exclusions, begun }: Counted,
  reference: Semester,
  { settings }: Matrix,
): IndicatorEvaluation {
  const key = (window: string, period: string, dimension: string, member: string | null) =>
    JSON.stringify([window, period, dimension, member]);
  const found = new Map(
    values.map((value) => [key(value.window, value.period, value.dimension, value.member), value.value]),
  );
  const valueOf: IndicatorEvaluation['valueOf'] = (window, period, dimension = 'total', member = null) =>
    begun.has(windowKey(window, period)) ? (found.get(key(window, period, dimension, member)) ?? 0) : null;
  return {
    id: record.id?.trim() ?? '',
    record,
    index,
    rule,
    problems,
    dimensions,
    values,
    exclusions,
    valueOf,
    ...figuresAt(record, valueOf, reference, settings),
  };
}

/** Name of an indicator in a language; the other one's where it has none. */
export function indicatorName({ nameEs, nameEn, id }: Indicator, language: 'es' | 'en'): string {
  return (
    (language === 'es' ? (nameEs ?? nameEn) : (nameEn ?? nameEs)) ?? id ?? declarationOf('Indicator').singular[language]
  );
}
