import { semesterOf, yearOf } from '../calendar';
import { evaluateMatrix } from '../indicators/evaluate';
import type { Indicator } from '../records/indicator';
import type { FieldValue } from '../records/field';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Row } from '../records/matrix';
import { belongsTo } from '../records/plans';
import { indicatorOf } from './chosenRecords';
import type { Beginning, NextRecord, TakenOver } from './NextPlan';
import { isChosen } from './nextPlanChoices';

/** Indicators that run on in the plan. */
export const keptIndicators = ({ matrix, choices, next }: Beginning): readonly Row<Indicator>[] =>
  countedRows(matrix.tables.Indicator).filter(
    ({ record }) => belongsTo(record, next) && isChosen(choices.indicators.keep, record.id ?? ''),
  );

/** Indicators that belonged to all plans and stay with those of before. */
const leftIndicators = ({ matrix, choices }: Beginning): readonly Row<Indicator>[] =>
  countedRows(matrix.tables.Indicator).filter(
    ({ record }) => record.plans.length === 0 && !isChosen(choices.indicators.keep, record.id ?? ''),
  );

/** New indicators, those that are there already left out. */
const newIndicators = ({ matrix, choices, next }: Beginning): readonly Indicator[] =>
  choices.indicators.add
    .filter(({ code }) => !matrix.tables.Indicator.byId.has(rowId(code)))
    .map((one) => indicatorOf(one, [next.code]));

/** The indicators of the plan as rows: new ones, and those that stay with the plans of before. */
export const nextIndicators = (beginning: Beginning, before: readonly string[]): readonly NextRecord[] => [
  ...leftIndicators(beginning).map((row): NextRecord => ({
    table: 'Indicator',
    base: row as Row,
    values: { ...(row.record as Readonly<Record<string, FieldValue>>), plans: before },
  })),
  ...newIndicators(beginning).map((values): NextRecord => ({ table: 'Indicator', base: null, values })),
];

/** How many indicators run on, come in, and stay behind. */
export const takenOverIndicators = (beginning: Beginning): TakenOver => ({
  kept: keptIndicators(beginning).length,
  added: newIndicators(beginning).length,
  left: leftIndicators(beginning).length,
});

/**
 * The targets of the plan that are not there yet: those given, and for indicators that run on what they came to in the plan
 * before as their baseline.
 */
export function nextTargets(beginning: Beginning): readonly NextRecord[] {
  const { matrix, choices, next, today, makeId } = beginning;
  const target = (indicatorId: string, kind: string, value: number, year?: number): NextRecord => {
    const ofYear = kind === 'year' ? (year ?? null) : null;
    const id = makeId('M', yearOf(semesterOf(next.start)));
    return {
      table: 'Target',
      base: null,
      values: { id, indicator: indicatorId, plan: next.code, kind, year: ofYear, value },
    };
  };
  const given = choices.targets.map((one) => target(one.indicator, one.kind, one.value, one.year));
  const told = new Set(given.map(keyOf));
  const { plans } = matrix;
  const last = plans.semesters.findLast((semester) => plans.planOf(semester).start < next.start);
  const evaluation = last && evaluateMatrix(matrix, { today, reference: last });
  const reached = choices.indicators.baseline === 'none' ? [] : keptIndicators(beginning);
  const baselines = reached.flatMap(({ record, index }) => {
    const cumulative = evaluation?.indicators.find((one) => one.index === index)?.cumulative ?? null;
    return cumulative === null ? [] : [target(record.id ?? '', 'baseline', cumulative)];
  });
  const there = new Set(matrix.tables.Target.rows.map(({ record }) => keyOf({ values: record })));
  return [...given, ...baselines.filter((one) => !told.has(keyOf(one)))].filter((one) => !there.has(keyOf(one)));
}

/** What a target is of: a workbook holds one of each. */
const keyOf = ({ values }: Pick<NextRecord, 'values'>): string =>
  JSON.stringify([rowId(values['indicator'] ?? null), rowId(values['plan'] ?? null), values['kind'], values['year']]);
