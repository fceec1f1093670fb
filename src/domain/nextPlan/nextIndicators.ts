import { semesterOf, yearOf } from '../calendar';
import { evaluateMatrix } from '../indicators/evaluate';
import type { Indicator } from '../records/indicator';
import type { FieldValue } from '../records/field';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Row } from '../records/matrix';
import { indicatorOf } from './chosenRecords';
import type { Beginning, NextRecord, TakenOver } from './NextPlan';
import { isOffered, plansFromNow } from './nextLists';
import { isChosen } from './nextPlanChoices';

/** Indicators that the plan can take over: those of the plan before it. */
export const offeredIndicators = (beginning: Beginning): readonly Row<Indicator>[] =>
  countedRows(beginning.matrix.tables.Indicator).filter(({ record }) => isOffered(record, beginning));

const isKept = ({ choices }: Beginning, { record }: Row<Indicator>): boolean =>
  isChosen(choices.indicators.keep, record.id ?? '');

/** Indicators that run on in the plan. */
const keptIndicators = (beginning: Beginning): readonly Row<Indicator>[] =>
  offeredIndicators(beginning).filter((row) => isKept(beginning, row));

/** New indicators, those that are there already left out. */
const newIndicators = ({ matrix, choices, next }: Beginning): readonly Indicator[] =>
  choices.indicators.add
    .filter(({ code }) => !matrix.tables.Indicator.byId.has(rowId(code)))
    .map((one) => indicatorOf(one, [next.code]));

/** The indicators of the plan as rows: new ones, and those of which it is told anew to which plans they belong. */
export const nextIndicators = (beginning: Beginning): readonly NextRecord[] => [
  ...offeredIndicators(beginning).flatMap((row): NextRecord[] => {
    const plans = plansFromNow(row.record, isKept(beginning, row), beginning);
    const values = { ...(row.record as Readonly<Record<string, FieldValue>>), plans };
    return plans ? [{ table: 'Indicator', base: row as Row, values }] : [];
  }),
  ...newIndicators(beginning).map((values): NextRecord => ({ table: 'Indicator', base: null, values })),
];

/** How many indicators run on, come in, and stay behind. */
export function takenOverIndicators(beginning: Beginning): TakenOver {
  const kept = keptIndicators(beginning).length;
  const left = offeredIndicators(beginning).length - kept;
  return { kept, added: newIndicators(beginning).length, left };
}

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
