import type { Problem } from '../problem';
import { gapsIn, gapWords, type ColumnGap } from '../records/columnGaps';
import { bilingual } from '../plan/language';
import type { Matrix } from '../records/matrix';
import { declarationOf } from '../records/records';
import { measuredField, partConditions } from './measures';
import { isEntered, type Rule } from './rule';
import { breakdownsOf, fieldsOfBreakdown, type Breakdown } from './sourceRows';
import type { RuleProblem } from './ruleFaults';
import { parseRule } from './parseRule';
import { fieldsOfStates } from './states';
import { timingKind } from './timings';

type Tables = Pick<Matrix, 'tables'>;

/** Fields that a rule looks at: its conditions, what it measures, every date it may count by, and the id, which tells rows apart. */
function fieldsOfRule(rule: Rule): readonly string[] {
  const { where, measure, timing } = rule;
  const measured = measuredField(measure);
  const dates = timingKind(timing).fields(timing);
  const asked = [...where, ...partConditions(measure)].map(({ field }) => field);
  const own = [...(isEntered(rule) ? ['indicator'] : []), ...fieldsOfStates(rule)];
  return ['id', ...own, ...asked, ...(measured === null ? [] : [measured]), ...dates];
}

/** Columns that a rule needs and that cannot be read: while there is one the rule has no value. */
export function gapsOfRule(matrix: Tables, rule: Rule): readonly ColumnGap[] {
  return gapsIn(matrix, rule.source, fieldsOfRule(rule));
}

/** Columns of the table of indicators in which a rule stands: without the filter's it would count what it should leave out. */
const ownFields = ['id', 'source', 'filter', 'measure', 'timing'];

/** Columns that keep the rules themselves from being read. */
export const gapsOfRules = (matrix: Tables): readonly ColumnGap[] => gapsIn(matrix, 'Indicator', ownFields);

/** Columns without which at least one indicator of the matrix has no values, each once. */
export function gapsOfIndicators(matrix: Pick<Matrix, 'tables' | 'lists'>): readonly ColumnGap[] {
  const own = gapsOfRules(matrix);
  const all = matrix.tables.Indicator.rows.flatMap(({ record }) => {
    const parsed = parseRule(record, matrix.lists);
    return own.length === 0 && 'rule' in parsed ? gapsOfRule(matrix, parsed.rule) : [];
  });
  const isFirst = ({ table, field }: ColumnGap, place: number) =>
    all.findIndex((one) => one.table === table && one.field === field) === place;
  return [...own, ...all.filter(isFirst)];
}

/** The breakdowns of a rule, and those that cannot be made for want of a column. */
export interface BreakdownColumns {
  readonly readable: readonly Breakdown[];
  readonly gaps: readonly ColumnGap[];
}

/**
 * Tells which breakdowns of a rule can be made.
 * @param wanted names of those asked for; where it is empty, all that the source has
 */
export function breakdownColumns(matrix: Tables, rule: Rule, wanted: readonly string[]): BreakdownColumns {
  const { source } = rule;
  const asked = breakdownsOf(rule, wanted);
  const gapsOf = (dimension: Breakdown) => gapsIn(matrix, source, fieldsOfBreakdown(source, dimension));
  return {
    readable: asked.filter((dimension) => gapsOf(dimension).length === 0),
    gaps: gapsIn(
      matrix,
      source,
      asked.flatMap((dimension) => fieldsOfBreakdown(source, dimension)),
    ),
  };
}

/** Says that an indicator has no values, or a breakdown of it, for want of columns. */
export function gapProblem(code: 'ruleColumn' | 'breakdownColumn', gaps: readonly ColumnGap[]): RuleProblem {
  const said = bilingual((language) => gapWords(gaps, language));
  const severity: Problem['severity'] = code === 'ruleColumn' ? 'error' : 'warning';
  const { sheet } = declarationOf(gaps[0]?.table ?? 'Indicator');
  return { code, severity, params: { gaps: said, sheet } };
}
