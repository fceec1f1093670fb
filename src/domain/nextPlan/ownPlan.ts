import { parseRule } from '../indicators/parseRule';
import { bilingual, sourceLanguage } from '../plan/language';
import { othersLists } from '../plan/pickLists';
import type { Plan } from '../plan/thePlan';
import type { NewRow } from '../records/changes';
import { rowId } from '../records/ids';
import { organizationsLists, planLists } from '../records/lists';
import { Plans } from '../records/plans';
import { planValues } from '../records/strategicPlan';
import { indicatorOf, memberOf } from './chosenRecords';
import type { NextPlanChoices } from './nextPlanChoices';
import { listsOf, rowsOfYears, type OwnPlan } from './ownLists';
import { faultOfLength, faultsOfTargets, type NextPlanFault } from './nextPlanFaults';

/**
 * A first plan from the choices of a file; the faults where a workbook cannot be made of it. What the choices keep or carry
 * over means nothing here: there is no plan before.
 * @param makeId makes an id from a letter and a year
 */
export function ownPlan(
  choices: NextPlanChoices,
  makeId: (letter: string, year: number) => string,
): { readonly own: OwnPlan } | { readonly faults: readonly NextPlanFault[] } {
  const lists: OwnPlan['lists'] = {
    ...othersLists,
    // What is not given of them is blank.
    ...Object.fromEntries(
      organizationsLists.map((list) => [list, (choices.lists[list]?.add ?? []).map((one) => memberOf(one, []))]),
    ),
  };
  const plan = planOf(choices);
  const { years } = new Plans([plan]);
  const faults = faultsOf(choices, plan, years, lists);
  if (faults.length > 0) return { faults };
  const row = (table: NewRow['table'], record: NewRow['record']): NewRow => ({ table, record });
  return {
    own: {
      plan,
      lists,
      rows: [
        row('StrategicPlan', planValues(plan)),
        ...choices.indicators.add.map((one) => row('Indicator', indicatorOf(one, []))),
        ...choices.targets.map(({ indicator, kind, year = null, value }) =>
          row('Target', { id: makeId('M', years[0] ?? 0), indicator, plan: plan.code, kind, year, value }),
        ),
        ...rowsOfYears(years, listsOf(lists)),
      ],
    },
  };
}

function planOf({ plan }: NextPlanChoices): Plan {
  const textOf = (given: { readonly es: string; readonly en?: string | undefined } | undefined) =>
    bilingual((language) => given?.[language] ?? given?.[sourceLanguage] ?? '');
  return {
    code: plan.code,
    name: textOf(plan.name),
    organization: textOf(plan.organization),
    shortName: textOf(plan.shortName),
    objective: textOf(plan.objective),
    start: plan.start,
    end: plan.end,
  };
}

function faultsOf(
  choices: NextPlanChoices,
  plan: Plan,
  years: readonly number[],
  own: OwnPlan['lists'],
): readonly NextPlanFault[] {
  const codes = choices.indicators.add.map(({ code }) => rowId(code));
  const lists = listsOf(own);
  const length = faultOfLength(plan);
  return [
    ...(length ? [length] : []),
    ...planLists.flatMap((list) => {
      const members = own[list] ?? [];
      const twice = members.filter(({ code }, at) => members.findIndex((one) => one.code === code) !== at);
      const lost = list === 'themes' ? members.filter(({ parent }) => parent && !lists.pillars.has(parent)) : [];
      return [
        ...twice.map(({ code }): NextPlanFault => ({ code: 'memberTaken', value: code, list })),
        ...lost.map(({ parent = '' }): NextPlanFault => ({ code: 'unknownParent', value: parent, list })),
      ];
    }),
    ...choices.indicators.add.flatMap((one, at): NextPlanFault[] => {
      if (codes.indexOf(rowId(one.code)) !== at) return [{ code: 'indicatorTaken', value: one.code }];
      const source = lists.ruleSources.codeOf(one.source) ?? one.source;
      return 'rule' in parseRule({ ...one, source }, lists) ? [] : [{ code: 'ruleUnread', value: one.code }];
    }),
    ...faultsOfTargets(choices.targets, (id) => codes.includes(id), years),
  ];
}
