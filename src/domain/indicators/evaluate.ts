import type { Semester, TimeWindow } from '../calendar';
import type { Plan } from '../plan/thePlan';
import type { Problem } from '../problem';
import type { ColumnGap } from '../records/columnGaps';
import type { Indicator } from '../records/indicator';
import type { Lists } from '../records/listIndex';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { belongsTo, type Plans } from '../records/plans';
import { atOnce, type Steps } from '../steps';
import type { Exclusion } from './classifyRow';
import { Counting, type Wanted } from './Counting';
import { figuresAt, type CountedIndicator, type Figures } from './figures';
import type { Rule } from './rule';
import type { RowCount } from './RowCount';
import { breakdownColumns, gapProblem, gapsOfRule, gapsOfRules } from './ruleColumns';
import type { RuleProblem } from './ruleFaults';
import { gapsOfTargets, targetFields, targetsIn } from './targets';
import { parseRule, type ParsedRule } from './parseRule';
import type { ComputedValue, Dimension } from './valueAddress';

/** An indicator with all its values. */
export interface IndicatorEvaluation extends Figures, CountedIndicator {
  readonly id: string;
  /** Position in the table of indicators. */
  readonly index: number;
  /**
   * Null where it cannot be read, where a column that it needs cannot (`gaps`), or where another row with this id counts
   * instead; then there are no values.
   */
  readonly rule: Rule | null;
  /** What is wrong with its rule, and with the columns that it and its breakdowns need. */
  readonly problems: readonly Problem[];
  /** Columns that its rule needs and that cannot be read. */
  readonly gaps: readonly ColumnGap[];
  /** The total and the breakdowns that it has. */
  readonly dimensions: readonly Dimension[];
  readonly values: readonly ComputedValue[];
  readonly exclusions: readonly Exclusion[];
  /** The rows behind its total in days that are no window of the Plan, by their period. */
  readonly rowsIn?: (period: string) => readonly Row[];
}

export interface Evaluation {
  readonly reference: Semester;
  readonly indicators: readonly IndicatorEvaluation[];
  readonly problems: readonly Problem[];
  /** What was counted, for the evaluation of the matrix as it is next. */
  readonly counting: Counting;
}

export interface EvaluationOptions {
  /** `YYYY-MM-DD`; what is dated later counts nowhere, and windows that have not begun by then have no value. */
  readonly today: string;
  readonly reference?: Semester;
  /** That of the matrix as it was before: rows that are still the same are not counted again. */
  readonly earlier?: Evaluation;
}

/** Evaluates every indicator of the matrix in all windows of its plans and all dimensions of its source. */
export function evaluateMatrix(matrix: Matrix, options: EvaluationOptions): Evaluation {
  return atOnce(evaluateInSteps(matrix, options));
}

/** The same in steps. */
export function* evaluateInSteps(matrix: Matrix, { today, reference, earlier }: EvaluationOptions): Steps<Evaluation> {
  const { plans } = matrix;
  const semester = reference ?? plans.referenceSemester(today);
  const begun = plans.windows.filter(({ begins }) => begins <= today);
  const { rows, duplicates } = matrix.tables.Indicator;
  const readings = rows.map((row) => readingOf(matrix, row));
  const wanted = readings.map(({ wanted: one }, place) => (duplicates.has(rows[place] as Row) ? null : one));
  const counting = yield* Counting.of(matrix, wanted, today, earlier?.counting);
  const ofTargets = gapsOfTargets(matrix);
  const targetsFor = targetsIn(matrix);
  const indicators = rows.map((row, place) => {
    const { record, index, sheetRow } = row;
    const { gaps = [], problems: found = [] } = readings[place] ?? {};
    const at = { table: 'Indicator', sheetRow, ...(record.id !== null && { record: record.id }) };
    const problems = found.map((problem): Problem => ({ ...problem, ...at }));
    const counted = valuesOf(counting.counts[place] ?? null, windowsOf(record, begun, plans));
    const targetsByPlan = targetsFor(record);
    const targetGaps = [...ofTargets, ...unreadableTargets(row)];
    const figures = figuresAt({ record, ...counted, targetGaps, targetsByPlan }, semester, matrix);
    return {
      id: record.id?.trim() ?? '',
      record,
      index,
      problems,
      gaps,
      targetGaps,
      targetsByPlan,
      ...counted,
      ...figures,
    };
  });
  return { reference: semester, indicators, counting, problems: indicators.flatMap(({ problems }) => problems) };
}

