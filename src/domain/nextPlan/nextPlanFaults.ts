import { semesterOf, serialFromDate } from '../calendar';
import { parseRule } from '../indicators/parseRule';
import type { Plan } from '../plan/thePlan';
import { rowId } from '../records/ids';
import { Plans } from '../records/plans';
import { choiceOf, listsOfNext } from './nextLists';
import type { Beginning } from './NextPlan';
import type { NextPlanChoices, Some } from './nextPlanChoices';
import { planLists, type PlanList } from '../records/lists';

/** Why a plan cannot be begun as it was chosen. */
export const nextPlanFaultCodes = [
  'endBeforeStart',
  'tooShort',
  'notAfter',
  'unknownMember',
  'memberTaken',
  'unknownParent',
  'unknownIndicator',
  'indicatorTaken',
  'ruleUnread',
  'yearOutside',
  'unknownRow',
] as const;

/** A fault with what it is about: `value` is what was given, `list` the list it stands in. */
export interface NextPlanFault {
  readonly code: (typeof nextPlanFaultCodes)[number];
  readonly value: string;
  readonly list?: PlanList;
}

/** Everything that is wrong with what was chosen for a plan. */
export const nextPlanFaults = (beginning: Beginning): readonly NextPlanFault[] => [
  ...ofDays(beginning),
  ...planLists.flatMap((list) => ofList(beginning, list)),
  ...ofIndicators(beginning),
  ...ofTargets(beginning),
  ...ofCarryOver(beginning),
];

/** Days of a plan that is hardly one. */
const shortestPlan = 180;

/** What is wrong with the first and the last day of a plan; null where nothing is. */
export function faultOfLength({ start, end }: Pick<Plan, 'start' | 'end'>): NextPlanFault | null {
  if (end < start) return { code: 'endBeforeStart', value: end };
  return serialFromDate(end) - serialFromDate(start) < shortestPlan ? { code: 'tooShort', value: end } : null;
}

/** Targets of indicators that are none, and of years outside of the plan. */
export const faultsOfTargets = (
  targets: NextPlanChoices['targets'],
  isIndicator: (id: string) => boolean,
  years: readonly number[],
): readonly NextPlanFault[] =>
  targets.flatMap(({ indicator, kind, year }): NextPlanFault[] => {
    if (!isIndicator(rowId(indicator))) return [{ code: 'unknownIndicator', value: indicator }];
    const isOutside = kind === 'year' && (year === undefined || !years.includes(year));
    return isOutside ? [{ code: 'yearOutside', value: `${indicator}: ${year ?? ''}` }] : [];
  });

function ofDays({ matrix, next }: Beginning): readonly NextPlanFault[] {
  const { start } = next;
  const fault = faultOfLength(next);
  if (fault) return [fault];
  const met = matrix.plans.all.filter(
    (plan) => rowId(plan.code) !== rowId(next.code) && semesterOf(plan.end) >= semesterOf(start),
  );
  return met.map(({ end: last }): NextPlanFault => ({ code: 'notAfter', value: last }));
}

function ofList(beginning: Beginning, list: PlanList): readonly NextPlanFault[] {
  const { matrix, choices, next } = beginning;
  const { keep, add } = choiceOf(choices, list);
  const known = matrix.lists[list];
  const parents = { themes: 'pillars', workingGroups: 'groupClasses' } as const;
  const parentList = list in parents ? listsOfNext(beginning)[parents[list as keyof typeof parents]] : null;
  const fault = (code: NextPlanFault['code'], value: string): NextPlanFault => ({ code, value, list });
  const codes = add.map(({ code }) => code);
  return [
    ...[...named(keep), ...add.flatMap(({ replaces }) => replaces)]
      .filter((code) => !known.has(code))
      .map((code) => fault('unknownMember', code)),
    ...codes
      .filter((code, at) => {
        const there = known.member(code);
        const isOurs = there?.plans?.some((one) => rowId(one) === rowId(next.code)) ?? false;
        return codes.indexOf(code) !== at || (there !== undefined && !isOurs);
      })
      .map((code) => fault('memberTaken', code)),
    ...add.flatMap(({ parent }) =>
      parent !== undefined && parentList && !parentList.has(parent) ? [fault('unknownParent', parent)] : [],
    ),
  ];
}

const named = (chosen: Some | undefined): readonly string[] => (typeof chosen === 'object' ? chosen : []);

function ofIndicators(beginning: Beginning): readonly NextPlanFault[] {
  const { matrix, choices, next } = beginning;
  const { byId } = matrix.tables.Indicator;
  const { keep, add } = choices.indicators;
  const lists = listsOfNext(beginning);
  return [
    ...named(keep).flatMap((code): NextPlanFault[] =>
      byId.has(rowId(code)) ? [] : [{ code: 'unknownIndicator', value: code }],
    ),
    ...add.flatMap(({ code, source, filter, measure, timing }, at): NextPlanFault[] => {
      const there = byId.get(rowId(code))?.record;
      const isOurs = there?.plans.some((one) => rowId(one) === rowId(next.code)) ?? false;
      const isTwice = add.findIndex((one) => rowId(one.code) === rowId(code)) !== at;
      if (isTwice || (there && !isOurs)) return [{ code: 'indicatorTaken', value: code }];
      const cells = { source: matrix.lists.ruleSources.codeOf(source) ?? source, filter, measure, timing };
      return 'rule' in parseRule(cells, lists) ? [] : [{ code: 'ruleUnread', value: code }];
    }),
  ];
}

function ofTargets({ matrix, choices, next }: Beginning): readonly NextPlanFault[] {
  const added = new Set(choices.indicators.add.map(({ code }) => rowId(code)));
  const isIndicator = (id: string) => added.has(id) || matrix.tables.Indicator.byId.has(id);
  return faultsOfTargets(choices.targets, isIndicator, new Plans([next]).years);
}

function ofCarryOver({ matrix: { tables }, choices: { carryOver } }: Beginning): readonly NextPlanFault[] {
  const { products, recommendations, activities } = carryOver;
  return [
    ...[...named(products), ...named(recommendations)].filter((id) => !tables.Product.byId.has(rowId(id))),
    ...named(activities).filter((id) => !tables.Activity.byId.has(rowId(id))),
  ].map((value): NextPlanFault => ({ code: 'unknownRow', value }));
}
