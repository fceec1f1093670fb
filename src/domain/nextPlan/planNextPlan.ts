import { bilingual, sourceLanguage } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import { rowId } from '../records/ids';
import type { Matrix } from '../records/matrix';
import { Plans } from '../records/plans';
import { planValues } from '../records/strategicPlan';
import { carriedActivities, closedProducts } from './carryOver';
import { nextPlanFaults, type NextPlanFault } from './nextPlanFaults';
import { nextIndicators, nextTargets, takenOverIndicators } from './nextIndicators';
import { listsOfNext, nextLists, takenOver } from './nextLists';
import type { Beginning, NextPlan, NextRecord } from './NextPlan';
import { type NextPlanChoices } from './nextPlanChoices';
import { planLists } from '../records/lists';

export type NextPlanOptions = Pick<Beginning, 'today' | 'makeId'>;

/**
 * Plans what beginning the next plan writes; why it cannot be begun so where it cannot. Planned again once it was written,
 * nothing is left to write.
 */
export function planNextPlan(
  matrix: Matrix,
  choices: NextPlanChoices,
  options: NextPlanOptions,
): { readonly plan: NextPlan } | { readonly faults: readonly NextPlanFault[] } {
  const beginning = beginningOf(matrix, choices, options);
  const faults = nextPlanFaults(beginning);
  if (faults.length > 0) return { faults };
  const [activities, closed, targets] = [
    carriedActivities(beginning),
    closedProducts(beginning),
    nextTargets(beginning),
  ];
  const records = [
    ...planRows(beginning),
    ...nextIndicators(beginning),
    ...targets,
    ...activities,
    ...closed,
    ...yearRows(beginning),
  ];
  const lists = Object.fromEntries(planLists.map((list) => [list, takenOver(beginning, list)]));
  return {
    plan: {
      plan: beginning.next,
      lists: nextLists(beginning),
      records,
      summary: {
        lists: lists as NextPlan['summary']['lists'],
        indicators: takenOverIndicators(beginning),
        targets: targets.length,
        activities: activities.length,
        closed: closed.length,
      },
    },
  };
}

/** What a plan is begun from, by what was chosen for it. */
export function beginningOf(matrix: Matrix, choices: NextPlanChoices, options: NextPlanOptions): Beginning {
  const before = matrix.plans.all.filter(({ code }) => rowId(code) !== rowId(choices.plan.code));
  return { matrix, choices, before, next: nextOf(choices, before.at(-1) ?? matrix.plans.last), ...options };
}

/** The plan as it will be read; what is not given is as in the plan before. Another organization has not its short form. */
function nextOf({ plan }: NextPlanChoices, last: Plan): Plan {
  const textOf = (given: { readonly es: string; readonly en?: string | undefined } | undefined) =>
    given && bilingual((language) => given[language] ?? given[sourceLanguage] ?? '');
  return {
    code: plan.code,
    name: textOf(plan.name) ?? last.name,
    organization: textOf(plan.organization) ?? last.organization,
    shortName: textOf(plan.shortName) ?? (plan.organization ? bilingual(() => '') : last.shortName),
    objective: textOf(plan.objective) ?? bilingual(() => ''),
    start: plan.start,
    end: plan.end,
  };
}

/** The rows of the table of plans that are not there: that of the plan, and those of the plans that the workbook has held without one. */
function planRows({ matrix, before, next }: Beginning): readonly NextRecord[] {
  const { byId } = matrix.tables.StrategicPlan;
  return [...before, next]
    .filter(({ code }) => !byId.has(rowId(code)))
    .map((plan): NextRecord => ({ table: 'StrategicPlan', base: null, values: planValues(plan) }));
}

/** A row for each year of the plan, and for each of its standing groups in each year. */
function yearRows(beginning: Beginning): readonly NextRecord[] {
  const { matrix, next } = beginning;
  const { PlanYear, GroupYear } = matrix.tables;
  const years = new Plans([next]).years.filter((year) => !PlanYear.rows.some(({ record }) => record.year === year));
  const groups = listsOfNext(beginning).workingGroups.members.filter(
    ({ parent }) => (parent ?? 'workingGroup') === 'workingGroup',
  );
  const ofGroups = new Plans([next]).years.flatMap((year) =>
    groups
      .filter(({ code }) => !GroupYear.rows.some(({ record }) => record.year === year && record.group === code))
      .map(({ code }): NextRecord => ({ table: 'GroupYear', base: null, values: { year, group: code } })),
  );
  return [
    ...(PlanYear.raw ? years.map((year): NextRecord => ({ table: 'PlanYear', base: null, values: { year } })) : []),
    ...(GroupYear.raw ? ofGroups : []),
  ];
}
