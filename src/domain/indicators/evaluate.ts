import { planWindows, referenceSemester } from '../calendar';
import type { Semester, TimeWindow, WindowKind } from '../calendar';
import type { Problem } from '../problem';
import type { Indicator } from '../records/indicator';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import { atOnce, type Steps } from '../steps';
import type { Exclusion } from './classifyRow';
import { countRows } from './countRows';
import { figuresAt, type Figures } from './figures';
import type { Rule } from './rule';
import { RowCount } from './RowCount';
import { parseRule, type ParsedRule } from './ruleText';
import { slotsOfWindow } from './slots';
import type { Dimension, ValueAddress } from './valueAddress';

/** One value of an indicator. */
export interface ComputedValue extends Omit<ValueAddress, 'indicator'> {
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
export function evaluateMatrix(matrix: Matrix, options: EvaluationOptions): Evaluation {
  return atOnce(evaluateInSteps(matrix, options));
}

/** The same in steps. */
export function* evaluateInSteps(matrix: Matrix, { today, reference }: EvaluationOptions): Steps<Evaluation> {
  const semester = reference ?? referenceSemester(today);
  const begun = planWindows.filter(({ begins }) => begins <= today);
  const { rows, duplicates } = matrix.tables.Indicator;
  const parsed = rows.map(({ record }) => parseRule(record, matrix.lists));
  const counts = rows.map((row, place) => {
    const one = parsed[place];
    return one && 'rule' in one && !duplicates.has(row as Row)
      ? new RowCount(one.rule, row.record.breakdown, matrix)
      : null;
  });
  yield* countRows(
    matrix,
    counts.filter((count) => count !== null),
  );
  const indicators = rows.map(({ record, index, sheetRow }, place) => {
    const problems = problemsOf(parsed[place], { sheetRow, ...(record.id !== null && { record: record.id }) });
    const counted = valuesOf(counts[place] ?? null, begun);
    const figures = figuresAt(record, counted.valueOf, semester, matrix.settings);
    return { id: record.id?.trim() ?? '', record, index, problems, ...counted, ...figures };
  });
  return { reference: semester, indicators, problems: indicators.flatMap(({ problems }) => problems) };
}

function problemsOf(parsed: ParsedRule | undefined, place: Pick<Problem, 'sheetRow' | 'record'>): readonly Problem[] {
  if (!parsed || 'rule' in parsed) return [];
  return parsed.problems.map((problem) => ({ ...problem, table: 'Indicator', ...place }));
}

type Counted = Pick<IndicatorEvaluation, 'rule' | 'dimensions' | 'values' | 'exclusions' | 'valueOf'>;

/** What has been counted, in the windows that have begun. */
function valuesOf(count: RowCount | null, begun: readonly TimeWindow[]): Counted {
  if (!count) return { rule: null, dimensions: [], values: [], exclusions: [], valueOf: () => null };
  const { rule, dimensions, tally, exclusions } = count;
  const windows = begun.map((window) => ({ ...window, slots: slotsOfWindow(window, rule.timing.kind) }));
  return {
    rule,
    dimensions: ['total', ...dimensions],
    values: windows.flatMap((window) => tally.valuesOf(window, window.slots)),
    exclusions,
    valueOf(kind, period, dimension = 'total', member = null) {
      const window = windows.find((one) => one.kind === kind && one.period === period);
      return window ? tally.valueOf(dimension, member, window.slots) : null;
    },
  };
}

/** The indicator of an id, however it was typed; of several the one that counts. Undefined where there is none. */
export function indicatorOf({ indicators }: Evaluation, id: string): IndicatorEvaluation | undefined {
  const own = indicators.filter((one) => rowId(one.id) === rowId(id));
  return own.find(({ rule }) => rule !== null) ?? own[0];
}

/** Name of an indicator in a language; the other one's where it has none. */
export function indicatorName({ nameEs, nameEn, id }: Indicator, language: 'es' | 'en'): string {
  return (
    (language === 'es' ? (nameEs ?? nameEn) : (nameEn ?? nameEs)) ?? id ?? declarationOf('Indicator').singular[language]
  );
}