/** Of some windows those of the plans to which an indicator belongs. */
function windowsOf(record: Indicator, windows: readonly TimeWindow[], plans: Plans): readonly TimeWindow[] {
  if (plans.all.every((plan) => belongsTo(record, plan))) return windows;
  return windows.filter(({ kind, period }) =>
    kind === 'year'
      ? plans.all.some((plan) => belongsTo(record, plan) && plans.yearsOf(plan).includes(Number(period)))
      : belongsTo(record, plans.planOf(period as Semester)),
  );
}

const unreadableTargets = ({ unreadable }: Row<Indicator>): ColumnGap[] =>
  targetFields
    .filter((field) => field in unreadable)
    .map((field) => ({ table: 'Indicator', field, isTwice: false, isUnreadable: true }));

const known = new WeakMap<Indicator, { readonly lists: Lists; readonly parsed: ParsedRule }>();

/** The rule of an indicator, read once for a row that stays as it is. */
function parsedRule(record: Indicator, lists: Lists): ParsedRule {
  const before = known.get(record);
  if (before?.lists === lists) return before.parsed;
  const parsed = parseRule(record, lists);
  known.set(record, { lists, parsed });
  return parsed;
}

/** What an indicator's row asks to be counted, and why not all of it can be. */
interface RowReading {
  readonly wanted: Wanted;
  readonly gaps: readonly ColumnGap[];
  readonly problems: readonly RuleProblem[];
}

function readingOf(matrix: Matrix, { record }: Row<Indicator>): RowReading {
  const own = gapsOfRules(matrix);
  if (own.length > 0) return { wanted: null, gaps: own, problems: [gapProblem('ruleColumn', own)] };
  const parsed = parsedRule(record, matrix.lists);
  if (!('rule' in parsed)) return { wanted: null, gaps: [], problems: parsed.problems };
  const { rule } = parsed;
  const gaps = gapsOfRule(matrix, rule);
  if (gaps.length > 0) return { wanted: null, gaps, problems: [gapProblem('ruleColumn', gaps)] };
  const breakdown = breakdownColumns(matrix, rule, record.breakdown);
  const problems = breakdown.gaps.length > 0 ? [gapProblem('breakdownColumn', breakdown.gaps)] : [];
  return { wanted: { rule, dimensions: breakdown.readable }, gaps, problems };
}

type Counted = Pick<IndicatorEvaluation, 'rule' | 'dimensions' | 'values' | 'exclusions' | 'valueOf'>;

/** What has been counted, in the windows that have begun. */
function valuesOf(count: RowCount | null, begun: readonly TimeWindow[]): Counted {
  if (!count) return { rule: null, dimensions: [], values: [], exclusions: [], valueOf: () => null };
  const { rule, dimensions, exclusions } = count;
  return { rule, dimensions: ['total', ...dimensions], exclusions, ...count.valuesIn(begun) };
}

/** The indicator of an id, however it was typed; of several the one that counts. Undefined where there is none. */
export function indicatorOf({ indicators }: Evaluation, id: string): IndicatorEvaluation | undefined {
  const own = indicators.filter((one) => rowId(one.id) === rowId(id));
  return own.find(({ rule }) => rule !== null) ?? own[0];
}

/** The same evaluation with the indicators that belong to a plan. */
export const ofPlan = (evaluation: Evaluation, plan: Plan): Evaluation => ({
  ...evaluation,
  indicators: evaluation.indicators.filter(({ record }) => belongsTo(record, plan)),
});

/** The same evaluation as it shows at another semester. Nothing is counted again: all windows were. */
export function seenFrom(
  evaluation: Evaluation,
  reference: Semester,
  matrix: Pick<Matrix, 'plans' | 'settings'>,
): Evaluation {
  if (evaluation.reference === reference) return evaluation;
  const indicators = evaluation.indicators.map((one) => ({
    ...one,
    ...figuresAt(one, reference, matrix),
  }));
  return { ...evaluation, reference, indicators };
}
